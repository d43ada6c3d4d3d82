import type { Result } from '../../lib/messages/result.ts';
import type { CardView } from '../../lib/reference/card.ts';
import type { ReaderLanguage } from '../../lib/reference/kinds.ts';
import { Card } from '../Card.tsx';
import { CardMessage } from '../CardMessage.tsx';

export type CardAnswer = Result<CardView>;

interface CardSlotProps {
  /** Undefined: asked for, not there yet. */
  answer: CardAnswer | undefined;
  lang: ReaderLanguage;
  dateKnown: boolean;
  onOpen: (id: string) => void;
}

/** A card, or what stands in its place: it is coming, or why it cannot. */
export function CardSlot({ answer, lang, dateKnown, onOpen }: CardSlotProps) {
  if (answer?.ok)
    return <Card card={answer.value} lang={lang} dateKnown={dateKnown} onOpen={onOpen} />;
  return <CardMessage lang={lang} error={answer?.error} />;
}
