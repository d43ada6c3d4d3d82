import { formatNumber, plural } from '../format.ts';
import type { PopupWords } from '../popup.ts';

export const popup: PopupWords = {
  onThisPage: (count) =>
    plural(count, 'es', { one: '# ficha en esta página', other: '# fichas en esta página' }),
  asOf: (day) => `A ${day}, fecha del artículo`,
  asOfToday: 'A día de hoy: la página no indica su fecha',
  reading: 'Leyendo la página…',
  nothing: 'Ninguna ficha aquí',
  nothingHint: 'Esta página no nombra nada que los datos conozcan.',
  partly: 'La lista puede estar incompleta.',
  retry: 'Reintentar',
  times: (count) => plural(count, 'es', { one: 'citado # vez', other: 'citado # veces' }),
  byPage: 'Explicados por la página',
  byPageHint:
    'Los datos no conocen estas siglas. La página las desarrolla: un clic lleva a la frase.',
  thisPage: 'En esta página',
  wholeSite: (site) => `En todo ${site}`,
  listed: 'Sitio de la lista de Repères',
  granted: 'Sitio autorizado por usted',
  grantedAll: 'Ha autorizado todos los sitios',
  unlisted: 'Fuera de la lista: no se lee nada sin su clic',
  siteOff: 'Desactivado en este sitio',
  pageOff: 'Desactivado en esta página',
  explain: 'Explicar esta página',
  explainHint: 'El texto se lee en su dispositivo y después se olvida.',
  grantAll: 'Autorizar todos los sitios…',
  takeBackAll: 'Retirar la autorización de todos los sitios',
  closed: 'Nada que explicar aquí',
  closedHint: 'El navegador no abre esta página a ninguna extensión. Abra un artículo.',
  asleep: 'Esta página se abrió antes que la extensión',
  openPanel: 'Todas las fichas',
  openOptions: 'Ajustes',
  news(changed, onPage, day) {
    const cards = plural(changed, 'es', {
      one: '# ficha actualizada',
      other: '# fichas actualizadas',
    });
    return `${cards} el ${day}${onPage > 0 ? `, ${formatNumber(onPage, 'es')} en esta página` : ''}.`;
  },
  data: {
    ready: (entries, date) => `${entries} fichas, versión del ${date}`,
    updating: 'Actualizando los datos',
    stale: (date) => `Datos antiguos: ${date}`,
    missing: 'No se encuentran los datos',
    version: (version) => `Versión ${version}`,
  },
};
