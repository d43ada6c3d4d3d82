/**
 * `npm run evaluate:fit [-- FOLDER...]`: what the weights of linking would be if they were fitted to the benchmark, or to
 * labelled folders. Prints each weight as it is and as it would be; changes nothing.
 */
import { AT_TOPIC, WEIGHTS } from '../lib/linking/weights.ts';
import { readCommand } from './cli/command.ts';
import { localReference } from './cli/reference.ts';
import { readBenchmark } from './evaluate/benchmark.ts';
import { readCorpus } from './evaluate/corpus.ts';
import { crossValidated, fitWeights } from './evaluate/fit.ts';
import { casesOf } from './evaluate/fit-cases.ts';

/** How far from what was reasoned a weight may go, and in how many parts the fit is tried. */
const DEVIATION = 1;
const FOLDS = 5;

const { positionals } = readCommand(
  {
    usage: 'npm run evaluate:fit [-- FOLDER...]',
    about:
      'What the weights of linking would be if they were fitted to the benchmark and to labelled folders. Changes nothing.',
  },
  {},
);
const reference = localReference();
const corpora = [readBenchmark('tests/benchmark', reference), ...positionals.map(readCorpus)];
const cases = corpora.flatMap((corpus) =>
  corpus.documents.flatMap((document) => casesOf(document, reference, corpus)),
);
const prior = new Map<string, number>([
  ...Object.entries(WEIGHTS),
  ...Object.entries(AT_TOPIC).flatMap(([form, weights]) =>
    weights.map((weight, step): [string, number] => [`topic ${form} ${step}`, weight]),
  ),
]);

const right = cases.filter((one) => one.right).length;
console.log(`${cases.length} cases, ${right} of them right`);
const held = crossValidated(cases, prior, DEVIATION, FOLDS);
console.log(
  `surprise at documents held out: ${held.prior.toFixed(4)} as they are, ${held.fitted.toFixed(4)} fitted`,
);
const fitted = fitWeights(cases, prior, DEVIATION);
for (const [name, weight] of prior) {
  const count = cases.filter(({ counts }) => counts.has(name)).length;
  const cells = [String(count), weight.toFixed(2), (fitted.get(name) ?? weight).toFixed(2)];
  console.log(name.padEnd(24) + cells.map((cell) => cell.padStart(8)).join(''));
}
