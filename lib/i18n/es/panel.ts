import type { PanelWords } from '../panel.ts';

export const panel: PanelWords = {
  title: 'Fichas de esta página',
  private: 'Privado',
  privateHint: 'Estas fichas ni se marcan ni se muestran en la página.',
  note: 'Mi nota',
  showInPage: 'Ver en la página',
  openAll: 'Abrir todo',
  closeAll: 'Cerrar todo',
  print: 'Imprimir',
  back: 'Volver',
  couldBe: 'Podría ser',
  couldBeHint:
    'Estas fichas pueden ser las que citan los pasajes. La duda es demasiado grande para una marca.',
  list: 'Lista de fichas',
  absent: 'Esta página no está explicada',
  absentHint: 'Pulse el botón de Repères en la barra del navegador.',
  offHint: 'Repères está desactivado aquí. Su botón en la barra del navegador lo reactiva.',
};
