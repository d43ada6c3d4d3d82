import { z } from 'zod';
import { firstDay, isPartialDate, lastDay } from './dates.ts';
import { KINDS, LANGUAGES, RELATIONS, STANDINGS } from './kinds.ts';
import { wordsByLanguage } from './words.ts';

/** Years in YAML are numbers; everywhere else dates are strings. */
const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .refine(isPartialDate, { error: 'a date is 2018, 2018-05 or 2018-05-22' });

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'lower-case letters, digits and hyphens' });

/** One line of text as a person types it: no control characters, no surrounding space. */
const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim(), { error: 'remove the space at the beginning or end' })
    .refine((text) => !/\p{Cc}/u.test(text), {
      error: 'remove line breaks and control characters',
    });

const name = line(200);
const country = z.string().regex(/^([A-Z]{2}|EU|UN)$/, { error: 'two capitals: FR, MA, EU, UN' });

/** The same text in several languages. French and English are always there. */
const texts = (max: number) =>
  z.strictObject({
    fr: line(max),
    en: line(max),
    ar: line(max).optional(),
    es: line(max).optional(),
    de: line(max).optional(),
    it: line(max).optional(),
    nl: line(max).optional(),
  });

const nameSet = z.strictObject({
  preferred: name,
  variants: z.array(name).optional(),
  acronyms: z.array(line(30)).optional(),
  weak: z.array(name).optional(),
});

const names = z.strictObject({
  fr: nameSet,
  en: nameSet,
  ar: nameSet.optional(),
  es: nameSet.optional(),
  de: nameSet.optional(),
  it: nameSet.optional(),
  nl: nameSet.optional(),
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
    context.addIssue({ code: 'custom', path: [field], message });
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

const fact = z.strictObject({ text: texts(400), ...dated, sources: cited }).superRefine(checkDates);

const holder = z
  .strictObject({
    person: id.optional(),
    name: texts(120).optional(),
    acting: z.boolean().optional(),
    ...dated,
    sources: cited,
  })
  .superRefine((value, context) => {
    checkDates(value, context);
    if (Boolean(value.person) === Boolean(value.name))
      context.addIssue({ code: 'custom', path: ['person'], message: 'give person or name' });
    if (!value.from && !value.to && !value.on)
      context.addIssue({ code: 'custom', path: ['from'], message: 'a holder needs a date' });
  });

const gap = z.strictObject({ from: partialDate, to: partialDate, why: texts(200) });

const relation = z
  .strictObject({ type: z.enum(RELATIONS), target: id, from: dated.from, to: dated.to })
  .refine((value) => !value.from || !value.to || firstDay(value.from) <= lastDay(value.to), {
    error: 'ends before it begins',
    path: ['to'],
  });

const series = z.strictObject({
  scope: texts(120),
  unit: texts(120),
  points: z
    .array(
      z.strictObject({
        period: partialDate,
        value: z.number(),
        provisional: z.boolean().optional(),
        sources: cited,
      }),
    )
    .min(1),
});

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

const body = {
  id,
  kind: z.enum(KINDS),
  countries: z.array(country).optional(),
  names,
  surnames: z.array(line(60)).optional(),
  surname_alone: z.boolean().optional(),
  everyday: z.boolean().optional(),
  unmarked: z.boolean().optional(),
  summary: texts(700),
  cues: cues.optional(),
  facts: z.array(fact).optional(),
  of: id.optional(),
  holders: z.array(holder).optional(),
  gaps: z.array(gap).optional(),
  series: z.array(series).optional(),
  relations: z.array(relation).optional(),
  checked: partialDate,
};

/** One YAML file under `data/entries`. */
export const authoredEntrySchema = z.strictObject({
  ...body,
  sources: z.record(sourceKey, authoredSource),
});

/** One entry of a release. */
export const entrySchema = z.strictObject({
  ...body,
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
export type Texts = z.output<ReturnType<typeof texts>>;
export type Fact = z.output<typeof fact>;
export type Holder = z.output<typeof holder>;
export type Gap = z.output<typeof gap>;
export type Series = z.output<typeof series>;
export type Relation = z.output<typeof relation>;
export type Source = z.output<typeof publishedSource>;
export type Sense = z.output<typeof senseSchema>;
export type Rival = z.output<typeof rival>;
export type Cues = z.output<typeof cues>;
