import type { Result } from './evaluate.ts';
import { type Figures, figures, type GoldMention, type Outcome } from './score.ts';
import { calibrationLines, evidenceLines } from './sureness.ts';

/** The report of an evaluation, line by line. */
export function reportLines(results: readonly Result[], verbose: boolean): string[] {
  const outcomes = results.map(({ outcome }) => outcome);
  const lines = [head(), row('all', figures(outcomes))];
  for (const lang of [...new Set(results.map(({ document }) => document.lang ?? '?'))].sort()) {
    const own = results
      .filter(({ document }) => document.lang === lang)
      .map(({ outcome }) => outcome);
    lines.push(row(`language ${lang}`, figures(own)));
  }
  const gold = outcomes.flatMap(({ found, wrong, missed }) => [
    ...[...found, ...wrong].map((pair) => pair.gold),
    ...missed,
  ]);
  for (const kind of [...new Set(gold.map((mention) => mention.kind))].sort())
    lines.push(
      row(
        `kind ${kind}`,
        figures(outcomes, (mention) => mention.kind === kind),
        false,
      ),
    );
  for (const salience of ['core', 'peripheral'] as const)
    lines.push(
      row(
        salience,
        figures(outcomes, (mention) => mention.salience === salience),
        false,
      ),
    );

  const forbidden = results.reduce((sum, { document }) => sum + document.gold.forbidden.length, 0);
  const hits = outcomes.reduce((sum, outcome) => sum + outcome.forbidden.length, 0);
  lines.push('', `Forbidden strings hit: ${hits} of ${forbidden}`, unexplained(outcomes));
  const neutral = outcomes.reduce((sum, outcome) => sum + outcome.neutral.length, 0);
  lines.push(`Marks that are neither gold nor forbidden: ${neutral}`);
  const judged = figures(outcomes);
  const wrongSense = (judged.wrong + hits) / Math.max(1, judged.found + judged.wrong + hits);
  lines.push(`Marks that show a wrong card: ${(wrongSense * 100).toFixed(1)} %`);
  const abstained = results.reduce((sum, result) => sum + result.abstained.length, 0);
  lines.push(`Wanted mentions seen and left unmarked: ${abstained}`);
  const time = results.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const words = results.reduce((sum, result) => sum + result.words, 0);
  lines.push(
    `Time for 1,000 words, matching and linking: ${((time / words) * 1000).toFixed(1)} ms`,
  );
  lines.push(...calibrationLines(results), ...evidenceLines(results));
  if (verbose) lines.push(...results.flatMap(details));
  return lines;
}

function unexplained(outcomes: readonly Outcome[]): string {
  const core = (mentions: readonly GoldMention[]) =>
    mentions.filter(({ salience }) => salience === 'core').map(({ concept }) => concept);
  const explained = new Set(outcomes.flatMap(({ found }) => core(found.map(({ gold }) => gold))));
  const wanted = new Set([
    ...explained,
    ...outcomes.flatMap(({ missed, wrong }) => core([...missed, ...wrong.map(({ gold }) => gold)])),
  ]);
  const missing = [...wanted].filter((concept) => !explained.has(concept));
  const list = missing.length > 0 ? `; never explained: ${missing.join(', ')}` : '';
  return `Core concepts explained: ${explained.size} of ${wanted.size}${list}`;
}

function head(): string {
  return `${'Part'.padEnd(22)}${['gold', 'found', 'wrong', 'trap', 'P', 'R', 'F1'].map((text) => text.padStart(8)).join('')}`;
}

function row(label: string, part: Figures, withTraps = true): string {
  const cells = [part.gold, part.found, part.wrong, withTraps ? part.forbidden : '–'].map((value) =>
    String(value).padStart(8),
  );
  // Traps have no kind or salience, so a precision by kind would count those of all kinds.
  const shares = [
    withTraps ? part.precision.toFixed(3) : '–',
    part.recall.toFixed(3),
    withTraps ? part.f1.toFixed(3) : '–',
  ];
  return `${label.padEnd(22)}${cells.join('')}${shares.map((text) => text.padStart(8)).join('')}`;
}

function details({ document, outcome }: Result): string[] {
  const { missed, wrong, forbidden, neutral } = outcome;
  if (missed.length + wrong.length + forbidden.length + neutral.length === 0) return [];
  return [
    '',
    `${document.id} (${document.lang}, ${document.kind}) ${document.title ?? ''}`,
    ...missed.map(
      ({ surface, concept, salience }) => `  missed     ${surface} → ${concept} (${salience})`,
    ),
    ...wrong.map(
      ({ gold, predicted }) =>
        `  wrong      ${gold.surface} → ${gold.concept}, shown as ${predicted.id} (${predicted.why})`,
    ),
    ...forbidden.map(
      ({ surface, predicted }) =>
        `  trap       ${surface}, shown as ${predicted.id} (${predicted.why})`,
    ),
    ...neutral.map(({ surface, id, sure }) => `  neutral    ${surface} → ${id} (${sure})`),
  ];
}
