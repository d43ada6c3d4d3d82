/**
 * Letters of Cyrillic, Greek and Armenian that look like a Latin one, from the list of confusable
 * characters of Unicode Technical Standard 39: those that modern fonts draw alike.
 */
const ALIKE: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  һ: 'h',
  ӏ: 'l',
  ґ: 'r',
  п: 'n',
  г: 'r',
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  ո: 'n',
  ս: 'u',
  օ: 'o',
  ց: 'g',
  հ: 'h',
  ӕ: 'ae',
};

/**
 * What a name looks like to somebody who does not look closely: small Latin letters without marks. Two
 * names with one skeleton can be taken for each other.
 */
export function skeletonOf(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(folded, (char) => ALIKE[char] ?? char).join('');
}
