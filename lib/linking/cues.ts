import type { Lexicon } from './lexicon.ts';
import type { Place } from './scan.ts';
import type { Block } from './types.ts';
import { packedUses } from './uses.ts';

/** Different cues of one sense, by block: in small letters, and as the block first has each. */
export interface CueHits {
  byBlock: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/** The cues of a page, gathered for a sense when it is first asked for. */
export interface Cues {
  /** Those of a sense; undefined when it has none on the page. */
  get(sense: number): CueHits | undefined;
}

/** By form: 1 where it is on a page, and the numbers of its places there. */
interface ByForm {
  isHere: Uint8Array;
  numbers: ReadonlyMap<number, readonly number[]>;
}

/** The cues among places of a page, which are in order. */
export function cuesAt(
  places: readonly Place[],
  { isHere, numbers }: ByForm,
  blocks: readonly Block[],
  lexicon: Lexicon,
): Cues {
  const { cues, cuesFrom } = packedUses(lexicon);
  const known = new Map<number, CueHits | null>();
  const hitsOf = (sense: number): CueHits | null => {
    const own: number[] = [];
    const end = cuesFrom[sense + 1] ?? 0;
    for (let cue = cuesFrom[sense] ?? end; cue < end; cue++) {
      const form = cues[cue] ?? 0;
      if (isHere[form] === 1) own.push(...(numbers.get(form) ?? []));
    }
    if (own.length === 0) return null;
    const byBlock = new Map<number, Map<string, string>>();
    for (const number of own.sort((a, b) => a - b)) {
      const place = places[number];
      if (!place) continue;
      const written = blocks[place.block]?.text.slice(place.start, place.end) ?? '';
      const cue = written.toLowerCase();
      const near = byBlock.get(place.block);
      if (!near) byBlock.set(place.block, new Map([[cue, written]]));
      else if (!near.has(cue)) near.set(cue, written);
    }
    return { byBlock };
  };
  return {
    get(sense) {
      let hits = known.get(sense);
      if (hits === undefined) {
        hits = hitsOf(sense);
        known.set(sense, hits);
      }
      return hits ?? undefined;
    },
  };
}
