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
  /** By sense: the forms that are its cues. */
  cues: ReadonlyMap<number, readonly number[]>;
}

/** Packs the uses of a lexicon, once. */
export const packedUses = once(({ uses }): PackedUses => {
  const from = new Int32Array(uses.length + 1);
  const senses: number[] = [];
  const roles: Exclude<Role, 'cue'>[] = [];
  const langs: (string | undefined)[] = [];
  const isCue = new Uint8Array(uses.length);
  const cues = new Map<number, number[]>();
  uses.forEach((all, form) => {
    for (const { role, sense, lang } of all) {
      if (role === 'cue') {
        isCue[form] = 1;
        const own = cues.get(sense);
        if (own) own.push(form);
        else cues.set(sense, [form]);
      } else {
        senses.push(sense);
        roles.push(role);
        langs.push(lang);
      }
    }
    from[form + 1] = senses.length;
  });
  return { from, senses: Int32Array.from(senses), roles, langs, isCue, cues };
});
