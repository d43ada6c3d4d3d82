import * as z from 'zod/mini';
import { cardSchema } from './card-schema.ts';
import { MAX_NAME, MAX_NAMES, MAX_PASSAGES } from './limits.ts';
import {
  entryId,
  foundSchema,
  isoDate,
  mentionSchema,
  newsSchema,
  nothing,
  pageSchema,
  pageSettings,
  passageSchema,
  readerLanguage,
  referenceState,
  titleSchema,
  unknownForm,
  unknownSchema,
} from './schemas.ts';

/** Who sends: a script in a web page, or a page or the background of the extension itself. */
export type Sender = 'content' | 'own';

/**
 * Messages to the background. Those that a content script may send read, or say what its own page
 * shows; nothing that a web page could make a content script send changes what is stored.
 */
export const toBackground = {
  /** Finds the mentions in blocks of text. The text is not kept. */
  annotate: {
    from: ['content'],
    request: z.strictObject({ page: pageSchema }),
    reply: z.strictObject({
      mentions: z.array(mentionSchema),
      /** Mentions of entries that the reader hid on this page: not to be marked. */
      hidden: z.array(mentionSchema),
      /** Mentions that are not sure enough to be marked. */
      couldBe: z.array(mentionSchema),
      unknown: z.array(unknownSchema),
      state: referenceState,
    }),
  },
  /** The card of an entry as it stood on a day. */
  card: {
    from: ['content', 'own'],
    request: z.strictObject({ id: entryId, day: isoDate, lang: readerLanguage }),
    reply: z.strictObject({ card: cardSchema, state: referenceState }),
  },
  /**
   * The reader's settings, settled for the site of the frame that asks. `arriving`: nobody asked for the script; it was
   * put into the page as that loaded.
   */
  settings: {
    from: ['content'],
    request: z.strictObject({ arriving: z.boolean() }),
    reply: pageSettings,
  },
  /**
   * What a frame found: sent when its first blocks are annotated (also when nothing was found),
   * whenever the list changes, and when asked by `report`. The extension's open pages hear it too.
   */
  found: {
    from: ['content'],
    request: foundSchema,
    reply: nothing,
  },
  /** Puts the card's script into the frame that asks, at its first card. */
  cardScript: {
    from: ['content'],
    request: nothing,
    reply: nothing,
  },
  /** Titles for a list of entries, in the order asked; ids that are not in the data are left out. */
  titles: {
    from: ['own'],
    request: z.strictObject({ ids: z.array(entryId), lang: readerLanguage }),
    reply: z.array(titleSchema),
  },
  /**
   * What the user keeps private: notes beside entries, and cards of the private entries that the page of a
   * tab names. For the extension's own pages only; no answer to a page has any of it.
   */
  private: {
    from: ['own'],
    request: z.strictObject({ tab: z.int(), day: isoDate, lang: readerLanguage }),
    reply: z.strictObject({
      notes: z.array(z.strictObject({ id: entryId, note: z.string() })),
      cards: z.array(cardSchema),
    }),
  },
  /** How the reference data is. */
  state: {
    from: ['own'],
    request: nothing,
    reply: referenceState,
  },
  /** Explains the page in a tab on which no content script runs. Needs the reader's click. */
  inject: {
    from: ['own'],
    request: z.strictObject({ tab: z.int() }),
    reply: nothing,
  },
  /** What feeds changed of late, of all cards and of those that a page names. */
  news: {
    from: ['own'],
    request: z.strictObject({ found: z.array(entryId) }),
    reply: newsSchema,
  },
  /**
   * Works on a feed: checks it, applies what waits, or ends the subscription. What comes of it stands with the
   * subscription too, where pages of the extension see it.
   */
  feed: {
    from: ['own'],
    request: z.strictObject({
      url: z.string().check(z.maxLength(2_000)),
      work: z.enum(['check', 'apply', 'unsubscribe']),
    }),
    reply: nothing,
  },
} as const satisfies Record<string, Definition>;

/** Messages to the content script of a frame; only the extension itself can send them. */
export const toTab = {
  /** Explain this page, even where the site is off. Does nothing when it is explained already. */
  explain: { from: ['own'], request: nothing, reply: nothing },
  /** Take the marks and the card away, until `explain` or the next load. */
  off: { from: ['own'], request: nothing, reply: nothing },
  /** The reader changed settings: ask for them again (`settings`) and apply them. */
  refresh: { from: ['own'], request: nothing, reply: nothing },
  /** The data changed: look again for what the page names, in the text that was read. */
  renew: { from: ['own'], request: nothing, reply: nothing },
  /** Go to the next (1) or previous (-1) mention and open its card. */
  step: { from: ['own'], request: z.strictObject({ by: z.literal([1, -1]) }), reply: nothing },
  /** Scroll to the first mention of an entry and open its card. */
  open: { from: ['own'], request: z.strictObject({ id: entryId }), reply: nothing },
  /** Scroll to where the page spells out an acronym that the data does not know, and show it. */
  origin: { from: ['own'], request: z.strictObject({ form: unknownForm }), reply: nothing },
  /** The text around the first marks of an entry, hidden ones too; with `unsure` where it only could be meant. */
  passages: {
    from: ['own'],
    request: z.strictObject({ id: entryId, unsure: z.boolean() }),
    reply: z.array(passageSchema).check(z.maxLength(MAX_PASSAGES)),
  },
  /** Whether any of these names stands in the text that was read, as whole words. */
  holds: {
    from: ['own'],
    request: z.strictObject({
      names: z.array(z.string().check(z.maxLength(MAX_NAME))).check(z.maxLength(MAX_NAMES)),
    }),
    reply: z.boolean(),
  },
  /** Send `found` now. Reaches every frame of the tab. */
  report: { from: ['own'], request: nothing, reply: nothing },
} as const satisfies Record<string, Definition>;

interface Definition {
  from: readonly Sender[];
  request: z.ZodMiniType;
  reply: z.ZodMiniType;
}

export type Contract = Record<string, Definition>;
export type ToBackground = typeof toBackground;
export type ToTab = typeof toTab;
export type Request<C extends Contract, N extends keyof C> = z.output<C[N]['request']>;
export type Reply<C extends Contract, N extends keyof C> = z.output<C[N]['reply']>;
