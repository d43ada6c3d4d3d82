import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  title: 'Réglages de Repères',
  reading: {
    title: 'Lecture',
    language: 'Langue des fiches',
    languageHint: 'Les noms propres gardent aussi leur forme d’origine.',
    automatic: 'Celle du navigateur',
    dwell: 'Délai avant la fiche',
    dwellHint: 'Temps pendant lequel le pointeur reste sur un repère.',
    milliseconds: (count) => `${count} ms`,
    marks: 'Marque des repères',
    styles: { dotted: 'Pointillés', line: 'Trait fin', tint: 'Fond pâle' },
    sample: ['Le ', 'GMMP', ' s’est réuni à Rabat.'],
    firstOnly: 'Marquer seulement la première mention',
    firstOnlyHint: 'Les suivantes ouvrent leur fiche depuis la liste.',
    notSaved: 'Le navigateur n’a pas enregistré ce changement.',
  },
  sites: {
    title: 'Sites',
    intro: (count) =>
      `Repères explique d’office les pages de ${count} sites d’information, d’institutions et d’associations qui traitent des migrations. Ailleurs, rien n’est lu sans vous.`,
    showList: 'Voir la liste',
    everywhere: 'Expliquer tous les sites',
    everywhereHint: 'Le navigateur vous demandera de confirmer. Cela se retire à tout moment.',
    granted: 'Sites que vous avez autorisés',
    grantedNone: 'Aucun. Le bouton de Repères permet d’autoriser le site ouvert.',
    takeBack: (site) => `Retirer l’autorisation de ${site}`,
    off: 'Sites où Repères est désactivé',
    offNone: 'Aucun.',
    turnOn: (site) => `Réactiver sur ${site}`,
    remove: 'Retirer',
  },
  data: {
    title: 'Données de référence',
    version: 'Version',
    date: 'Date',
    entries: 'Fiches',
    status: 'État',
    statuses: {
      ready: 'À jour',
      updating: 'Mise à jour en cours',
      stale: 'Anciennes : plus d’un an',
      missing: 'Introuvables',
    },
    offline: 'Elles sont sur votre appareil : aucune fiche ne demande le réseau.',
  },
  keyboard: {
    title: 'Clavier',
    hint: 'Les raccourcis se changent dans le navigateur.',
    none: 'sans raccourci',
    change: 'Changer les raccourcis',
    commands: {
      'next-mention': 'Repère suivant, avec sa fiche',
      'previous-mention': 'Repère précédent, avec sa fiche',
      'open-panel': 'Liste des repères de la page',
    },
  },
  privacy: {
    title: 'Vie privée',
    text: 'Le texte des pages que vous lisez ne quitte jamais votre appareil, n’est ni conservé ni consigné. L’extension n’envoie rien.',
  },
};
