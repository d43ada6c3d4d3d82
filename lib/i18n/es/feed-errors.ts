import type { FeedErrorWords } from '../feed-errors.ts';

const kept = 'Los datos en uso no han cambiado.';

export const feedErrors: FeedErrorWords = {
  'feed-address': {
    what: 'Un canal tiene una dirección que empieza por https:// y no contiene contraseña.',
    kept: 'No se ha pedido nada a la red.',
    todo: 'Compruebe la dirección que dio el editor del canal.',
  },
  'feed-permission': {
    what: 'Repères no tiene permiso para acceder a este sitio.',
    kept,
    todo: 'Suscríbase de nuevo y acepte lo que pide el navegador.',
  },
  'feed-known': {
    what: 'Ya está suscrito a este canal.',
    kept: 'La suscripción no ha cambiado.',
    todo: 'Está en la lista, más abajo.',
  },
  'feed-gone': {
    what: 'Esta suscripción, o la actualización que esperaba, ya no existe.',
    kept,
    todo: 'Recargue la página.',
  },
  'feed-unreachable': {
    what: 'El sitio del canal no ha respondido.',
    kept,
    todo: 'No hay nada que hacer: está previsto otro intento.',
  },
  'feed-redirected': {
    what: 'La dirección del canal remite a otra dirección, que Repères no sigue.',
    kept,
    todo: 'Pida al editor del canal la dirección directa.',
  },
  'feed-unreadable': {
    what: 'Lo que hay en esta dirección no es un canal: por ejemplo, una página de inicio de sesión.',
    kept,
    todo: 'Abra la dirección en una pestaña; si la red pide conectarse, hágalo y vuelva a intentarlo.',
  },
  'feed-newer': {
    what: 'Este canal está hecho para una versión posterior de Repères.',
    kept,
    todo: 'Actualice la extensión.',
  },
  'feed-signature': {
    what: 'La firma del canal falta o es falsa: puede que otra persona lo haya modificado.',
    kept,
    todo: 'Avise al editor del canal; está previsto otro intento.',
  },
  'feed-other-key': {
    what: 'El canal está firmado con una clave distinta de la que usted comparó.',
    kept,
    todo: 'Pregunte al editor si ha cambiado de clave; si es así, cancele la suscripción, suscríbase de nuevo y compare las palabras.',
  },
  'feed-other': {
    what: 'En esta dirección se publica otro canal del mismo editor.',
    kept,
    todo: 'Avise al editor del canal.',
  },
  'feed-expired': {
    what: 'Lo que anuncia el canal está caducado.',
    kept,
    todo: 'Compruebe la fecha de su dispositivo; si es correcta, avise al editor del canal.',
  },
  'feed-rollback': {
    what: 'El canal ofrece una versión más antigua que la anterior, u otra con el mismo número.',
    kept,
    todo: 'Avise al editor del canal; está previsto otro intento.',
  },
  'feed-truncated': {
    what: 'El archivo ha llegado incompleto.',
    kept,
    todo: 'No hay nada que hacer: está previsto otro intento.',
  },
  'feed-oversize': {
    what: 'El archivo es mayor de lo anunciado: se ha detenido la lectura.',
    kept,
    todo: 'Avise al editor del canal.',
  },
};
