import { z } from 'zod';
import { LANGUAGES } from './kinds.ts';

/** A country by ISO code, the Union or the United Nations. */
export const country = z
  .string()
  .regex(/^([A-Z]{2}|EU|UN)$/, { error: 'two capitals: FR, MA, EU, UN' });
const word = z
  .string()
  .min(2)
  .max(80)
  .refine((text) => text === text.trim(), { error: 'remove the space at the beginning or end' });

/** Words by language; `any` for those that are the same in all. */
export const wordsByLanguage = z.partialRecord(z.enum([...LANGUAGES, 'any']), z.array(word));

/**
 * Words that are no names of entries but are evidence: of the subject of a page, of the countries that it
 * speaks of, of a body named before. Plain words, never patterns.
 */
export const wordsSchema = z.strictObject({
  topic: wordsByLanguage,
  /** Words that other subjects use as well: several are worth one of the subject. */
  hints: wordsByLanguage,
  /** Words that show that a page is about something else. */
  elsewhere: wordsByLanguage.optional(),
  /** Words of public affairs: what is written of people and bodies in office, on any subject. */
  affairs: wordsByLanguage.optional(),
  /** Words by which a text says that somebody only has the name of another. */
  namesakes: wordsByLanguage.optional(),
  /** Nouns by which a text goes on about a body after its full name. */
  heads: wordsByLanguage,
  countries: z.record(country, wordsByLanguage),
});

export type WordsByLanguage = z.output<typeof wordsByLanguage>;
export type Words = z.output<typeof wordsSchema>;
