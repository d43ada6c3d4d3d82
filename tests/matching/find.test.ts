import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../lib/matching/compile.ts';
import { findAllCandidates, findCandidates } from '../../lib/matching/find.ts';
import { type MatchIndex, openIndex } from '../../lib/matching/open.ts';
import type { Form } from '../../lib/matching/types.ts';
import { MATCHES, MISSES, type Row } from './rows.ts';

function open(forms: Form[]): MatchIndex {
  const opened = openIndex(compileIndex(forms));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

function found({ text, form, language, exact = false }: Row): string[] {
  const index = open([{ text: form, exact, language }]);
  return findCandidates(index, text).map(({ start, end }) => text.slice(start, end));
}

const plain = (text: string): Form => ({ text, exact: false, language: 'fr' });

describe('findCandidates', () => {
  it.each(MATCHES)('finds $found in “$text”', (row) => {
    expect(found(row)).toEqual(row.found);
  });

  it.each(MISSES)('does not find “$form” in “$text”', (row) => {
    expect(found(row)).toEqual([]);
  });

  it('takes the longest of the leftmost, and gives every form that is written there', () => {
    const index = open([
      plain('droit'),
      plain("droit d'asile"),
      plain('Droit d’asile'),
      plain('asile'),
    ]);
    expect(findCandidates(index, "le droit d'asile")).toEqual([
      { start: 3, end: 16, forms: [1, 2] },
    ]);
    expect(findAllCandidates(index, "le droit d'asile").map(({ forms }) => forms)).toEqual([
      [1, 2],
      [0],
      [3],
    ]);
  });

  it('ignores forms of one letter and of none', () => {
    const index = open([plain('a'), plain(' '), plain('')]);
    expect(findCandidates(index, 'a a a')).toEqual([]);
  });
});

const FORMS = [
  'OFPRA',
  "droit d'asile",
  'droit',
  'Khalid Zerouali',
  'مديرية الهجرة',
  'laissez-passer',
];
const word = fc.constantFrom(
  ...FORMS,
  'le',
  'de',
  '—',
  'l’',
  '\u00ad',
  'asile',
  '\n',
  '.',
  'العربية',
  'x',
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('properties of findCandidates', () => {
  const index = open(FORMS.map(plain));

  it('spans are ordered, inside the text and never overlap', () => {
    fc.assert(
      fc.property(text, (input) => {
        let free = 0;
        for (const { start, end } of findCandidates(index, input)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          free = end;
        }
        expect(free).toBeLessThanOrEqual(input.length);
      }),
    );
  });

  it('what stands before moves spans and nothing else', () => {
    fc.assert(
      fc.property(text, (input) => {
        const moved = findCandidates(index, `xx ${input}`);
        const wanted = findCandidates(index, input).map(({ start, end, forms }) => ({
          start: start + 3,
          end: end + 3,
          forms,
        }));
        expect(moved).toEqual(wanted);
      }),
    );
  });

  it('a form that is not written changes nothing', () => {
    const more = open([...FORMS, 'Zzyzx Road'].map(plain));
    fc.assert(
      fc.property(text, (input) => {
        expect(findCandidates(more, input)).toEqual(findCandidates(index, input));
      }),
    );
  });
});

describe('a long text, which is read in windows', () => {
  const index = open(FORMS.map(plain));
  const filler = fc.constantFrom(
    'et ',
    'réfugié(e)s, ',
    'M. X ',
    'un cœur ',
    'a.b ',
    'لا ',
    'droits ',
    '·\u00ad ',
    '. ',
  );

  it('is searched to its end, whatever stands before and behind a form', () => {
    const place = fc.array(filler, { minLength: 80, maxLength: 250 });
    fc.assert(
      fc.property(place, fc.constantFrom(...FORMS), place, (before, form, after) => {
        const text = `${before.join('')}— ${form} — ${after.join('')}`;
        const start = text.indexOf(`— ${form} —`) + 2;
        const at = findAllCandidates(index, text).filter((one) => one.start === start);
        expect(at.map(({ end }) => end)).toContain(start + form.length);
      }),
    );
  });
});

describe('compileIndex and openIndex', () => {
  it('gives the same bytes for the same forms', () => {
    const bytes = () => new Uint8Array(compileIndex(FORMS.map(plain)));
    expect(bytes()).toEqual(bytes());
  });

  it('refuses what is no index, as a value', () => {
    const blob = compileIndex(FORMS.map(plain));
    expect(openIndex(new ArrayBuffer(0)).ok).toBe(false);
    expect(openIndex(blob.slice(0, blob.byteLength - 4)).ok).toBe(false);
    expect(openIndex(new ArrayBuffer(blob.byteLength)).ok).toBe(false);
  });
});
