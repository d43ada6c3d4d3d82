import type { ComponentChild } from 'preact';
import { Card } from '../../components/Card.tsx';
import { CardMessage } from '../../components/CardMessage.tsx';
import { ExplainedCard } from '../../components/card/ExplainedCard.tsx';
import { type Box, placeCard } from '../../lib/hover/placement.ts';
import { reasonWords } from '../../lib/i18n/reasons.ts';
import type { Reason, Unknown } from '../../lib/linking/types.ts';
import { askFor } from '../../lib/messages/ask-for.ts';
import { cardReply } from '../../lib/messages/card-shape.ts';
import type { IsoDate } from '../../lib/reference/dates.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { createHost } from './host.ts';

export interface CardOptions {
  lang: ReaderLanguage;
  /** The day that cards speak of, and whether the page itself gave it. */
  day: IsoDate;
  dated: boolean;
  /** The pointer came onto the card, or left it. */
  enter(): void;
  leave(): void;
  /** The card is to go: its reader closed it, or its line is no more. */
  close(): void;
}

export interface PageCard {
  /** Asks for the card of an entry, so that it is there when it is to be shown. */
  prepare(entry: string, why: Reason | undefined): void;
  /** Takes what the page says of an acronym in the place of an entry; `onOrigin` leads to where it does. */
  explain(explained: Pick<Unknown, 'form' | 'long'>, onOrigin: () => void): void;
  /** Shows what was asked for last beside a line of text, now and when its content comes. */
  show(line: () => Box | undefined): void;
  hide(): void;
  /** Moves the focus into the card. */
  focus(): void;
  contains(target: EventTarget | null): boolean;
  destroy(): void;
}

/** What the card's script leaves for the content script. */
export interface CardScript {
  createCard(options: CardOptions): PageCard;
}

/** The card of one frame: one at a time. Nothing is added to the page before the first `show`. */
export function createCard(options: CardOptions): PageCard {
  const { lang, day, dated } = options;
  const host = createHost(options);
  const coming = () => <CardMessage lang={lang} />;
  /** What was asked for last. */
  let view: () => ComponentChild = coming;
  let line: (() => Box | undefined) | undefined;

  const prepare = async (id: string, why: Reason | undefined) => {
    const mine = () => coming();
    view = mine;
    const reply = await askFor('card', { id, day, lang }, cardReply);
    if (view !== mine) return;
    view = () =>
      reply.ok ? (
        <Card
          card={reply.value.card}
          lang={lang}
          dateKnown={dated}
          why={why && reasonWords[lang][why.code](why.detail)}
          onOpen={(id) => void prepare(id, undefined)}
          onClose={options.close}
        />
      ) : (
        <CardMessage lang={lang} error={reply.error} />
      );
    draw();
  };

  const draw = () => {
    if (!line) return;
    const box = line();
    if (!box) return options.close();
    host.draw(view(), (size) =>
      placeCard(box, size, { width: innerWidth, height: innerHeight }, lang === 'ar'),
    );
  };

  return {
    prepare: (entry, why) => void prepare(entry, why),
    explain({ form, long }, onOrigin) {
      view = () => (
        <ExplainedCard
          form={form}
          long={long}
          lang={lang}
          onOrigin={onOrigin}
          onClose={options.close}
        />
      );
      draw();
    },
    show(beside) {
      line = beside;
      draw();
    },
    hide() {
      line = undefined;
      host.hide();
    },
    focus: host.focus,
    contains: host.contains,
    destroy: host.destroy,
  };
}
