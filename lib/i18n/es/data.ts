import type { DataWords } from '../data.ts';
import { plural } from '../format.ts';

const of = (count: number, one: string, other: string) => plural(count, 'es', { one, other });

export const data: DataWords = {
  packs: {
    title: 'Conjuntos de datos',
    intro:
      'Cuando dos conjuntos hablan de lo mismo, habla el primero de la lista, y la ficha dice cuál.',
    bundled: 'Datos de Repères',
    own: 'Mis fichas',
    none: 'Ninguna ficha por ahora',
    version: (version) => `versión ${version}`,
    entries: (count) => of(count, '# ficha', '# fichas'),
    from: {
      package: 'incluidos en la extensión',
      file: (name) => `archivo ${name}`,
      paste: 'texto pegado',
      feed: (address) => `suscripción a ${address}`,
    },
    signed: 'firma comprobada',
    unsigned: 'sin firma',
    size: (text) => text,
    installed: (date) => `recibidos el ${date}`,
    byKind: 'Por tipo',
    byLanguage: 'Por idioma',
    use: (pack) => `Usar «${pack}»`,
    up: (pack) => `Que «${pack}» hable antes`,
    down: (pack) => `Que «${pack}» hable después`,
    remove: (pack) => `Eliminar «${pack}»`,
    removeShort: 'Eliminar',
    removeSure: (pack) => `¿Eliminar «${pack}» y todas sus versiones? No se puede deshacer.`,
    kept: 'Versiones conservadas',
    active: 'en uso',
    restore: (version) => `Restaurar la versión ${version}`,
    restoreShort: 'Restaurar',
    pinned: 'Versión restaurada: ninguna actualización la sustituye.',
    release: 'Volver a recibir actualizaciones',
    working: 'En curso…',
  },
  importing: {
    title: 'Importar un archivo',
    intro:
      'Una versión completa o una lista de fichas en JSON, una tabla CSV o TSV, YAML, un glosario SKOS. No se guarda nada sin su acuerdo.',
    choose: 'Elegir un archivo…',
    drop: 'o suéltelo aquí',
    paste: 'Pegar texto',
    pasted: 'Texto para importar',
    readPasted: 'Leer este texto',
    reading: 'Leyendo el archivo…',
    checking: 'Comprobando…',
    again: 'Importar otro archivo',
    language: 'Idioma de los textos de la tabla',
    columns: 'Columnas de la tabla',
    columnsHint: (rows) =>
      `${of(rows, '# fila', '# filas')}. Indique qué contiene cada columna; la elección se recordará para la próxima tabla igual.`,
    meaning: (head) => `Contenido de la columna «${head}»`,
    leftOut: '– no importar –',
    continue: 'Comprobar las fichas',
  },
  exporting: {
    title: 'Exportar',
    intro:
      'Todas las fichas en uso, salvo las privadas. El JSON y la tabla se vuelven a leer aquí sin pérdida.',
    formats: { json: 'JSON', csv: 'Tabla (CSV)', skos: 'SKOS', html: 'Glosario para imprimir' },
  },
  formats: {
    release: 'Versión completa (JSON)',
    own: 'Mis fichas (JSON)',
    json: 'Lista de fichas (JSON)',
    table: 'Tabla',
    yaml: 'YAML',
    skos: 'Glosario SKOS',
  },
  check: {
    title: 'Comprobación',
    good: (good, total) =>
      `${of(good, '# ficha se puede tomar', '# fichas se pueden tomar')}, de ${total}.`,
    errors: (count) => of(count, '# error', '# errores'),
    warnings: (count) => of(count, '# aviso', '# avisos'),
    row: (number) => `fila ${number}`,
    entry: (number) => `ficha n.º ${number}`,
    line: (line) => `línea ${line} del archivo`,
    found: 'encontrado:',
    more: (count) => `y ${of(count, '# más', '# más')}, en el informe`,
    save: 'Guardar el informe',
    report: ['gravedad', 'lugar', 'línea', 'ficha', 'campo', 'encontrado', 'problema', 'remedio'],
    error: 'error',
    warning: 'aviso',
  },
  target: {
    title: 'Dónde guardarlas',
    fresh: 'Un conjunto nuevo',
    name: 'Nombre del conjunto',
    nameHint: 'Las fichas dicen de qué conjunto vienen.',
    mode: 'Cómo',
    add: 'Añadir a lo que ya hay',
    addHint: 'Las fichas con el mismo identificador se sustituyen, las demás se quedan.',
    replace: 'Sustituir todo el conjunto',
    replaceHint: 'Lo que no está en el archivo se quita del conjunto.',
    compare: 'Comparar',
  },
  compare: {
    title: (pack) => `Lo que cambiaría en «${pack}»`,
    added: (count) => of(count, '# ficha añadida', '# fichas añadidas'),
    changed: (count) => of(count, '# ficha modificada', '# fichas modificadas'),
    removed: (count) => of(count, '# ficha retirada', '# fichas retiradas'),
    renamed: (count) => of(count, '# de ellas con otro nombre', '# de ellas con otro nombre'),
    same: 'No cambiaría nada: estas fichas ya están, palabra por palabra.',
    kinds: { added: 'añadida', changed: 'modificada', removed: 'retirada' },
    was: 'antes',
    is: 'después',
    pages: (count) =>
      of(count, '# página abierta ahora cambiaría', '# páginas abiertas ahora cambiarían'),
    more: (count) => `Mostrar ${of(count, 'la ficha restante', 'las # fichas restantes')}`,
  },
  holds: {
    title: 'Por confirmar antes de aplicar',
    removed: (count, total) =>
      `${of(count, 'Se retiraría # ficha', 'Se retirarían # fichas')} de ${total}: más de una de cada cinco.`,
    renamed: (count, total) =>
      `${of(count, 'Cambiaría de nombre # ficha', 'Cambiarían de nombre # fichas')} de ${total}: más de una de cada veinte.`,
    everyday: (count) =>
      of(
        count,
        '# nombre es una palabra corriente y se marcaría en todas partes:',
        '# nombres son palabras corrientes y se marcarían en todas partes:',
      ),
    confirm: 'He visto estos puntos y quiero aplicar de todos modos.',
  },
  apply: {
    apply: 'Aplicar',
    cancel: 'Cancelar',
    applying: 'Guardando las fichas; la lectura continúa mientras tanto.',
    done: (entries, pack) => `Hecho: «${pack}» tiene ${of(entries, '# ficha', '# fichas')}.`,
  },
};
