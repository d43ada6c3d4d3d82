import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardAsOf } from '../../../lib/reference/as-of.ts';
import type { Entry } from '../../../lib/reference/entry.ts';
import { unfoldRelease } from '../../../lib/reference/folded.ts';
import type { Release } from '../../../lib/reference/release.ts';
import { checkDrafts } from '../../../lib/update/check/drafts.ts';
import {
  draftBeside,
  draftOf,
  FRESH,
  namedIn,
  newDraft,
  type OwnDraft,
} from '../../../lib/update/own/draft.ts';
import { valueOfDraft } from '../../../lib/update/own/draft-value.ts';
import { entry, neighbours } from '../../reference/builders.ts';

const today = '2026-11-25';

function check(draft: OwnDraft, known: Entry[] = []) {
  const place = { number: 1 };
  return checkDrafts([{ place, value: valueOfDraft(draft) }], {
    known,
    today,
    publishers: new Map(),
  });
}

describe('the form of an own entry', () => {
  it('gives back every entry of the bundled data as it was', () => {
    const file = readFileSync('public/reference/release.json', 'utf8');
    const { entries } = unfoldRelease(JSON.parse(file)) as Release;
    expect(entries.length).toBeGreaterThan(500);
    for (const one of entries) expect(valueOfDraft(draftOf(one))).toEqual(one);
  });

  it('makes an office with its holders, which the card of its body shows', () => {
    const body = entry('comite');
    const person = entry('lefort', {
      kind: 'person',
      names: { fr: { preferred: 'Aurore Lefort' } },
    });
    const draft: OwnDraft = {
      ...draftBeside(body, 'office', today, 'fr'),
      texts: { fr: { name: 'Présidence', acronyms: '', variants: '', summary: 'Préside.' } },
      holders: [
        { ...FRESH.holder, person: 'lefort', from: '2021', to: '2023' },
        { ...FRESH.holder, texts: { fr: ' Idriss  Benali ' }, from: '2023', acting: true },
        FRESH.holder,
      ],
      sourceUrl: 'https://example.org/',
    };
    const { entries, problems } = check(draft, [body, person]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(namedIn(draft)).toEqual(['comite', 'lefort']);
    const card = cardAsOf(body, today, 'fr', neighbours([body, person, ...entries]));
    const held = (list: typeof card.onDay) =>
      list.flatMap((line) => (line.kind === 'holder' ? [line.person.name.text] : []));
    expect(held(card.before)).toEqual(['Aurore Lefort']);
    expect(held(card.onDay)).toEqual(['Idriss Benali']);
    expect(entries[0]?.holders?.[1]).toMatchObject({ acting: true, confirmed: today });
  });

  it('is begun for a person as an office that the person holds', () => {
    const { of, holders } = draftBeside({ id: 'lefort', kind: 'person' }, 'office', today, 'fr');
    expect([of, holders.map(({ person }) => person)]).toEqual(['', ['lefort']]);
  });

  it('makes figures of what is typed, and says what is no number', () => {
    const series = (value: string) => ({
      ...draftBeside({ id: 'comite', kind: 'body' }, 'statistic', today, 'fr'),
      texts: { fr: { name: 'Accueils', acronyms: '', variants: '', summary: 'Chiffres.' } },
      series: [
        {
          scope: { fr: 'Calais' },
          unit: { fr: 'personnes' },
          points: [{ ...FRESH.point, period: '2025', value }, FRESH.point],
        },
      ],
      sourceUrl: 'https://example.org/',
    });
    expect(check(series('12 345,5')).entries[0]?.series?.[0]?.points).toEqual([
      { period: '2025', value: 12345.5, sources: ['source'] },
    ]);
    const wrong = check(series('beaucoup'));
    expect(wrong.entries).toEqual([]);
    expect(wrong.problems[0]).toMatchObject({
      code: 'wrong-type',
      field: 'series.0.points.0.value',
      found: 'beaucoup',
    });
  });

  it('keeps what belongs to a fact when the one before it is removed', () => {
    const one = entry('comite', {
      facts: [
        { text: { fr: 'Un.' }, on: '2020', sources: ['jo'] },
        { text: { fr: 'Deux.' }, from: '2021', confirmed: '2024', sources: ['autre'] },
      ],
    });
    const draft = draftOf(one);
    const value = valueOfDraft({ ...draft, facts: draft.facts.slice(1) });
    expect(value['facts']).toEqual(one.facts?.slice(1));
  });

  it('does not drop a relation that leads nowhere yet', () => {
    const draft = {
      ...newDraft(today, 'fr', 'Comité'),
      relations: [FRESH.relation],
    };
    const errors = check(draft).problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, field }) => `${code} ${field}`)).toContain(
      'missing relations.0.target',
    );
  });

  it('never takes the id of another entry', () => {
    const taken = new Set(['comite', 'comite-2']);
    expect(valueOfDraft(newDraft(today, 'fr', 'Comité'), taken)['id']).toBe('comite-3');
    const long = 'a'.repeat(90);
    const id = valueOfDraft(newDraft(today, 'fr', long), new Set(['a'.repeat(80)]))['id'];
    expect(id).toBe(`${'a'.repeat(75)}-2`);
  });
});
