import type { ProblemWords } from '../problems.ts';

export const problems: ProblemWords = {
  'missing-language': [(lang) => `nada en ${lang}`, 'Añada un texto en ese idioma.'],
  'duplicate-id': [
    (number) => `el mismo identificador que otra ficha (${number})`,
    'Una las dos fichas o dé otro identificador a una de ellas.',
  ],
  'dead-reference': [
    (id) => `no hay ninguna ficha ${id}`,
    'Corrija el identificador, añada esa ficha o quite la referencia.',
  ],
  'misdirected-relation': [
    (id) => `no corresponde a ${id}`,
    'Una relación se escribe una vez, en un solo lado y nunca hacia sí misma; un titular es una persona.',
  ],
  'unknown-source': [
    (key) => `no hay ninguna fuente ${key}`,
    'Añádala a las fuentes de la ficha o corrija su nombre.',
  ],
  'no-source': [() => 'sin ninguna fuente', 'Añada una página que muestre lo que dice la ficha.'],
  'duplicate-name': [
    (other) => `también es el nombre de otra ficha (${other})`,
    'Déjelo donde corresponda o dé a esta ficha el identificador de la otra.',
  ],
  'colliding-acronym': [
    (other) => `también es la sigla de otra ficha (${other})`,
    'Dé indicios a las dos fichas: palabras cercanas cuando se trata de esta.',
  ],
  'overlapping-holders': [
    (both) => `dos titulares a la vez: ${both}`,
    'Corrija las fechas: un cargo tiene un solo titular cada día.',
  ],
  'unstated-gap': [(span) => `nadie para ${span}`, 'Añada el titular o diga por qué no hay.'],
  'long-summary': [(length) => `${length} caracteres`, 'Deje dos o tres frases.'],
  'short-summary': [() => 'una sola frase', 'Diga también por qué aparece en las noticias.'],
  'loaded-word': [
    (word) => `«${word}» toma partido`,
    'Use una palabra neutra o cítela diciendo de quién es.',
  ],
  stale: [(date) => `revisada por última vez en ${date}`, 'Revise la ficha y cambie la fecha.'],
  'future-date': [(date) => `${date} está en el futuro`, 'Corrija la fecha.'],
  'misplaced-field': [
    (kinds) => `solo para fichas de tipo ${kinds}`,
    'Quite este campo o corrija el tipo de la ficha.',
  ],
  'not-an-entry': [() => 'no es una ficha', 'Quite este elemento del archivo.'],
  missing: [() => 'falta', 'Añada este campo.'],
  'wrong-type': [(wanted) => `debería ser: ${wanted}`, 'Escriba el valor de esa forma.'],
  'unknown-field': [
    (names) => `campo desconocido: ${names}`,
    'Quite el campo o corrija su nombre.',
  ],
  'not-one-of': [() => 'no es un valor permitido', 'Elija uno de los valores permitidos.'],
  'too-long': [(most) => `demasiado largo: ${most} como máximo`, 'Acórtelo.'],
  'too-short': [(least) => `demasiado corto: ${least} como mínimo`, 'Complételo o quite el campo.'],
  'bad-date': [() => 'no es una fecha segura', 'Escriba 2026, 2026-11 o 2026-11-25.'],
  'wrong-dates': [
    () => 'estas fechas se contradicen',
    'Dé un solo día, o un principio y un final en ese orden; un final abierto necesita la fecha en que se confirmó.',
  ],
  'bad-id': [() => 'no es un identificador', 'Use minúsculas sin acentos, cifras y guiones.'],
  'bad-address': [
    () => 'no es una dirección segura',
    'Dé la dirección completa, que empieza por https://.',
  ],
  'bad-country': [() => 'no es un código de país', 'Escriba dos mayúsculas: FR, MA, EU.'],
  'bad-form': [() => 'no tiene la forma esperada', 'Corrija este campo.'],
  'outer-space': [() => 'empieza o termina con un espacio', 'Quite ese espacio.'],
  'control-characters': [
    () => 'contiene un salto de línea o un carácter de control',
    'Escriba el texto en una línea.',
  ],
  'no-language': [() => 'no está en ningún idioma', 'Délo al menos en un idioma.'],
  'wrong-holder': [
    () => 'este titular está incompleto',
    'Dé una persona o un nombre, y una fecha.',
  ],
  'broken-text': [() => 'el texto está dañado', 'Cópielo de nuevo desde su origen.'],
  'hidden-direction': [
    () => 'contiene caracteres que cambian el sentido de la escritura',
    'Borre el texto y escríbalo de nuevo.',
  ],
  'invisible-characters': [
    () => 'contiene caracteres invisibles',
    'Borre el texto y escríbalo de nuevo.',
  ],
  'mixed-scripts': [
    () => 'mezcla dos alfabetos en una palabra',
    'Escriba el nombre de nuevo, en un solo alfabeto.',
  ],
  lookalike: [
    (other) => `se lee como ${other} sin ser lo mismo`,
    'Escriba el nombre de nuevo; si es lo mismo, use el mismo identificador.',
  ],
  'too-many-names': [
    (most) => `más de ${most} nombres en un idioma`,
    'Deje las formas que de verdad se encuentran.',
  ],
  'one-letter': [
    () => 'demasiado corto para un nombre: se marcaría en todas partes',
    'Dé un nombre de al menos dos letras.',
  ],
  'everyday-name': [
    (name) => `${name}: palabra corriente: se marcaría en todas partes`,
    'Dé un nombre más preciso.',
  ],
  'forbidden-key': [
    () => 'contiene un campo reservado',
    'No use este archivo: intenta modificar el programa.',
  ],
  'relation-cycle': [
    () => 'sus relaciones vuelven a ella misma',
    'Quite la relación que cierra el círculo.',
  ],
};
