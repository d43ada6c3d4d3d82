import type { ErrorWords } from '../errors.ts';

export const errors: ErrorWords = {
  'data-loading': {
    what: 'Los datos de referencia todavía se están cargando.',
    kept: 'La página no ha cambiado.',
    todo: 'Vuelva a intentarlo en un momento.',
  },
  'data-missing': {
    what: 'No se encuentran los datos de referencia.',
    kept: 'Sus ajustes están intactos.',
    todo: 'Instale de nuevo la extensión: trae sus datos consigo.',
  },
  'data-damaged': {
    what: 'Los datos guardados estaban dañados.',
    kept: 'Se usa en su lugar la versión incluida en la extensión.',
    todo: 'No tiene que hacer nada.',
  },
  'entry-gone': {
    what: 'Esta ficha ya no existe en los datos actuales.',
    kept: 'Las demás fichas de la página siguen siendo válidas.',
    todo: 'Recargue la página para actualizar las marcas.',
  },
  'generation-gone': {
    what: 'Esta versión de los datos ya no se conserva.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Elija otra versión de la lista.',
  },
  'release-invalid': {
    what: 'Estos datos no tienen el formato esperado.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Pida un archivo corregido a quien los publica.',
  },
  'release-mismatch': {
    what: 'Estos datos están incompletos o se alteraron por el camino.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Empiece de nuevo con otra copia.',
  },
  'storage-full': {
    what: 'No queda espacio en el disco.',
    kept: 'La versión actual de los datos está intacta.',
    todo: 'Libere espacio y vuelva a intentarlo.',
  },
  'storage-denied': {
    what: 'El navegador no permite guardar nada aquí.',
    kept: 'Las fichas funcionan con los datos incluidos en la extensión.',
    todo: 'Salga de la navegación privada para conservar sus cambios.',
  },
  'message-invalid': {
    what: 'Dos partes de la extensión no se han entendido.',
    kept: 'No se ha modificado nada.',
    todo: 'Recargue la página; si se repite, avísenos.',
  },
  'not-allowed': {
    what: 'Una página web no puede pedir esto.',
    kept: 'No se ha modificado nada.',
    todo: 'No tiene que hacer nada.',
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
  'page-closed': {
    what: 'El navegador no admite extensiones en esta página.',
    kept: 'No se ha modificado nada.',
    todo: 'Abra el artículo en una pestaña normal.',
  },
  internal: {
    what: 'Se ha producido un error en la extensión.',
    kept: 'Los datos y los ajustes están intactos.',
    todo: 'Recargue la página; si se repite, avísenos.',
  },
};
