import type {
  CardLine,
  CardRelation,
  CardSeries,
  CardSource,
  CardView,
  LastKnown,
  LineDates,
  Phrase,
  Reference,
} from '../reference/card.ts';
import { isPartialDate } from '../reference/dates.ts';
import { KINDS, RELATIONS, STANDINGS } from '../reference/kinds.ts';
import type { Reply, ToBackground } from './contract.ts';
import {
  between,
  count,
  either,
  entryId,
  flag,
  isoDay,
  list,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from './shapes.ts';
import { referenceStateShape } from './state-shape.ts';

type Line<K extends CardLine['kind']> = Extract<CardLine, { kind: K }>;

const phrase = record<Phrase>({ text, lang: text });
const reference = record<Reference>({ id: optional(entryId), name: phrase });
const date: Shape<string> = (value): value is string => text(value) && isPartialDate(value);
const dates: { [K in keyof LineDates]-?: Shape<LineDates[K]> } & { sources: Shape<number[]> } = {
  on: optional(date),
  from: optional(date),
  to: optional(date),
  confirmed: optional(date),
  sources: list(count),
};
const acting = flag;

const line = either<CardLine>(
  record<Line<'fact'>>({ kind: oneOf(['fact']), text: phrase, ...dates }),
  record<Line<'held'>>({ kind: oneOf(['held']), office: reference, acting, ...dates }),
  record<Line<'holder'>>({
    kind: oneOf(['holder']),
    office: reference,
    person: reference,
    acting,
    ...dates,
  }),
  record<Line<'gap'>>({
    kind: oneOf(['gap']),
    office: reference,
    why: phrase,
    last: optional(record<LastKnown>({ person: reference, date })),
    ...dates,
  }),
);

/** Links are https only, whatever the data says. */
const url: Shape<string> = (value): value is string => text(value) && value.startsWith('https://');

const card = record<CardView>({
  id: entryId,
  kind: oneOf(KINDS),
  title: phrase,
  acronym: optional(text),
  otherNames: list(phrase),
  summary: phrase,
  day: isoDay,
  onDay: list(line),
  before: list(line),
  since: list(line),
  series: list(
    record<CardSeries>({
      scope: phrase,
      unit: phrase,
      points: list(
        record<CardSeries['points'][number]>({
          period: date,
          value: between(-Number.MAX_VALUE, Number.MAX_VALUE),
          provisional: flag,
          sources: list(count),
        }),
      ),
    }),
  ),
  relations: list(
    record<CardRelation>({ type: oneOf(RELATIONS), inverse: flag, target: reference }),
  ),
  sources: list(
    record<CardSource>({
      title: text,
      url,
      publisher: text,
      standing: oneOf(STANDINGS),
      seen: date,
    }),
  ),
  checked: date,
  whose: optional(text),
});

/** A card as the background answers with it. */
export const cardReply: Shape<Reply<ToBackground, 'card'>> = record({
  card,
  state: referenceStateShape,
});
