const MARKS = /[\p{Mn}\p{Me}\p{Cf}\u0640]/gu;
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};

/** The way a text is compared: no case, no accents, no invisible characters, one kind of space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[œæøđłٱىة]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\s'’‘ʼ\-‐‑‒–—−.]+/gu, ' ')
    .trim();
}
