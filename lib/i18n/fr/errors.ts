import type { ErrorWords } from '../errors.ts';
import { feedErrors } from './feed-errors.ts';
import { pageErrors } from './page-errors.ts';

export const errors: ErrorWords = {
  ...pageErrors,
  'data-loading': {
    what: 'Les données de référence se chargent encore.',
    kept: 'La page n’a pas changé.',
    todo: 'Réessayez dans un instant.',
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
  ...feedErrors,
  'data-damaged': {
    what: 'Les données enregistrées étaient abîmées.',
    kept: 'La version livrée avec l’extension est utilisée à leur place.',
    todo: 'Il n’y a rien à faire.',
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
  'storage-unreadable': {
    what: 'La base de données de l’extension ne peut pas être lue.',
    kept: 'Les fiches livrées avec l’extension restent en service, et vos fiches restent dans leur seconde copie.',
    todo: 'Libérez de l’espace disque et relancez le navigateur ; si cela ne suffit pas, exportez vos fiches.',
  },
  'page-closed': {
    what: 'Le navigateur n’autorise aucune extension sur cette page.',
    kept: 'Rien n’a été modifié.',
    todo: 'Ouvrez l’article dans un onglet ordinaire.',
  },
  'changed-meanwhile': {
    what: 'Les données ont changé pendant que vous compariez.',
    kept: 'Rien n’a été appliqué.',
    todo: 'Comparez de nouveau, puis appliquez.',
  },
  pinned: {
    what: 'Une version restaurée est en service et reste en place.',
    kept: 'La mise à jour n’a pas été appliquée.',
    todo: 'Relâchez la version restaurée pour recevoir les mises à jour.',
  },
  cancelled: {
    what: 'L’opération a été interrompue.',
    kept: 'Les données d’avant sont intactes.',
    todo: 'Recommencez quand vous voudrez.',
  },
  'own-restored': {
    what: 'Vos fiches avaient disparu de la base de données.',
    kept: 'Elles ont été reprises de leur seconde copie.',
    todo: 'Vérifiez-les, puis exportez-les par prudence.',
  },
  'packs-restored': {
    what: 'Des données importées avaient disparu de la base de données.',
    kept: 'Elles ont été reprises de leur seconde copie ; seules leurs versions antérieures manquent.',
    todo: 'Vérifiez-les dans « Données de référence ».',
  },
  'file-too-large': {
    what: 'Ce fichier est trop gros pour être lu.',
    kept: 'La version actuelle reste en service.',
    todo: 'Partagez-le en fichiers de moins de 64 Mo.',
  },
  'file-not-text': {
    what: 'Ce fichier n’est pas du texte en UTF-8.',
    kept: 'La version actuelle reste en service.',
    todo: 'Enregistrez-le de nouveau en UTF-8, puis recommencez.',
  },
  'file-unreadable': {
    what: 'Ce fichier est coupé, ou son format n’est pas reconnu.',
    kept: 'La version actuelle reste en service.',
    todo: 'Vérifiez qu’il est complet : JSON, CSV, YAML ou SKOS.',
  },
  'file-too-deep': {
    what: 'Ce fichier imbrique ses données bien plus qu’aucune fiche.',
    kept: 'La version actuelle reste en service.',
    todo: 'N’utilisez pas ce fichier : demandez-en un autre à qui le publie.',
  },
  'file-empty': {
    what: 'Ce fichier ne contient aucune fiche utilisable.',
    kept: 'La version actuelle reste en service.',
    todo: 'Regardez les problèmes signalés, corrigez le fichier et recommencez.',
  },
  'format-newer': {
    what: 'Ces données sont faites pour une version plus récente de l’extension.',
    kept: 'La version actuelle reste en service.',
    todo: 'Mettez l’extension à jour, puis recommencez.',
  },
  'update-held': {
    what: 'Cette mise à jour changerait plus que d’habitude.',
    kept: 'Rien n’a été appliqué.',
    todo: 'Regardez ce qui changerait, puis confirmez ou renoncez.',
  },
};
