import type { FeedsWords } from '../feeds.ts';
import { plural } from '../format.ts';

export const feeds: FeedsWords = {
  title: 'Flux',
  intro:
    'Une rédaction, une association ou un service public peut publier ses propres fiches à une adresse et les tenir à jour. Repères consulte une fois par jour celles auxquelles vous êtes abonné.',
  reveals:
    'Le site du flux voit alors votre adresse IP et l’heure, rien de ce que vous lisez. Sans abonnement, aucune demande ne part.',
  address: 'Adresse d’un flux',
  look: 'Examiner',
  looking: 'Examen en cours…',
  site: 'Site',
  version: 'Version',
  cards: 'Fiches',
  signed: 'Signé',
  unsigned: 'Non signé',
  unsignedHint:
    'Rien ne prouve qui a écrit ces fiches : quiconque a la main sur ce site peut les changer. Repères vous demandera votre accord avant chaque mise à jour.',
  compare: 'Comparez ces douze mots',
  compareHint:
    'L’éditeur du flux les donne par un autre chemin : au téléphone, sur papier, sur un autre site. Si un seul mot diffère, ne vous abonnez pas.',
  otherLanguages: 'Les mêmes mots dans les autres langues',
  keyWords: 'Mots de la clé',
  updates: 'Mises à jour',
  modes: { automatic: 'Appliquer sans demander', ask: 'Me demander d’abord' },
  subscribe: 'S’abonner',
  cancel: 'Annuler',
  none: 'Aucun abonnement.',
  applyUnasked: 'Appliquer les mises à jour sans demander',
  cardCount: (count) => plural(count, 'fr', { one: '# fiche', other: '# fiches' }),
  checked: (moment) => `Consulté le ${moment}`,
  neverChecked: 'Pas encore consulté',
  digest(added, changed, removed) {
    const parts = [
      added > 0 && plural(added, 'fr', { one: '# nouvelle fiche', other: '# nouvelles fiches' }),
      changed > 0 &&
        plural(changed, 'fr', { one: '# fiche modifiée', other: '# fiches modifiées' }),
      removed > 0 && plural(removed, 'fr', { one: '# fiche retirée', other: '# fiches retirées' }),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(', ') : 'aucune fiche modifiée';
  },
  lastUpdate: (digest, day) => `Mise à jour du ${day} : ${digest}`,
  onOpenPages: (count) =>
    plural(count, 'fr', {
      one: 'dont # sur les pages ouvertes',
      other: 'dont # sur les pages ouvertes',
    }),
  waiting: (version, digest) => `La version ${version} attend votre accord : ${digest}.`,
  holds: {
    'many-removed': 'Plus d’une fiche sur cinq disparaîtrait.',
    'many-renamed': 'Plus d’une fiche sur vingt changerait de nom.',
    'everyday-names': 'Des mots de tous les jours seraient marqués.',
    misleading: 'Des noms ou des textes ont une forme trompeuse.',
    pinned: 'Vous avez restauré une version plus ancienne, qui serait remplacée.',
  },
  apply: 'Appliquer',
  applying: 'Application en cours…',
  check: 'Consulter maintenant',
  checking: 'Consultation en cours…',
  unsubscribe: 'Se désabonner',
  unsubscribeAsk: 'Les fiches de ce flux seront retirées.',
  keep: 'Garder',
};
