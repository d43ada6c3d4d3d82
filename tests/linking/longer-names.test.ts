import { describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/reference/entry.ts';
import { entry } from '../reference/builders.ts';
import { found, reference } from './page.ts';

const inAll = (preferred: string, more: object = {}) => ({
  fr: { preferred, ...more },
  en: { preferred, ...more },
});

const ENTRIES: Entry[] = [
  entry('workers', { kind: 'status', names: { en: { preferred: 'migrant workers' } } }),
  entry('refugee', { kind: 'status', names: { en: { preferred: 'refugees' } } }),
  entry('trafficking', { kind: 'term', names: { en: { preferred: 'human trafficking' } } }),
  entry('union', { kind: 'body', names: inAll('European Union', { acronyms: ['EU'] }) }),
  entry('office', { kind: 'body', names: inAll('Office for Refugees', { acronyms: ['OFR'] }) }),
  entry('leave', {
    kind: 'procedure',
    names: { en: { preferred: 'obligation to leave the territory' } },
  }),
  entry('removal', { kind: 'procedure', names: { en: { preferred: 'early removal scheme' } } }),
];
const linking = reference(ENTRIES, [], {
  topic: {
    en: ['refugees', 'asylum', 'migrant workers'],
    fr: ['asile', 'exilés', 'migrants', 'sans-papiers'],
  },
  hints: { en: ['border'] },
  affairs: {},
  namesakes: {},
  heads: {},
  countries: {},
});
const english = (text: string) =>
  found(linking, ['Refugees asked for asylum, and migrants too.', text], { lang: 'en' }).filter(
    (mention) => mention !== 'Refugees → refugee',
  );

describe('a known name inside a longer one', () => {
  it.each([
    ['They met at the Migrant Workers Alliance later this week.', []],
    ['They met at the migrant workers alliance later this week.', ['migrant workers → workers']],
    ['Two officers of the Human Trafficking and Crime Squad came along too.', []],
    ['He spoke of human trafficking and Crime.', ['human trafficking → trafficking']],
    ['It is paid for by the EU-IOM Joint Initiative and by nobody else.', []],
    ['It is paid for by the EU and by nobody else.', ['EU → union']],
  ])('%s', (text, wanted) => {
    expect(english(text)).toEqual(wanted);
  });

  it('is one where a word of another language has a capital', () => {
    const page = ['Des exilés, des migrants, des sans-papiers demandent l’asile.'];
    expect(found(linking, [...page, 'Le réseau Refugees in Libya a appelé hier.'])).toEqual([]);
  });

  it('ends before a bracket that opens after it', () => {
    expect(english('The Office for Refugees (OFR) is open.')).toEqual([
      'Office for Refugees → office',
      'OFR → office',
    ]);
  });
});

describe('a name of common words', () => {
  const alone = (text: string) => found(linking, [text], { lang: 'en' });

  it('speaks for itself where it is long', () => {
    expect(alone('They fear an obligation to leave the territory.')).toEqual([
      'obligation to leave the territory → leave',
    ]);
  });

  it('needs the subject', () => {
    expect(alone('Ask the club for its early removal scheme.')).toEqual([]);
    expect(english('Ask for the early removal scheme.')).toEqual([
      'early removal scheme → removal',
    ]);
  });
});

describe('letters', () => {
  it('are what the page says that they stand for', () => {
    const text = 'Here OFR stands for Oslo Film Review.';
    expect(english(`${text} The OFR likes it.`)).toEqual([]);
    expect(english('The OFR likes it.')).toEqual(['OFR → office']);
  });
});
