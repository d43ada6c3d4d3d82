import type { ErrorWords } from '../errors.ts';
import { feedErrors } from './feed-errors.ts';
import { pageErrors } from './page-errors.ts';

export const errors: ErrorWords = {
  ...pageErrors,
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
  'page-closed': {
    what: 'El navegador no admite extensiones en esta página.',
    kept: 'No se ha modificado nada.',
    todo: 'Abra el artículo en una pestaña normal.',
  },
};
