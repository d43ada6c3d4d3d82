import { LANGUAGES, type Language } from '../../reference/kinds.ts';

/** What a column of a table can hold in a language of its own. */
export const TEXT_FIELDS = ['name', 'variants', 'acronyms', 'weak', 'summary', 'fact'] as const;

/** What a column can hold without a language. */
export const PLAIN_FIELDS = [
  'id',
  'kind',
  'countries',
  'surnames',
  'everyday',
  'unmarked',
  'checked',
  'fact.on',
  'fact.from',
  'fact.to',
  'fact.confirmed',
  'source.title',
  'source.url',
  'source.seen',
  'source.publisher',
  'source.standing',
  'more',
] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** What a column means; `''`: it is left out. */
export type ColumnMeaning = PlainField | `${TextField}.${Language}` | '';

/** What each column of a table means, in their order. */
export type Mapping = ColumnMeaning[];

/** Every meaning that a column can be given, in the order in which they are offered. */
export const MEANINGS: readonly ColumnMeaning[] = [
  '',
  ...TEXT_FIELDS.flatMap((field) => LANGUAGES.map((lang): ColumnMeaning => `${field}.${lang}`)),
  ...PLAIN_FIELDS,
];

/** Words by which people head such columns, folded: in French, English, Arabic and Spanish. */
const HEADS: Record<TextField | PlainField, string> = {
  id: 'id|identifiant|identifier|identificador|cle|key|slug|المعرف',
  kind: 'kind|type|nature|categorie|category|clase|categoria|tipo|النوع|الصنف',
  countries: 'countries|country|pays|paises|pais|البلد|الدولة|بلدان',
  surnames: 'surnames|surname|nom de famille|noms de famille|apellido|apellidos|اللقب',
  everyday: 'everyday|mot courant|corriente',
  unmarked: 'unmarked|sans marque|sin marca',
  checked:
    'checked|relu|relue|relu le|relue le|verifie|verifie le|verified|reviewed|revisado|تاريخ المراجعة',
  name: 'name|names|nom|noms|intitule|titre|title|terme|term|libelle|label|nombre|titulo|termino|names preferred|preferred|الاسم|المصطلح|العنوان',
  variants:
    'variants|variant|variantes|variante|alias|aliases|autres noms|other names|otros nombres|synonymes|synonyms|sinonimos|names variants|أسماء أخرى',
  acronyms:
    'acronyms|acronym|sigles|sigle|acronyme|acronymes|siglas|sigla|abbreviation|abreviation|abreviatura|names acronyms|اختصار|الاختصار',
  weak: 'weak|formes faibles|names weak',
  summary:
    'summary|resume|definition|description|texte|text|explication|explanation|resumen|definicion|descripcion|التعريف|الملخص|الوصف',
  fact: 'fact|fait|facts text|fact text|hecho|واقعة',
  'fact.on': 'fact on|date du fait|fact date|fecha del hecho',
  'fact.from': 'fact from|fait depuis|depuis|since|desde',
  'fact.to': 'fact to|fait jusqu a|jusqu a|until|hasta',
  'fact.confirmed': 'fact confirmed|fait confirme|confirme|confirmed|confirmado',
  'source.title': 'source title|titre de la source|source|fuente|titulo de la fuente|المصدر',
  'source.url':
    'source url|url|lien|link|adresse|adresse de la source|address|enlace|direccion|الرابط',
  'source.seen': 'source seen|vu le|consulte le|seen|accessed|consultado|تاريخ الاطلاع',
  'source.publisher': 'source publisher|editeur|publisher|editor|الناشر',
  'source.standing': 'source standing|standing',
  more: 'more',
};

const FIELDS = new Map(
  (Object.entries(HEADS) as [TextField | PlainField, string][]).flatMap(([field, heads]) =>
    heads.split('|').map((head) => [foldHead(head), field] as const),
  ),
);

const LANGUAGE_WORDS: Record<Language, string> = {
  fr: 'fr|fra|francais|french|frances|الفرنسية',
  en: 'en|eng|anglais|english|ingles|الانجليزية',
  ar: 'ar|ara|arabe|arabic|العربية',
  es: 'es|spa|espagnol|spanish|espanol|الاسبانية',
  de: 'de|deu|allemand|german|aleman|الالمانية',
  it: 'it|ita|italien|italian|italiano|الايطالية',
  nl: 'nl|nld|neerlandais|dutch|neerlandes|الهولندية',
};

/**
 * What the columns of a table mean, by their heads; `lang` is the language of texts whose head names
 * none. A meaning is given once: a second column with the same head is left out.
 */
export function recogniseColumns(heads: readonly string[], lang: Language): Mapping {
  const taken = new Set<ColumnMeaning>();
  return heads.map((head) => {
    const meaning = meaningOf(head, lang);
    if (meaning === '' || taken.has(meaning)) return '';
    taken.add(meaning);
    return meaning;
  });
}

function meaningOf(head: string, lang: Language): ColumnMeaning {
  const folded = foldHead(head);
  const whole = FIELDS.get(folded);
  if (whole) return isTextField(whole) ? `${whole}.${lang}` : whole;
  for (const language of LANGUAGES) {
    for (const word of LANGUAGE_WORDS[language].split('|').map(foldHead)) {
      const rest = folded.endsWith(` ${word}`)
        ? folded.slice(0, -word.length - 1)
        : folded.replace(` ${word} `, ' ');
      const field = rest === folded ? undefined : FIELDS.get(rest.replace(/ (en|in)$/, ''));
      if (field && isTextField(field)) return `${field}.${language}`;
    }
  }
  return '';
}

/** Whether a field is written in a language. */
export function isTextField(field: string): field is TextField {
  return (TEXT_FIELDS as readonly string[]).includes(field);
}

function foldHead(head: string): string {
  return head
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
