import * as is from './classes.ts';

/** Class or folded unit of a code point; with its units when it folds to several or stands alone. */
export interface Classified {
  value: number;
  units?: readonly number[];
}

const APOSTROPHES = new Set("'’‘‛`´′＇ʼ");
const RAISED_DOTS = new Set('·•‧∙⋅');
/** Signs of transliteration, left out as often as written; tatweel, which only makes a word longer. */
const UNWRITTEN = new Set('ʻʽʾʿˈʹ\u0640');
/** Format characters that are seen, unlike all others. */
const VISIBLE_FORMAT = /[\u0600-\u0605\u06dd\u070f\u08e2]/u;
/** Scripts in which accents and vowel signs may be left out without making another word. */
const ACCENTED =
  /[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
/** The sound marks of kana make another letter, so they are no accents. */
const SOUND_MARK = /[\u3099\u309a]/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\u30fc]/u;
const WORD = /[\p{L}\p{Nd}\p{Nl}_]/u;
const FOREIGN_DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/** Letters that differ by more than an accent and yet are written for each other. */
const SAME_LETTER = new Map(
  Object.entries({
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ł: 'l',
    ŋ: 'n',
    ŧ: 't',
    þ: 'th',
  }),
);
for (const [letter, ...others] of ['اٱ', 'يىی', 'هةہھە', 'كکگڭ', 'بپ', 'جچ', 'زژ', 'فڤ', 'قڨ'])
  for (const other of others) SAME_LETTER.set(other, letter ?? other);

/** What matching sees of a code point. Slow: `CHARS` keeps the answers. */
export function classify(point: number): Classified {
  const char = String.fromCodePoint(point);
  if (APOSTROPHES.has(char)) return { value: is.APOSTROPHE };
  if (RAISED_DOTS.has(char)) return { value: is.RAISED_DOT };
  if (UNWRITTEN.has(char)) return { value: is.MARK };
  if (/\p{Cf}/u.test(char)) return { value: VISIBLE_FORMAT.test(char) ? is.HARD : is.INVISIBLE };
  if (/\p{M}/u.test(char) && ACCENTED.test(char) && !SOUND_MARK.test(char))
    return { value: is.MARK };
  return /[\p{L}\p{Nd}\p{Nl}\p{M}_]/u.test(char) ? letter(char) : { value: separator(char) };
}

function letter(char: string): Classified {
  const folded = foldLetter(char);
  if (folded === '') return { value: is.MARK };
  const units = Array.from({ length: folded.length }, (_, at) => folded.charCodeAt(at));
  if (UNSPACED.test(char)) return { value: is.LONE, units };
  const [only = 0] = units;
  if (units.length > 1) return { value: is.EXPANDED, units };
  return { value: only };
}

function foldLetter(char: string): string {
  const small = (text: string) => text.toUpperCase().toLowerCase();
  if (!ACCENTED.test(char) && !/\p{Nd}/u.test(char)) return small(char.normalize('NFKC'));
  return Array.from(small(char.normalize('NFKD')).normalize('NFKD'), (part) => {
    const digit = FOREIGN_DIGITS.indexOf(part);
    return digit < 0 ? (SAME_LETTER.get(part) ?? part) : String(digit % 10);
  })
    .filter((part) => WORD.test(part) && !APOSTROPHES.has(part))
    .join('');
}

function separator(char: string): number {
  if (/[\n\v\f\u2028\u2029]/u.test(char)) return is.NEWLINE;
  if (/[\s\u0085]/u.test(char)) return is.SPACE;
  if (/[\p{Pd}\u2212]/u.test(char)) return is.HYPHEN;
  if (/[\p{Pi}\p{Pf}"„‟‚＂]/u.test(char)) return is.QUOTE;
  if (char === '.' || char === '．') return is.DOT;
  return char === '(' ? is.BRACKET : is.HARD;
}
