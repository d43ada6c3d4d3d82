import { once, type Role } from './lexicon.ts';

/**
 * The uses of a lexicon's forms side by side: every page asks for thousands of them, and objects all over memory
 * would be slow to read. Cues stand apart, by sense: a word may be one of dozens of senses, of which a page
 * asks for few.
 */
export interface PackedUses {
  /** By form: where in `uses` those that are no cues begin, times four, plus `CUE` and `HEADS`; one more than there are forms. */
  from: Int32Array;
  /** Two numbers a use: its sense; role and language, as places in `ROLES` and `languages`, the former in the lower four bits. */
  uses: Int32Array;
  /** What options of one language share; of no language: empty. */
  languages: readonly (readonly string[])[];
  /** By sense: where the forms that are its cues begin; one number more than there are senses. */
  cuesFrom: Int32Array;
  cues: Int32Array;
}

/** In `from`: the form is a cue; the form is the head noun of bodies and nothing else but that. */
export const CUE = 1;
export const HEADS = 2;

/** Numbers that a use takes. */
export const USE = 2;

/** What a form can be beside a cue. */
export const ROLES = [
  'name',
  'acronym',
  'weak',
  'surname',
  'head',
  'country',
  'topic',
  'hint',
  'elsewhere',
  'affairs',
  'namesake',
] as const satisfies readonly Exclude<Role, 'cue'>[];

/** Packs the uses of a lexicon, once. */
export const packedUses = once(({ uses, senses: known }): PackedUses => {
  const from = new Int32Array(uses.length + 1);
  const packed: number[] = [];
  const placeOf = new Map<string | undefined, number>([[undefined, 0]]);
  const cuesFrom = new Int32Array(known.length + 1);
  uses.forEach((all, form) => {
    const others = all.filter(({ role }) => role !== 'cue');
    let flags = others.length > 0 && others.every(({ role }) => role === 'head') ? HEADS : 0;
    const begin = packed.length;
    for (const { role, sense, lang } of all) {
      if (role === 'cue') {
        flags |= CUE;
        cuesFrom[sense + 1] = (cuesFrom[sense + 1] ?? 0) + 1;
      } else {
        const place = placeOf.get(lang) ?? placeOf.size;
        placeOf.set(lang, place);
        packed.push(sense, ROLES.indexOf(role) | (place << 4));
      }
    }
    from[form] = (begin << 2) | flags;
  });
  from[uses.length] = packed.length << 2;
  for (let sense = 0; sense < known.length; sense++)
    cuesFrom[sense + 1] = (cuesFrom[sense + 1] ?? 0) + (cuesFrom[sense] ?? 0);
  const cues = new Int32Array(cuesFrom[known.length] ?? 0);
  const next = cuesFrom.slice();
  uses.forEach((all, form) => {
    if (((from[form] ?? 0) & CUE) === 0) return;
    for (const { role, sense } of all) {
      if (role !== 'cue') continue;
      const place = next[sense] ?? 0;
      cues[place] = form;
      next[sense] = place + 1;
    }
  });
  const languages = [...placeOf.keys()].map((lang) => (lang === undefined ? [] : [lang]));
  return { from, uses: Int32Array.from(packed), languages, cuesFrom, cues };
});
