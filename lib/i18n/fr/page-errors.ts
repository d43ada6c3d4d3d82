import type { PageErrorWords } from '../page-errors.ts';

export const pageErrors: PageErrorWords = {
  'data-missing': {
    what: 'Les données de référence sont introuvables.',
    kept: 'Vos réglages sont intacts.',
    todo: 'Réinstallez l’extension : elle apporte ses données avec elle.',
  },
  'entry-gone': {
    what: 'Cette fiche n’existe plus dans les données actuelles.',
    kept: 'Les autres fiches de la page restent valables.',
    todo: 'Rechargez la page pour mettre les repères à jour.',
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
  internal: {
    what: 'Une erreur est survenue dans l’extension.',
    kept: 'Les données et les réglages sont intacts.',
    todo: 'Rechargez la page ; si cela se répète, signalez-le.',
  },
};
