import type { Lexicon } from './lexicon.ts';
import type { Place } from './scan.ts';
import type { Block } from './types.ts';
import { packedUses } from './uses.ts';

/** The cues of a page, gathered for a sense when it is first asked for. */
export interface Cues {
  /** Those of a sense in a block, as it has them, each once whatever its case. */
  in(sense: number, block: number): readonly string[];
  /** Those of a sense on the page, in small letters. */
  of(sense: number): readonly string[];
}

/** Takes down the cues of a page while it is read. */
export interface CueNotes {
  /** Notes that the form, which is a cue, stands at a place; places come in the order of the page. */
  note(form: number, place: Place): void;
  /** The cues noted so far. */
  gathered(blocks: readonly Block[]): Cues;
}

const NONE: readonly string[] = [];

/** Notes for one page. Few senses are asked for, so hits are listed by form and joined by sense later. */
export function cueNotes(lexicon: Lexicon): CueNotes {
  const { cues, cuesFrom, from } = packedUses(lexicon);
  /** A bit for each form: on this page or not. */
  const here = new Uint8Array((from.length >> 3) + 1);
  const places: Place[] = [];
  /** By form: its last hit. Of each hit: the place, and the hit of the form before it, or -1. */
  const lastOf = new Map<number, number>();
  const placeOf: number[] = [];
  const before: number[] = [];

  /** The numbers of the places where cues of a sense stand, in order. */
  const placesOf = (sense: number): number[] => {
    const own: number[] = [];
    const end = cuesFrom[sense + 1] ?? 0;
    let forms = 0;
    for (let cue = cuesFrom[sense] ?? end; cue < end; cue++) {
      const form = cues[cue] ?? 0;
      if ((((here[form >> 3] ?? 0) >> (form & 7)) & 1) === 0) continue;
      forms++;
      for (let hit = lastOf.get(form) ?? -1; hit >= 0; hit = before[hit] ?? -1)
        own.push(placeOf[hit] ?? 0);
    }
    if (forms === 1) return own.reverse();
    return forms === 0 ? own : own.sort((a, b) => a - b);
  };
  const known = new Map<number, readonly number[]>();
  const numbersOf = (sense: number): readonly number[] => {
    let numbers = known.get(sense);
    if (!numbers) {
      numbers = placesOf(sense);
      known.set(sense, numbers);
    }
    return numbers;
  };

  return {
    note(form, place) {
      if (places.at(-1) !== place) places.push(place);
      here[form >> 3] = (here[form >> 3] ?? 0) | (1 << (form & 7));
      before.push(lastOf.get(form) ?? -1);
      lastOf.set(form, placeOf.length);
      placeOf.push(places.length - 1);
    },
    gathered(blocks) {
      const writtenAt = (number: number) => {
        const place = places[number];
        return place ? (blocks[place.block]?.text.slice(place.start, place.end) ?? '') : '';
      };
      return {
        in(sense, block) {
          let written: string[] | undefined;
          for (const number of numbersOf(sense)) {
            if (places[number]?.block !== block) continue;
            const cue = writtenAt(number);
            if (!written) written = [cue];
            else if (!written.some((one) => one.toLowerCase() === cue.toLowerCase()))
              written.push(cue);
          }
          return written ?? NONE;
        },
        of: (sense) => numbersOf(sense).map((number) => writtenAt(number).toLowerCase()),
      };
    },
  };
}
