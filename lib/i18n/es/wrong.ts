import type { WrongWords } from '../wrong.ts';

export const wrong: WrongWords = {
  wrong: '¿Erróneo aquí?',
  wrongOf: (title) => `¿Erróneo aquí? ${title}`,
  hide: 'Dejar de marcarlo:',
  onPage: 'en esta página',
  everywhere: 'en todas partes',
  save: 'Guardar un caso de prueba…',
  saveHint:
    'El archivo contiene los pasajes en los que estaba marcado (20 como máximo), su identificador, y el idioma y la fecha de la página. Ni la dirección de la página ni nada sobre usted. Se queda en su dispositivo.',
  hidden: 'Ocultos por usted',
  hiddenHere: 'en esta página',
  hiddenEverywhere: 'en todas partes',
  takeBack: 'Volver a marcar',
  takeBackOf: (title) => `Volver a marcar ${title}`,
  notKept: 'El navegador no ha guardado esta elección. Nada ha cambiado; inténtelo de nuevo.',
  title: 'Fichas ocultas',
  intro:
    'Las consideró erróneas, en una página o en todas partes. La lista se queda en su dispositivo.',
  none: 'Ninguna. El botón y el panel de Repères permiten ocultar una.',
};
