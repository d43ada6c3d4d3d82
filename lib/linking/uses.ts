import { once, type Role } from './lexicon.ts';

/**
 * The uses of a lexicon's forms side by side: every page asks for thousands of them, and objects all over memory
 * would be slow to read. Cues stand apart, by sense: a word may be one of dozens of senses, of which a page
 * asks for few.
 */
export interface PackedUses {
  /** By form: where its uses but cues begin; one number more than there are forms. */
  from: Int32Array;
  senses: Int32Array;
  roles: readonly Exclude<Role, 'cue'>[];
  langs: readonly (string | undefined)[];
  /** By form: 1 for a cue. */
  isCue: Uint8Array;
  /** By sense: where the forms that are its cues begin; one number more than there are senses. */
  cuesFrom: Int32Array;
  cues: Int32Array;
}

/** Packs the uses of a lexicon, once. */
export const packedUses = once(({ uses, senses: known }): PackedUses => {
  const from = new Int32Array(uses.length + 1);
  const senses: number[] = [];
  const roles: Exclude<Role, 'cue'>[] = [];
  const langs: (string | undefined)[] = [];
  const isCue = new Uint8Array(uses.length);
  const cuesFrom = new Int32Array(known.length + 1);
  uses.forEach((all, form) => {
    for (const { role, sense, lang } of all) {
      if (role === 'cue') {
        isCue[form] = 1;
        cuesFrom[sense + 1] = (cuesFrom[sense + 1] ?? 0) + 1;
      } else {
        senses.push(sense);
        roles.push(role);
        langs.push(lang);
      }
    }
    from[form + 1] = senses.length;
  });
  for (let sense = 0; sense < known.length; sense++)
    cuesFrom[sense + 1] = (cuesFrom[sense + 1] ?? 0) + (cuesFrom[sense] ?? 0);
  const cues = new Int32Array(cuesFrom[known.length] ?? 0);
  const next = cuesFrom.slice();
  uses.forEach((all, form) => {
    if (isCue[form] === 0) return;
    for (const { role, sense } of all) {
      if (role !== 'cue') continue;
      const place = next[sense] ?? 0;
      cues[place] = form;
      next[sense] = place + 1;
    }
  });
  return { from, senses: Int32Array.from(senses), roles, langs, isCue, cuesFrom, cues };
});
