import type { ErrorWords } from '../errors.ts';
import { feedErrors } from './feed-errors.ts';
import { pageErrors } from './page-errors.ts';

export const errors: ErrorWords = {
  ...pageErrors,
  'data-loading': {
    what: 'Los datos de referencia todavía se están cargando.',
    kept: 'La página no ha cambiado.',
    todo: 'Vuelva a intentarlo en un momento.',
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
  ...feedErrors,
  'data-damaged': {
    what: 'Los datos guardados estaban dañados.',
    kept: 'Se usa en su lugar la versión incluida en la extensión.',
    todo: 'No tiene que hacer nada.',
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
  'storage-unreadable': {
    what: 'No se puede leer la base de datos de la extensión.',
    kept: 'Las fichas incluidas en la extensión siguen funcionando y las suyas permanecen en su segunda copia.',
    todo: 'Libere espacio en disco y reinicie el navegador; si no basta, exporte sus fichas.',
  },
  'page-closed': {
    what: 'El navegador no admite extensiones en esta página.',
    kept: 'No se ha modificado nada.',
    todo: 'Abra el artículo en una pestaña normal.',
  },
  'changed-meanwhile': {
    what: 'Los datos han cambiado mientras usted comparaba.',
    kept: 'No se ha aplicado nada.',
    todo: 'Vuelva a comparar y aplique después.',
  },
  pinned: {
    what: 'Una versión restaurada está en uso y permanece en su sitio.',
    kept: 'La actualización no se ha aplicado.',
    todo: 'Libere la versión restaurada para volver a recibir actualizaciones.',
  },
  cancelled: {
    what: 'La operación se ha interrumpido.',
    kept: 'Los datos anteriores están intactos.',
    todo: 'Empiece de nuevo cuando quiera.',
  },
  'own-restored': {
    what: 'Sus fichas habían desaparecido de la base de datos.',
    kept: 'Se han recuperado de su segunda copia.',
    todo: 'Compruébelas y expórtelas por precaución.',
  },
  'packs-restored': {
    what: 'Unos datos importados habían desaparecido de la base de datos.',
    kept: 'Se han recuperado de su segunda copia; solo faltan sus versiones anteriores.',
    todo: 'Compruébelos en «Datos de referencia».',
  },
  'file-too-large': {
    what: 'Este archivo es demasiado grande para leerlo.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Divídalo en archivos de menos de 64 MB.',
  },
  'file-not-text': {
    what: 'Este archivo no es texto en UTF-8.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Guárdelo de nuevo en UTF-8 y vuelva a intentarlo.',
  },
  'file-unreadable': {
    what: 'Este archivo está cortado o su formato no se reconoce.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Compruebe que está completo: JSON, CSV, YAML o SKOS.',
  },
  'file-too-deep': {
    what: 'Este archivo anida sus datos mucho más que cualquier ficha.',
    kept: 'La versión actual sigue en uso.',
    todo: 'No use este archivo: pida otro a quien lo publica.',
  },
  'file-empty': {
    what: 'Este archivo no contiene ninguna ficha utilizable.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Mire los problemas señalados, corrija el archivo y vuelva a intentarlo.',
  },
  'format-newer': {
    what: 'Estos datos se hicieron para una versión más reciente de la extensión.',
    kept: 'La versión actual sigue en uso.',
    todo: 'Actualice la extensión y vuelva a intentarlo.',
  },
  'update-held': {
    what: 'Esta actualización cambiaría más de lo habitual.',
    kept: 'No se ha aplicado nada.',
    todo: 'Mire lo que cambiaría y después confirme o renuncie.',
  },
};
