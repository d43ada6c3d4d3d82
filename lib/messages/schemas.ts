import * as z from 'zod/mini';
import type { Mention, Page, Passage, Unknown } from '../linking/types.ts';
import { isIsoDate, isPartialDate } from '../reference/dates.ts';
import { KINDS, READER_LANGUAGES } from '../reference/kinds.ts';
import type { PageSettings } from '../settings/types.ts';
import { ERROR_CODES } from './errors.ts';
import {
  ENTRY_ID,
  MAX_BLOCK,
  MAX_BLOCKS,
  MAX_DWELL,
  MAX_ENTRY_ID,
  MAX_FORM,
  MAX_LONG,
  MAX_PASSAGE,
} from './limits.ts';

export const entryId = z.string().check(z.regex(ENTRY_ID), z.maxLength(MAX_ENTRY_ID));
export const isoDate = z.string().check(z.refine(isIsoDate));
export const partialDate = z.string().check(z.refine(isPartialDate));
export const readerLanguage = z.enum(READER_LANGUAGES);
export const kind = z.enum(KINDS);

const passageText = z.string().check(z.maxLength(MAX_PASSAGE));
const count = z.int().check(z.nonnegative());
/** A BCP 47 tag as pages write it. */
const languageTag = z.string().check(z.maxLength(40));

/** Answers to requests that only ask for something to be done. */
export const nothing = z.strictObject({});

export const pageSchema = z.strictObject({
  blocks: z
    .array(
      z.strictObject({
        text: z.string().check(z.maxLength(MAX_BLOCK)),
        lang: z.optional(languageTag),
        part: z.optional(z.enum(['title', 'article', 'aside', 'navigation', 'comments', 'footer'])),
      }),
    )
    .check(z.maxLength(MAX_BLOCKS)),
  lang: z.optional(languageTag),
  date: z.optional(isoDate),
  title: z.optional(z.string().check(z.maxLength(2_000))),
  host: z.optional(z.string().check(z.maxLength(255))),
}) satisfies z.ZodMiniType<Page>;

export const mentionSchema = z.strictObject({
  block: count,
  start: count,
  end: count,
  entry: entryId,
  sure: z.number().check(z.gte(0), z.lte(1)),
  why: z.strictObject({
    code: z.enum([
      'only-meaning',
      'defined-here',
      'full-name-here',
      'related-here',
      'cue-here',
      'country',
      'defined-by-page',
    ]),
    detail: z.optional(z.string()),
  }),
}) satisfies z.ZodMiniType<Mention>;

const spot = z.strictObject({ block: count, start: count, end: count });
/** An acronym as it stands in a page. */
export const unknownForm = z.string().check(z.minLength(1), z.maxLength(MAX_FORM));
const long = z.string().check(z.maxLength(MAX_LONG));

/** An acronym that only the page explains. */
export const unknownSchema = z.strictObject({
  form: unknownForm,
  long,
  definition: spot,
  places: z.array(spot),
}) satisfies z.ZodMiniType<Unknown>;

/**
 * How the reference data is. `ready`: the active release is served from the store; `updating`: a
 * release is being stored and the one before (or the packaged one) is served meanwhile; `stale`: served,
 * but older than a year; `missing`: nothing can be served.
 */
export const referenceState = z.strictObject({
  status: z.enum(['ready', 'updating', 'stale', 'missing']),
  version: z.optional(z.string()),
  date: z.optional(isoDate),
  entries: z.optional(count),
  /** What is wrong with the store, where something is and cards are served all the same. */
  problem: z.optional(z.enum(ERROR_CODES)),
});

export type ReferenceState = z.output<typeof referenceState>;

/** The settings that a page needs; `on` is settled for the site that asks. */
export const pageSettings = z.strictObject({
  on: z.boolean(),
  lang: readerLanguage,
  dwell: z.int().check(z.gte(0), z.lte(MAX_DWELL)),
  marks: z.enum(['dotted', 'line', 'tint']),
  firstOnly: z.boolean(),
}) satisfies z.ZodMiniType<PageSettings>;

/** What one frame found. `day` is the day its cards speak of; `dated`: the page itself gave it. */
export const foundSchema = z.strictObject({
  on: z.boolean(),
  day: isoDate,
  dated: z.boolean(),
  lang: z.optional(languageTag),
  /** In order of first mention; `count` is the number of mentions in the frame. */
  entries: z.array(z.strictObject({ id: entryId, count: z.int().check(z.positive()) })),
  /** Acronyms that the page itself explains and the data does not know, with the number of their marks. */
  unknown: z.optional(
    z.array(z.strictObject({ form: unknownForm, long, count: z.int().check(z.positive()) })),
  ),
  /** Entries that the reader hid here: found, and not marked. */
  hidden: z.optional(z.array(z.strictObject({ id: entryId, count: z.int().check(z.positive()) }))),
  /** Entries that may be meant, not surely enough for a mark; shown on request only. */
  couldBe: z.optional(z.array(z.strictObject({ id: entryId, count: z.int().check(z.positive()) }))),
  /** Why some of the text could not be explained: then a list, or an empty one, is not the whole. */
  failed: z.optional(z.enum(ERROR_CODES)),
});

export type Found = z.output<typeof foundSchema>;

/** One line of a list of entries. */
export const titleSchema = z.strictObject({
  id: entryId,
  kind,
  title: z.strictObject({ text: z.string(), lang: z.string() }),
  acronym: z.optional(z.string()),
});

export type EntryTitle = z.output<typeof titleSchema>;

/** What feeds brought of late, for a page: see `lib/update/feeds/digest.ts`. */
export const newsSchema = z.strictObject({
  changed: count,
  onPage: count,
  day: z.optional(isoDate),
});

export type News = z.output<typeof newsSchema>;

/** The text around a mark, as the page has it. */
export const passageSchema = z.strictObject({
  before: passageText,
  surface: passageText,
  after: passageText,
  lang: z.optional(languageTag),
}) satisfies z.ZodMiniType<Passage>;
