import type { FeedsWords } from '../feeds.ts';
import { plural } from '../format.ts';

export const feeds: FeedsWords = {
  title: 'Canales',
  intro:
    'Una redacción, una asociación o un servicio público puede publicar sus propias fichas en una dirección y mantenerlas al día. Repères consulta una vez al día los canales a los que usted está suscrito.',
  reveals:
    'El sitio del canal ve entonces su dirección IP y la hora, y nada de lo que usted lee. Sin suscripción no se hace ninguna petición.',
  address: 'Dirección de un canal',
  look: 'Examinar',
  looking: 'Examinando…',
  site: 'Sitio',
  version: 'Versión',
  cards: 'Fichas',
  signed: 'Firmado',
  unsigned: 'Sin firma',
  unsignedHint:
    'Nada demuestra quién ha escrito estas fichas: cualquiera con acceso a ese sitio puede cambiarlas. Repères le preguntará antes de cada actualización.',
  compare: 'Compare estas doce palabras',
  compareHint:
    'El editor del canal las da por otra vía: por teléfono, en papel, en otro sitio. Si una sola palabra es distinta, no se suscriba.',
  otherLanguages: 'Las mismas palabras en los demás idiomas',
  keyWords: 'Palabras de la clave',
  updates: 'Actualizaciones',
  modes: { automatic: 'Aplicar sin preguntar', ask: 'Preguntarme antes' },
  subscribe: 'Suscribirse',
  cancel: 'Cancelar',
  none: 'Ninguna suscripción.',
  applyUnasked: 'Aplicar las actualizaciones sin preguntar',
  cardCount: (count) => plural(count, 'es', { one: '# ficha', other: '# fichas' }),
  checked: (moment) => `Consultado el ${moment}`,
  neverChecked: 'Aún sin consultar',
  digest(added, changed, removed) {
    const parts = [
      added > 0 && plural(added, 'es', { one: '# ficha nueva', other: '# fichas nuevas' }),
      changed > 0 &&
        plural(changed, 'es', { one: '# ficha modificada', other: '# fichas modificadas' }),
      removed > 0 &&
        plural(removed, 'es', { one: '# ficha retirada', other: '# fichas retiradas' }),
    ].filter((part) => part !== false);
    return parts.length > 0 ? parts.join(', ') : 'ninguna ficha modificada';
  },
  lastUpdate: (digest, day) => `Actualización del ${day}: ${digest}`,
  onOpenPages: (count) =>
    plural(count, 'es', {
      one: '# en las páginas abiertas',
      other: '# en las páginas abiertas',
    }),
  waiting: (version, digest) => `La versión ${version} espera su consentimiento: ${digest}.`,
  holds: {
    'many-removed': 'Desaparecería más de una ficha de cada cinco.',
    'many-renamed': 'Cambiaría de nombre más de una ficha de cada veinte.',
    'everyday-names': 'Se marcarían palabras corrientes.',
    misleading: 'Algunos nombres o textos tienen una forma engañosa.',
    pinned: 'Usted restauró una versión anterior, que sería sustituida.',
  },
  apply: 'Aplicar',
  applying: 'Aplicando…',
  check: 'Consultar ahora',
  checking: 'Consultando…',
  unsubscribe: 'Cancelar la suscripción',
  unsubscribeAsk: 'Se retirarán las fichas de este canal.',
  keep: 'Conservar',
};
