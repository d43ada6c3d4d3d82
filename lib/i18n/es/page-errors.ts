import type { PageErrorWords } from '../page-errors.ts';

export const pageErrors: PageErrorWords = {
  'data-missing': {
    what: 'No se encuentran los datos de referencia.',
    kept: 'Sus ajustes están intactos.',
    todo: 'Instale de nuevo la extensión: trae sus datos consigo.',
  },
  'entry-gone': {
    what: 'Esta ficha ya no existe en los datos actuales.',
    kept: 'Las demás fichas de la página siguen siendo válidas.',
    todo: 'Recargue la página para actualizar las marcas.',
  },
  unreachable: {
    what: 'La extensión no responde aquí.',
    kept: 'La página no ha cambiado.',
    todo: 'Recargue la página.',
  },
  outdated: {
    what: 'La extensión acaba de actualizarse.',
    kept: 'Sus ajustes están intactos.',
    todo: 'Recargue la página para volver a ver las marcas.',
  },
  internal: {
    what: 'Se ha producido un error en la extensión.',
    kept: 'Los datos y los ajustes están intactos.',
    todo: 'Recargue la página; si se repite, avísenos.',
  },
};
