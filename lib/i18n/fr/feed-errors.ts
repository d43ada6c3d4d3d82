import type { FeedErrorWords } from '../feed-errors.ts';

const kept = 'Les données en service n’ont pas changé.';

export const feedErrors: FeedErrorWords = {
  'feed-address': {
    what: 'Un flux a une adresse qui commence par https:// et ne contient pas de mot de passe.',
    kept: 'Rien n’a été demandé au réseau.',
    todo: 'Vérifiez l’adresse que l’éditeur du flux a donnée.',
  },
  'feed-permission': {
    what: 'Repères n’a pas le droit de joindre ce site.',
    kept,
    todo: 'Abonnez-vous de nouveau et acceptez la demande du navigateur.',
  },
  'feed-known': {
    what: 'Vous êtes déjà abonné à ce flux.',
    kept: 'L’abonnement n’a pas changé.',
    todo: 'Il est dans la liste, plus bas.',
  },
  'feed-gone': {
    what: 'Cet abonnement, ou la mise à jour qui attendait, n’existe plus.',
    kept,
    todo: 'Rechargez la page.',
  },
  'feed-unreachable': {
    what: 'Le site du flux n’a pas répondu.',
    kept,
    todo: 'Il n’y a rien à faire : un nouvel essai est prévu.',
  },
  'feed-redirected': {
    what: 'L’adresse du flux renvoie à une autre adresse, que Repères ne suit pas.',
    kept,
    todo: 'Demandez à l’éditeur du flux l’adresse directe.',
  },
  'feed-unreadable': {
    what: 'À cette adresse, il y a autre chose qu’un flux : par exemple une page de connexion.',
    kept,
    todo: 'Ouvrez l’adresse dans un onglet ; si le réseau demande de se connecter, faites-le, puis réessayez.',
  },
  'feed-newer': {
    what: 'Ce flux est fait pour une version plus récente de Repères.',
    kept,
    todo: 'Mettez l’extension à jour.',
  },
  'feed-signature': {
    what: 'La signature du flux manque ou est fausse : il a pu être modifié par quelqu’un d’autre.',
    kept,
    todo: 'Prévenez l’éditeur du flux ; un nouvel essai est prévu.',
  },
  'feed-other-key': {
    what: 'Le flux est signé par une autre clé que celle que vous avez comparée.',
    kept,
    todo: 'Demandez à l’éditeur s’il a changé de clé ; si oui, désabonnez-vous, abonnez-vous de nouveau et comparez les mots.',
  },
  'feed-other': {
    what: 'Un autre flux du même éditeur est publié à cette adresse.',
    kept,
    todo: 'Prévenez l’éditeur du flux.',
  },
  'feed-expired': {
    what: 'Ce que le flux annonce est périmé.',
    kept,
    todo: 'Vérifiez la date de votre appareil ; si elle est juste, prévenez l’éditeur du flux.',
  },
  'feed-rollback': {
    what: 'Le flux propose une version plus ancienne que la précédente, ou une autre sous le même numéro.',
    kept,
    todo: 'Prévenez l’éditeur du flux ; un nouvel essai est prévu.',
  },
  'feed-truncated': {
    what: 'Le fichier est arrivé incomplet.',
    kept,
    todo: 'Il n’y a rien à faire : un nouvel essai est prévu.',
  },
  'feed-oversize': {
    what: 'Le fichier est plus gros qu’annoncé : la lecture a été arrêtée.',
    kept,
    todo: 'Prévenez l’éditeur du flux.',
  },
};
