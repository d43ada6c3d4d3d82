/** Gold annotations of one document; offsets are UTF-16 units of its text. */
export interface Gold {
  mentions: GoldMention[];
  forbidden: { surface: string; start: number; end: number; wrong_concept: string }[];
}

export interface GoldMention {
  start: number;
  end: number;
  surface: string;
  concept: string;
  names: string[];
  kind: string;
  salience: 'core' | 'peripheral';
  ambiguous: boolean;
}

export interface Predicted {
  start: number;
  end: number;
  surface: string;
  id: string;
  names: string[];
  sure: number;
  why: string;
  /** The kind of evidence that it rests on. */
  code?: string | undefined;
}

/** What happened to one document's mentions. */
export interface Outcome {
  found: { gold: GoldMention; predicted: Predicted }[];
  wrong: { gold: GoldMention; predicted: Predicted }[];
  missed: GoldMention[];
  /** Predictions on forbidden strings that show the forbidden concept or any other card. */
  forbidden: { surface: string; wrong_concept: string; predicted: Predicted }[];
  /** Neither gold nor forbidden: not counted, see the annotation guidelines. */
  neutral: Predicted[];
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether two lists have a name in common. */
export function sharesName(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.some((other) => sameName(name, other)));
}

/** Two names are the same when only case, accents, hyphens and apostrophes differ. */
function sameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
}

/**
 * Compares predictions with gold. A prediction belongs to the gold mention it overlaps most.
 */
export function compare(
  gold: Gold,
  predictions: readonly Predicted[],
  isRight: (mention: GoldMention, predicted: Predicted) => boolean,
): Outcome {
  const outcome: Outcome = { found: [], wrong: [], missed: [], forbidden: [], neutral: [] };
  const matched = new Map<GoldMention, Predicted>();
  for (const predicted of predictions) {
    const target = gold.mentions
      .filter((mention) => overlap(mention, predicted) > 0)
      .sort((a, b) => overlap(b, predicted) - overlap(a, predicted))[0];
    if (target) {
      if (!matched.has(target)) matched.set(target, predicted);
      continue;
    }
    const trap = gold.forbidden.find((other) => overlap(other, predicted) > 0);
    if (trap)
      outcome.forbidden.push({
        surface: trap.surface,
        wrong_concept: trap.wrong_concept,
        predicted,
      });
    else outcome.neutral.push(predicted);
  }
  for (const mention of gold.mentions) {
    const predicted = matched.get(mention);
    if (!predicted) {
      outcome.missed.push(mention);
      continue;
    }
    (isRight(mention, predicted) ? outcome.found : outcome.wrong).push({
      gold: mention,
      predicted,
    });
  }
  return outcome;
}

export interface Figures {
  gold: number;
  found: number;
  wrong: number;
  forbidden: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Micro-averaged figures over outcomes; `keep` selects gold mentions. */
export function figures(
  outcomes: readonly Outcome[],
  keep: (gold: GoldMention) => boolean = () => true,
): Figures {
  const count = <T>(list: (outcome: Outcome) => readonly T[], test: (item: T) => boolean) =>
    outcomes.reduce((sum, outcome) => sum + list(outcome).filter(test).length, 0);
  const found = count(
    ({ found }) => found,
    ({ gold }) => keep(gold),
  );
  const wrong = count(
    ({ wrong }) => wrong,
    ({ gold }) => keep(gold),
  );
  const missed = count(({ missed }) => missed, keep);
  const forbidden = count(
    ({ forbidden }) => forbidden,
    () => true,
  );
  const gold = found + wrong + missed;
  const precision = found / Math.max(1, found + wrong + forbidden);
  const recall = found / Math.max(1, gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, wrong, forbidden, precision, recall, f1 };
}
