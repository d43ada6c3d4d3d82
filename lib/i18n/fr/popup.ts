import { formatNumber, plural } from '../format.ts';
import type { PopupWords } from '../popup.ts';

export const popup: PopupWords = {
  onThisPage: (count) =>
    plural(count, 'fr', { one: '# repère sur cette page', other: '# repères sur cette page' }),
  asOf: (day) => `Fiches au ${day}, date de l’article`,
  asOfToday: 'Fiches à ce jour : la page ne donne pas sa date',
  reading: 'Lecture de la page…',
  nothing: 'Aucun repère ici',
  nothingHint: 'Cette page ne nomme rien que les données connaissent.',
  partly: 'La liste peut être incomplète.',
  retry: 'Réessayer',
  times: (count) => plural(count, 'fr', { one: 'cité # fois', other: 'cité # fois' }),
  byPage: 'Expliqués par la page',
  byPageHint:
    'Les données ne connaissent pas ces sigles. La page les écrit en toutes lettres : un clic mène à la phrase.',
  thisPage: 'Sur cette page',
  wholeSite: (site) => `Partout sur ${site}`,
  listed: 'Site de la liste de Repères',
  granted: 'Site que vous avez autorisé',
  grantedAll: 'Vous avez autorisé tous les sites',
  unlisted: 'Site hors liste : rien n’y est lu sans votre clic',
  siteOff: 'Désactivé sur ce site',
  pageOff: 'Désactivé sur cette page',
  explain: 'Expliquer cette page',
  explainHint: 'Le texte est lu sur votre appareil, puis oublié.',
  grantAll: 'Autoriser tous les sites…',
  takeBackAll: 'Retirer l’autorisation de tous les sites',
  closed: 'Rien à expliquer ici',
  closedHint: 'Le navigateur n’ouvre cette page à aucune extension. Ouvrez un article.',
  asleep: 'Cette page était ouverte avant l’extension',
  openPanel: 'Toutes les fiches',
  openOptions: 'Réglages',
  news(changed, onPage, day) {
    const cards = plural(changed, 'fr', {
      one: '# fiche mise à jour',
      other: '# fiches mises à jour',
    });
    return `${cards} le ${day}${onPage > 0 ? `, dont ${formatNumber(onPage, 'fr')} sur cette page` : ''}.`;
  },
  data: {
    ready: (entries, date) => `${entries} fiches, version du ${date}`,
    updating: 'Mise à jour des données en cours',
    stale: (date) => `Données anciennes : ${date}`,
    missing: 'Données introuvables',
    version: (version) => `Version ${version}`,
  },
};
