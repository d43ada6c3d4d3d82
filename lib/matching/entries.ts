import { checkOf, pluralsOf, type Stretch } from './check.ts';
import { ENTRY, EXACT, LAST, NUMBER, PROCLITICS, TAKES_S, TAKES_X } from './format.ts';

/**
 * The numbers of the forms that a stretch of text is a writing of, among the entries from `first` on that
 * share its hash.
 */
export function formsOf(entries: Int32Array, first: number, stretch: Stretch): number[] {
  const forms: number[] = [];
  const written = pluralsOf(stretch);
  for (let at = first * ENTRY; ; at += ENTRY) {
    const check = entries[at] ?? 0;
    const plurals = entries[at + 1] ?? 0;
    const flags = entries[at + 2] ?? LAST;
    if (
      (plurals & ~written) === 0 &&
      (!stretch.reading || (flags & PROCLITICS) !== 0) &&
      checkOf(stretch, mannerOf(flags, plurals)) === check &&
      !forms.includes(flags & NUMBER)
    )
      forms.push(flags & NUMBER);
    if ((flags & LAST) !== 0) return forms;
  }
}

/** How the form of an entry wants to be compared, by its flags. */
export function mannerOf(flags: number, plurals: number) {
  return {
    exact: (flags & EXACT) !== 0,
    plurals,
    takesS: (flags & TAKES_S) !== 0,
    takesX: (flags & TAKES_X) !== 0,
  };
}
