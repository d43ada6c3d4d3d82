import * as z from 'zod/mini';
import type { CardView } from '../reference/card.ts';
import { RELATIONS, STANDINGS } from '../reference/kinds.ts';
import { entryId, isoDate, kind, partialDate } from './schemas.ts';

const phrase = z.strictObject({ text: z.string(), lang: z.string() });
const reference = z.strictObject({ id: z.optional(entryId), name: phrase });
const sources = z.array(z.int().check(z.nonnegative()));
const dates = {
  on: z.optional(partialDate),
  from: z.optional(partialDate),
  to: z.optional(partialDate),
  confirmed: z.optional(partialDate),
  sources,
};

const line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), text: phrase, ...dates }),
  z.strictObject({ kind: z.literal('held'), office: reference, acting: z.boolean(), ...dates }),
  z.strictObject({
    kind: z.literal('holder'),
    office: reference,
    person: reference,
    acting: z.boolean(),
    ...dates,
  }),
  z.strictObject({
    kind: z.literal('gap'),
    office: reference,
    why: phrase,
    last: z.optional(z.strictObject({ person: reference, date: partialDate })),
    ...dates,
  }),
]);

/** A card as it crosses from the background to a page. */
export const cardSchema = z.strictObject({
  id: entryId,
  kind,
  title: phrase,
  acronym: z.optional(z.string()),
  otherNames: z.array(phrase),
  summary: phrase,
  day: isoDate,
  onDay: z.array(line),
  before: z.array(line),
  since: z.array(line),
  series: z.array(
    z.strictObject({
      scope: phrase,
      unit: phrase,
      points: z.array(
        z.strictObject({
          period: partialDate,
          value: z.number(),
          provisional: z.boolean(),
          sources,
        }),
      ),
    }),
  ),
  relations: z.array(
    z.strictObject({ type: z.enum(RELATIONS), inverse: z.boolean(), target: reference }),
  ),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      // Links are https only, whatever the data says.
      url: z.string().check(z.startsWith('https://')),
      publisher: z.string(),
      standing: z.enum(STANDINGS),
      seen: partialDate,
    }),
  ),
  checked: partialDate,
  whose: z.optional(z.string()),
}) satisfies z.ZodMiniType<CardView>;
