import type { Mention, Reason, Spot, Unknown } from '../linking/types.ts';
import { READER_LANGUAGES } from '../reference/kinds.ts';
import type { PageSettings } from '../settings/types.ts';
import type { Reply, Request, ToBackground, ToTab } from './contract.ts';
import { MAX_DWELL, MAX_FORM, MAX_LONG, MAX_NAME, MAX_NAMES } from './limits.ts';
import {
  between,
  count,
  entryId,
  flag,
  list,
  nothing,
  oneOf,
  optional,
  record,
  type Shape,
  text,
} from './shapes.ts';
import { referenceStateShape } from './state-shape.ts';

const reason = record<Reason>({
  code: oneOf([
    'only-meaning',
    'defined-here',
    'full-name-here',
    'related-here',
    'cue-here',
    'country',
    'defined-by-page',
  ]),
  detail: optional(text),
});

const mention = record<Mention>({
  block: count,
  start: count,
  end: count,
  entry: entryId,
  sure: between(0, 1),
  why: reason,
});

const spot = record<Spot>({ block: count, start: count, end: count });
const upTo =
  (least: number, most: number): Shape<string> =>
  (value): value is string =>
    text(value) && value.length >= least && value.length <= most;
const form = upTo(1, MAX_FORM);

const unknown = record<Unknown>({
  form,
  long: upTo(0, MAX_LONG),
  definition: spot,
  places: list(spot),
});

const dwell: Shape<number> = (value): value is number =>
  count(value) && between(0, MAX_DWELL)(value);

/** What the background answers to the script that reads a page. */
export const pageReplies = {
  annotate: record({
    mentions: list(mention),
    hidden: list(mention),
    couldBe: list(mention),
    unknown: list(unknown),
    state: referenceStateShape,
  }),
  settings: record<PageSettings>({
    on: flag,
    lang: oneOf(READER_LANGUAGES),
    dwell,
    marks: oneOf(['dotted', 'line', 'tint']),
    firstOnly: flag,
  }),
  found: nothing,
  cardScript: nothing,
} satisfies { [N in keyof ToBackground]?: Shape<Reply<ToBackground, N>> };

/** What the extension may ask of that script. */
export const tabRequests: { readonly [N in keyof ToTab]: Shape<Request<ToTab, N>> } = {
  explain: nothing,
  off: nothing,
  refresh: nothing,
  renew: nothing,
  step: record<{ by: 1 | -1 }>({ by: oneOf([1, -1]) }),
  open: record<{ id: string }>({ id: entryId }),
  origin: record<{ form: string }>({ form }),
  passages: record<{ id: string; unsure: boolean }>({ id: entryId, unsure: flag }),
  holds: record<{ names: string[] }>({
    names: (value): value is string[] =>
      list(upTo(0, MAX_NAME))(value) && value.length <= MAX_NAMES,
  }),
  report: nothing,
};
