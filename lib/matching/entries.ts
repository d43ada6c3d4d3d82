import { checkOf, mayInflect, pluralsOf, type Stretch } from './check.ts';
import { EXACT, LAST, NUMBER, PLURALS, PROCLITICS, TAKES_S, TAKES_X } from './format.ts';

/**
 * The numbers of the forms that a stretch of text is a writing of, among the entries from place `first` on
 * that share its hash.
 */
export function formsOf(entries: Int32Array, first: number, stretch: Stretch): number[] {
  const forms: number[] = [];
  const written = pluralsOf(stretch);
  // Most entries of one hash are the same name in several languages.
  let known = -1;
  let knownPlurals = 0;
  let check = 0;
  for (let at = first; ; ) {
    const expected = entries[at];
    const flags = entries[at + 1] ?? LAST;
    const plurals = (flags & PLURALS) === 0 ? 0 : (entries[at + 2] ?? 0);
    at += (flags & PLURALS) === 0 ? 2 : 3;
    const exact = flags & EXACT;
    if (isPossible(stretch, written, plurals, flags)) {
      if (known !== exact || knownPlurals !== plurals)
        check = checkOf(stretch, plurals, exact !== 0);
      known = exact;
      knownPlurals = plurals;
      const form = flags & NUMBER;
      if (check === expected && !forms.includes(form)) forms.push(form);
    }
    if ((flags & LAST) !== 0) return forms;
  }
}

/** Whether the stretch has proclitics and plural endings only where the form may have them. */
function isPossible(stretch: Stretch, written: number, plurals: number, flags: number): boolean {
  if ((plurals & ~written) !== 0) return false;
  if (stretch.reading && (flags & PROCLITICS) === 0) return false;
  if (written === plurals) return true;
  return mayInflect(stretch, plurals, {
    s: (flags & TAKES_S) !== 0,
    x: (flags & TAKES_X) !== 0,
    exact: (flags & EXACT) !== 0,
  });
}
