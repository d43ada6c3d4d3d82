/**
 * Letters with a full stop after each, the last one left out or not: O.Q.T.F. Bounded, so that no text
 * makes it backtrack far.
 */
const LETTER = String.raw`[\p{Lu}\p{Ll}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}{0,4}`;
const DOTTED = new RegExp(String.raw`${LETTER}(?:\.${LETTER}){1,15}(?![\p{L}\p{N}\p{M}])\.?`, 'uy');

/** The endings that French inclusive writing adds behind a raised dot, a full stop or in brackets. */
const INCLUSIVE =
  /(?:[·•‧∙⋅.](?:e|se|euse|ne|rice|trice|ère|ière|le|te|ve|x)?(?:[·•‧∙⋅.]?(s))?|\((?:e|se|euse|ne|rice|trice|ère|ière|le|te|ve)?(s)?\)(s)?)(?![\p{L}\p{N}\p{M}])/uy;

/** Length in UTF-16 units of the dotted acronym at `at`; 0 for none. */
export function matchDotted(text: string, at: number): number {
  DOTTED.lastIndex = at;
  return DOTTED.exec(text)?.[0].length ?? 0;
}

/** The ending of inclusive writing at `at`: réfugié·es, demandeur(se)s. */
export function matchInclusive(
  text: string,
  at: number,
): { length: number; plural: boolean } | undefined {
  INCLUSIVE.lastIndex = at;
  const match = INCLUSIVE.exec(text);
  if (!match || match[0].length < 2) return undefined;
  return { length: match[0].length, plural: match.slice(1).includes('s') };
}
