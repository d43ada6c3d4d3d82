import type { ErrorWords } from '../errors.ts';
import { feedErrors } from './feed-errors.ts';
import { pageErrors } from './page-errors.ts';

export const errors: ErrorWords = {
  ...pageErrors,
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
  'page-closed': {
    what: 'Le navigateur n’autorise aucune extension sur cette page.',
    kept: 'Rien n’a été modifié.',
    todo: 'Ouvrez l’article dans un onglet ordinaire.',
  },
};
