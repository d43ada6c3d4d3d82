import type { ErrorWords } from '../errors.ts';

export const errors: ErrorWords = {
  'data-loading': {
    what: 'Les données de référence se chargent encore.',
    kept: 'La page n’a pas changé.',
    todo: 'Réessayez dans un instant.',
  },
  'data-missing': {
    what: 'Les données de référence sont introuvables.',
    kept: 'Vos réglages sont intacts.',
    todo: 'Réinstallez l’extension : elle apporte ses données avec elle.',
  },
  'data-damaged': {
    what: 'Les données enregistrées étaient abîmées.',
    kept: 'La version livrée avec l’extension est utilisée à leur place.',
    todo: 'Il n’y a rien à faire.',
  },
  'entry-gone': {
    what: 'Cette fiche n’existe plus dans les données actuelles.',
    kept: 'Les autres fiches de la page restent valables.',
    todo: 'Rechargez la page pour mettre les repères à jour.',
  },
  'generation-gone': {
    what: 'Cette version des données n’est plus conservée.',
    kept: 'La version actuelle reste en service.',
    todo: 'Choisissez une autre version dans la liste.',
  },
  'release-invalid': {
    what: 'Ces données ne sont pas dans le format attendu.',
    kept: 'La version actuelle reste en service.',
    todo: 'Demandez un fichier corrigé à la personne qui les publie.',
  },
  'release-mismatch': {
    what: 'Ces données sont incomplètes ou ont été altérées en route.',
    kept: 'La version actuelle reste en service.',
    todo: 'Recommencez avec une nouvelle copie.',
  },
  'storage-full': {
    what: 'Il n’y a plus de place sur le disque.',
    kept: 'La version actuelle des données est intacte.',
    todo: 'Libérez de la place, puis recommencez.',
  },
  'storage-denied': {
    what: 'Le navigateur ne laisse rien enregistrer ici.',
    kept: 'Les fiches fonctionnent avec les données livrées avec l’extension.',
    todo: 'Quittez la navigation privée pour garder vos changements.',
  },
  'message-invalid': {
    what: 'Deux parties de l’extension ne se sont pas comprises.',
    kept: 'Rien n’a été modifié.',
    todo: 'Rechargez la page ; si cela se répète, signalez-le.',
  },
  'not-allowed': {
    what: 'Cette demande n’est pas permise depuis une page web.',
    kept: 'Rien n’a été modifié.',
    todo: 'Il n’y a rien à faire.',
  },
  unreachable: {
    what: 'L’extension ne répond pas ici.',
    kept: 'La page n’a pas changé.',
    todo: 'Rechargez la page.',
  },
  outdated: {
    what: 'L’extension vient d’être mise à jour.',
    kept: 'Vos réglages sont intacts.',
    todo: 'Rechargez la page pour retrouver les repères.',
  },
  'page-closed': {
    what: 'Le navigateur n’autorise aucune extension sur cette page.',
    kept: 'Rien n’a été modifié.',
    todo: 'Ouvrez l’article dans un onglet ordinaire.',
  },
  internal: {
    what: 'Une erreur est survenue dans l’extension.',
    kept: 'Les données et les réglages sont intacts.',
    todo: 'Rechargez la page ; si cela se répète, signalez-le.',
  },
};
