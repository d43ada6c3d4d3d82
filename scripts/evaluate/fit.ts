import type { Case } from './fit-cases.ts';

/** Weights by name, in logits. */
export type Weights = ReadonlyMap<string, number>;

const ROUNDS = 400;

/**
 * Logistic regression towards prior weights: the weights that make the cases likeliest, each held to its prior by
 * a normal distribution of `deviation` logits. Gradient descent with a step per weight (Adagrad); deterministic.
 */
export function fitWeights(cases: readonly Case[], prior: Weights, deviation: number): Weights {
  const fitted = new Map(prior);
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    for (const { counts, right } of cases) {
      const missed = chance(counts, fitted) - (right ? 1 : 0);
      for (const [name, times] of counts)
        gradient.set(name, (gradient.get(name) ?? 0) + missed * times);
    }
    for (const [name, slope] of gradient) {
      const now = fitted.get(name) ?? 0;
      const whole = slope + (now - (prior.get(name) ?? 0)) / deviation ** 2;
      const square = (squares.get(name) ?? 0) + whole ** 2;
      squares.set(name, square);
      fitted.set(name, now - (0.3 * whole) / Math.sqrt(square + 1e-9));
    }
    constrain(fitted, prior);
  }
  return fitted;
}

/**
 * What speaks for a meaning never speaks against it, nor the other way round; and the more a text is about migration,
 * the likelier is what belongs to it: otherwise less evidence could make a mark surer.
 */
function constrain(weights: Map<string, number>, prior: Weights): void {
  for (const [name, weight] of weights) {
    const was = prior.get(name) ?? 0;
    const [, form, step] = /^topic (\S+) ([1-9])$/.exec(name) ?? [];
    if (form !== undefined)
      weights.set(name, Math.max(weight, weights.get(`topic ${form} ${Number(step) - 1}`) ?? 0));
    else if (!name.startsWith('topic') && was !== 0 && Math.sign(weight) !== Math.sign(was))
      weights.set(name, 0);
  }
}

/** Mean of minus the logarithm of the chance that was given to what is so: the less, the better. */
export function surprise(cases: readonly Case[], weights: Weights): number {
  const sum = cases.reduce((total, { counts, right }) => {
    const likely = chance(counts, weights);
    return total - Math.log(Math.max(1e-9, right ? likely : 1 - likely));
  }, 0);
  return sum / Math.max(1, cases.length);
}

/**
 * The surprise at documents that the weights were not fitted to, in `folds` parts by document: with the prior and
 * with fitted weights.
 */
export function crossValidated(
  cases: readonly Case[],
  prior: Weights,
  deviation: number,
  folds: number,
): { prior: number; fitted: number } {
  const documents = [...new Set(cases.map(({ document }) => document))];
  const foldOf = new Map(documents.map((document, place) => [document, place % folds]));
  let before = 0;
  let after = 0;
  for (let fold = 0; fold < folds; fold++) {
    const held = cases.filter(({ document }) => foldOf.get(document) === fold);
    const rest = cases.filter(({ document }) => foldOf.get(document) !== fold);
    before += surprise(held, prior) * held.length;
    after += surprise(held, fitWeights(rest, prior, deviation)) * held.length;
  }
  return { prior: before / cases.length, fitted: after / cases.length };
}

function chance(counts: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = 0;
  for (const [name, times] of counts) sum += (weights.get(name) ?? 0) * times;
  return 1 / (1 + Math.exp(-sum));
}
