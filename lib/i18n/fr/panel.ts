import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  title: 'Repères de la page',
  private: 'Privé',
  privateHint: 'Ces fiches ne sont ni marquées ni montrées dans la page.',
  note: 'Ma note',
  showInPage: 'Voir dans la page',
  openAll: 'Tout ouvrir',
  closeAll: 'Tout fermer',
  print: 'Imprimer',
  back: 'Retour',
  couldBe: 'Peut-être aussi',
  couldBeHint:
    'Ces fiches peuvent être celles des passages cités. Le doute est trop grand pour une marque.',
  list: 'Liste des repères',
  absent: 'Cette page n’est pas expliquée',
  absentHint: 'Cliquez sur le bouton de Repères, dans la barre du navigateur.',
  offHint: 'Repères est désactivé ici. Le bouton de la barre du navigateur permet de le réactiver.',
};
