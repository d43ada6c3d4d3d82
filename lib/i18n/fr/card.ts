import type { CardWords } from '../card.ts';

export const card: CardWords = {
  onDay: (day) => `Le ${day}`,
  today: (day) => `Aujourd’hui, ${day}`,
  undated: 'La page ne dit pas quand elle a été publiée : la fiche parle d’aujourd’hui.',
  since: 'Depuis',
  before: 'Auparavant',
  figures: 'Chiffres',
  provisional: 'provisoire',
  seeAlso: 'Voir aussi',
  sources: 'Sources',
  official: 'source officielle',
  confirmed: (date) => `confirmé en ${date}`,
  checked: (date) => `Fiche relue le ${date}`,
  acting: 'par intérim',
  from: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
  loading: 'La fiche arrive…',
  close: 'Fermer la fiche',
};
