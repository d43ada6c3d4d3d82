import { z } from 'zod';
import { isIsoDate } from './dates.ts';
import { entrySchema, senseSchema } from './entry.ts';
import { wordsSchema } from './words.ts';

/** Major number of the release format. A reader refuses a release with a higher one. */
export const RELEASE_FORMAT = 1;

/** A complete, versioned dataset, as written by `data:build` and read by the extension. */
export const releaseSchema = z.strictObject({
  format: z.literal(RELEASE_FORMAT),
  /** Calendar version: year.month.day, with a further number for a second release of the day. */
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(\.\d+)?$/),
  date: z.string().refine(isIsoDate, { error: 'a date is 2018-05-22' }),
  entries: z.array(entrySchema),
  senses: z.array(senseSchema),
  words: wordsSchema.optional(),
});

export type Release = z.output<typeof releaseSchema>;
