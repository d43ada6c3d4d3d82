import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/linking/annotate.ts';
import type { Entry } from '../../lib/reference/entry.ts';
import type { Words } from '../../lib/reference/words.ts';
import { entry } from '../reference/builders.ts';
import { found, reference } from './page.ts';

const inAll = (preferred: string, more: object = {}) => ({
  fr: { preferred, ...more },
  en: { preferred },
});

const ENTRIES: Entry[] = [
  entry('meloni', {
    kind: 'person',
    names: inAll('Giorgia Meloni'),
    surnames: ['Meloni'],
    surname_alone: true,
  }),
  entry('zerouali', { kind: 'person', names: inAll('Khalid Zerouali'), surnames: ['Zerouali'] }),
  entry('inclusion', { kind: 'body', names: inAll('ministère de l’Inclusion') }),
  entry('lra', {
    kind: 'place',
    names: inAll('local de rétention administrative', { acronyms: ['LRA'] }),
  }),
  entry('hcr', {
    kind: 'body',
    names: inAll('Haut-Commissariat aux réfugiés', { acronyms: ['HCR'] }),
  }),
  entry('migrant', {
    kind: 'status',
    everyday: true,
    names: { ...inAll('migrant'), ar: { preferred: 'مهاجر', variants: ['مهاجرين'] } },
  }),
  entry('cndh', {
    kind: 'body',
    names: { ...inAll('Conseil des droits'), ar: { preferred: 'المجلس الوطني لحقوق الإنسان' } },
  }),
  entry('louise', {
    kind: 'organisation',
    names: { fr: { preferred: 'Louise Michel (navire)', weak: ['Louise Michel'] } },
  }),
];
const WORDS: Words = {
  topic: {
    fr: ['migrant', 'réfugié', 'asile'],
    en: ['refugee', 'asylum'],
    it: ['migranti', 'asilo'],
    ar: ['لاجئين', 'لجوء'],
  },
  hints: {},
  affairs: { fr: ['ministre', 'gouvernement'], en: ['minister'] },
  namesakes: { fr: ['aucun lien de parenté'], en: ['no relation'] },
  heads: { ar: ['المجلس'] },
  countries: {},
};
const linking = reference(ENTRIES, [], WORDS);
const subject = 'Des réfugiés et des migrants demandent l’asile.';

describe('evidence of who and what is meant', () => {
  it('takes an office before a surname for a title, not for a first name', () => {
    const text = 'Refugees and asylum: Prime Minister Meloni met Captain Meloni.';
    expect(found(linking, [text], { lang: 'en' })).toEqual(['Meloni → meloni', 'Meloni → meloni']);
  });

  it('leaves a full name alone where nothing speaks of public affairs, and takes it where something does', () => {
    expect(found(linking, ['Khalid Zerouali vend des vélos. Zerouali répare aussi.'])).toEqual([]);
    expect(found(linking, ['Le ministre a reçu Khalid Zerouali.'])).toEqual([
      'Khalid Zerouali → zerouali',
    ]);
  });

  it('takes a full name where the lexicon has no words of public affairs to miss', () => {
    const bare = reference(ENTRIES, [], { topic: {}, hints: {}, heads: {}, countries: {} });
    expect(found(bare, ['Selon Khalid Zerouali.'])).toEqual(['Khalid Zerouali → zerouali']);
  });

  it('leaves a name alone beside which the text says that it is somebody else’s', () => {
    const text = 'Khalid Zerouali (aucun lien de parenté avec le ministre) tient la caisse.';
    expect(found(linking, [text])).toEqual([]);
  });

  it('leaves a name alone that goes on as another’s', () => {
    expect(found(linking, ['Le ministère de l’Inclusion Universelle chante.'])).toEqual([]);
  });

  it('takes three letters of a body of the subject on a page of the subject', () => {
    expect(found(linking, [`${subject} Le HCR proteste.`])).toContain('HCR → hcr');
  });

  it('reads a glossary beside the article', () => {
    const glossary = { text: 'LRA : local de rétention administrative.', part: 'aside' as const };
    expect(found(linking, [subject, glossary])).toContain('LRA → lra');
  });

  it('lets each definition hold from its block on', () => {
    const texts = [
      `${subject} Le Haut-Commissariat aux réfugiés (HCR) proteste.`,
      'Le HCR recense mille réfugiés.',
      'Même sigle, le haut conseil de la République (HCR) siégeait alors.',
    ];
    const marked = found(linking, texts).filter((one) => one === 'HCR → hcr');
    expect(marked).toHaveLength(2);
  });

  it('leaves letters alone among the words of another sense, in a block that says nothing of the subject', () => {
    const rivals = [{ id: 'hotels', names: {}, cues: { fr: ['cafés', 'restaurants'] } }];
    const withRival = reference(ENTRIES, [{ forms: ['HCR'], rivals }], WORDS);
    const texts = [`${subject} Le HCR proteste.`, 'Le secteur HCR, cafés compris, recrute.'];
    expect(found(withRival, texts).filter((one) => one === 'HCR → hcr')).toHaveLength(1);
  });

  it('says the cue as the page writes it', () => {
    const cued = reference(
      [
        entry('lpc', {
          kind: 'document',
          names: inAll('laissez-passer', { weak: ['sauf-conduit'] }),
          cues: { fr: ['ftdes'] },
        }),
      ],
      [],
      WORDS,
    );
    const blocks = [{ text: `${subject} Selon le FTDES, le sauf-conduit manque.` }];
    expect(annotate({ blocks, lang: 'fr' }, cued)[0]?.why.detail).toBe('FTDES');
  });

  it('takes Italian acronyms written as words, and no small letters for a weak acronym', () => {
    const letters = reference(
      [
        entry('oim', {
          kind: 'body',
          names: {
            ...inAll('Organisation des migrations', { weak: ['AI'] }),
            it: { preferred: 'Organizzazione per le migrazioni', acronyms: ['OIM'] },
          },
        }),
      ],
      [],
      WORDS,
    );
    const italian = 'Migranti e asilo: l’Oim chiede aiuto.';
    expect(found(letters, [italian], { lang: 'it' })).toEqual(['Oim → oim']);
    expect(found(letters, [`${subject} Je n’ai rien.`])).toEqual([]);
  });

  it('does not let what the article spells out speak for a comment', () => {
    const article = `${subject} Un local de rétention administrative (LRA) ouvre.`;
    const comment = { text: 'La LRA de mon fils est en panne.', part: 'comments' as const };
    expect(found(linking, [article, comment]).filter((one) => one === 'LRA → lra')).toHaveLength(1);
  });

  it('finds Arabic nouns with their article, and reads one for the body that was named', () => {
    const texts = [
      'وصل المهاجرون مع لاجئين. قال المجلس الوطني لحقوق الإنسان كلمته.',
      'وأضاف المجلس أن المهاجرين بخير.',
    ];
    expect(found(linking, texts, { lang: 'ar' })).toEqual([
      'المهاجرون → migrant',
      'المجلس الوطني لحقوق الإنسان → cndh',
      'المجلس → cndh',
      'المهاجرين → migrant',
    ]);
  });

  it('takes the name of a ship in whatever language of its script', () => {
    const text = 'I migranti e l’asilo: la Louise Michel è in mare, dice chi chiede asilo.';
    expect(found(linking, [text], { lang: 'it' })).toContain('Louise Michel → louise');
  });
});
