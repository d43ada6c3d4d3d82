import { z } from 'zod';
import { firstDay, isPartialDate, lastDay } from './dates.ts';
import { KINDS, LANGUAGES, RELATIONS, STANDINGS } from './kinds.ts';
import { country, wordsByLanguage } from './words.ts';

/** Years in YAML are numbers; everywhere else dates are strings. */
const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isPartialDate, {
    error: 'a date is 2018, 2018-05 or 2018-05-22',
    params: { finding: 'bad-date' },
  });

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case letters, digits and hyphens' });

/** The control characters, `\p{Cc}`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/;

/** One line of text as a person types it: no control characters, no surrounding space. */
const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim(), {
      error: 'remove the space at the beginning or end',
      params: { finding: 'outer-space' },
    })
    .refine((text) => !CONTROL.test(text), {
      error: 'remove line breaks and control characters',
      params: { finding: 'control-characters' },
    });

const name = line(200);

const nameSet = z.strictObject({
  preferred: name,
  variants: z.array(name).optional(),
  acronyms: z.array(line(30)).optional(),
  weak: z.array(name).optional(),
});

const cues = wordsByLanguage;

const sourceKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const cited = z.array(sourceKey).min(1);

const dated = {
  on: partialDate.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  confirmed: partialDate.optional(),
};

interface Dated {
  on?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  confirmed?: string | undefined;
}

function checkDates(value: Dated, context: z.RefinementCtx): void {
  const fail = (field: string, message: string) =>
    context.addIssue({
      code: 'custom',
      path: [field],
      message,
      params: { finding: 'wrong-dates' },
    });
  if (value.on && (value.from || value.to)) fail('on', 'give either on, or from and to');
  if (value.from && value.to && firstDay(value.from) > lastDay(value.to))
    fail('to', `ends (${value.to}) before it begins (${value.from})`);
  if (value.from && !value.to && !value.confirmed)
    fail('confirmed', 'an open end needs the date on which it was last confirmed');
  if (value.confirmed && (value.to || value.on))
    fail('confirmed', 'only something without an end is confirmed');
  if (value.confirmed && value.from && lastDay(value.confirmed) < firstDay(value.from))
    fail('confirmed', 'confirmed before it began');
}

function checkHolder(
  value: Dated & { person?: unknown; name?: unknown },
  context: z.RefinementCtx,
): void {
  checkDates(value, context);
  const fail = (field: string, message: string) =>
    context.addIssue({
      code: 'custom',
      path: [field],
      message,
      params: { finding: 'wrong-holder' },
    });
  if (Boolean(value.person) === Boolean(value.name)) fail('person', 'give person or name');
  if (!value.from && !value.to && !value.on) fail('from', 'a holder needs a date');
}

const authoredSource = z.strictObject({
  title: line(300),
  url: z
    .url({
      protocol: /^https$/,
      hostname: z.regexes.domain,
      error: 'an address begins with https://',
    })
    .max(1000),
  seen: partialDate,
});

/** A source as published: the publisher is looked up from the address when a release is built. */
const publishedSource = authoredSource.extend({
  publisher: line(120),
  standing: z.enum(STANDINGS),
});

/**
 * Which languages a text has to have. `both`: French and English, as in our own data; `any`: at least
 * one, as in datasets that others make for readers of one language.
 */
type Demand = 'both' | 'any';

const inLanguages = <T extends z.ZodType>(value: T, demand: Demand) => {
  const others = {
    ar: value.optional(),
    es: value.optional(),
    de: value.optional(),
    it: value.optional(),
    nl: value.optional(),
  };
  return demand === 'both'
    ? z.strictObject({ fr: value, en: value, ...others })
    : z
        .strictObject({ fr: value.optional(), en: value.optional(), ...others })
        .refine((given) => Object.values(given).some((text) => text !== undefined), {
          error: 'give it in one language at least',
          params: { finding: 'no-language' },
        });
};

const relation = z
  .strictObject({ type: z.enum(RELATIONS), target: id, from: dated.from, to: dated.to })
  .refine((value) => !value.from || !value.to || firstDay(value.from) <= lastDay(value.to), {
    error: 'ends before it begins',
    path: ['to'],
    params: { finding: 'wrong-dates' },
  });

/** All fields but the sources. */
const bodyOf = (demand: Demand) => {
  const texts = (max: number) => inLanguages(line(max), demand);
  const fact = z
    .strictObject({ text: texts(400), ...dated, sources: cited })
    .superRefine(checkDates);
  const holder = z
    .strictObject({
      person: id.optional(),
      name: texts(120).optional(),
      acting: z.boolean().optional(),
      ...dated,
      sources: cited,
    })
    .superRefine(checkHolder);
  const point = z.strictObject({
    period: partialDate,
    value: z.number(),
    provisional: z.boolean().optional(),
    sources: cited,
  });
  return {
    id,
    kind: z.enum(KINDS),
    countries: z.array(country).optional(),
    names: inLanguages(nameSet, demand),
    surnames: z.array(line(60)).optional(),
    surname_alone: z.boolean().optional(),
    everyday: z.boolean().optional(),
    unmarked: z.boolean().optional(),
    summary: texts(700),
    cues: cues.optional(),
    facts: z.array(fact).optional(),
    of: id.optional(),
    holders: z.array(holder).optional(),
    gaps: z
      .array(z.strictObject({ from: partialDate, to: partialDate, why: texts(200) }))
      .optional(),
    series: z
      .array(z.strictObject({ scope: texts(120), unit: texts(120), points: z.array(point).min(1) }))
      .optional(),
    relations: z.array(relation).optional(),
    checked: partialDate,
  };
};

/** One YAML file under `data/entries`. */
export const authoredEntrySchema = z.strictObject({
  ...bodyOf('both'),
  sources: z.record(sourceKey, authoredSource),
});

/** One entry of a release, ours or another’s. */
export const entrySchema = z.strictObject({
  ...bodyOf('any'),
  sources: z.record(sourceKey, publishedSource),
});

const rival = z.strictObject({
  id,
  names: z.partialRecord(z.enum(LANGUAGES), z.array(name).min(1)),
  cues: cues.optional(),
  countries: z.array(country).optional(),
  languages: z.array(z.enum(LANGUAGES)).optional(),
});

/**
 * One YAML file under `data/senses`: what the forms mean elsewhere, outside the dataset. A rival
 * has no card; it is there so that ours is not shown in its place.
 */
export const senseSchema = z.strictObject({
  forms: z.array(name).min(1),
  rivals: z.array(rival).min(1),
});

export type AuthoredEntry = z.output<typeof authoredEntrySchema>;
export type Entry = z.output<typeof entrySchema>;
export type NameSet = z.output<typeof nameSet>;
export type Texts = Entry['summary'];
export type Fact = NonNullable<Entry['facts']>[number];
export type Holder = NonNullable<Entry['holders']>[number];
export type Gap = NonNullable<Entry['gaps']>[number];
export type Series = NonNullable<Entry['series']>[number];
export type Relation = z.output<typeof relation>;
export type Source = z.output<typeof publishedSource>;
export type Sense = z.output<typeof senseSchema>;
export type Rival = z.output<typeof rival>;
export type Cues = z.output<typeof cues>;
