import type { OptionsWords } from '../options.ts';

export const options: OptionsWords = {
  title: 'Ajustes de Repères',
  reading: {
    title: 'Lectura',
    language: 'Idioma de las fichas',
    languageHint: 'Los nombres propios conservan también su forma original.',
    automatic: 'El del navegador',
    dwell: 'Espera antes de la ficha',
    dwellHint: 'Tiempo que el puntero permanece sobre un nombre marcado.',
    milliseconds: (count) => `${count} ms`,
    marks: 'Marcas',
    styles: { dotted: 'Puntos', line: 'Línea fina', tint: 'Fondo pálido' },
    sample: ['El ', 'GMMP', ' se reunió en Rabat.'],
    firstOnly: 'Marcar solo la primera mención',
    firstOnlyHint: 'Las siguientes abren su ficha desde la lista.',
    notSaved: 'El navegador no ha guardado este cambio.',
  },
  sites: {
    title: 'Sitios',
    intro: (count) =>
      `Repères explica las páginas de ${count} medios, instituciones y asociaciones que tratan de migración. En los demás sitios no se lee nada sin usted.`,
    showList: 'Ver la lista',
    everywhere: 'Explicar todos los sitios',
    everywhereHint: 'El navegador le pedirá confirmación. Se puede retirar en cualquier momento.',
    granted: 'Sitios que ha autorizado',
    grantedNone: 'Ninguno. El botón de Repères permite autorizar el sitio abierto.',
    takeBack: (site) => `Retirar la autorización de ${site}`,
    off: 'Sitios donde Repères está desactivado',
    offNone: 'Ninguno.',
    turnOn: (site) => `Reactivar en ${site}`,
    remove: 'Quitar',
  },
  data: {
    title: 'Datos de referencia',
    version: 'Versión',
    date: 'Fecha',
    entries: 'Fichas',
    status: 'Estado',
    statuses: {
      ready: 'Al día',
      updating: 'Actualizándose',
      stale: 'Antiguos: más de un año',
      missing: 'No se encuentran',
    },
    offline: 'Están en su dispositivo: ninguna ficha necesita la red.',
  },
  keyboard: {
    title: 'Teclado',
    hint: 'Los atajos se cambian en el navegador.',
    none: 'sin atajo',
    change: 'Cambiar los atajos',
    commands: {
      'next-mention': 'Siguiente nombre marcado, con su ficha',
      'previous-mention': 'Nombre marcado anterior, con su ficha',
      'open-panel': 'Lista de las fichas de la página',
    },
  },
  privacy: {
    title: 'Privacidad',
    text: 'El texto de las páginas que lee nunca sale de su dispositivo, no se guarda ni se registra. La extensión no envía nada.',
  },
};
