import type { IsoDate } from '../../reference/dates.ts';
import { type Entry, entrySchema } from '../../reference/entry.ts';
import { surely } from '../../reference/surely.ts';
import { type Completion, complete } from '../read/complete.ts';
import type { Draft } from '../read/draft.ts';
import { isObject } from '../read/json.ts';
import { hasForbiddenKey } from '../safe-json.ts';
import { entriesInCycles } from './cycles.ts';
import { checkDates } from './dates.ts';
import { checkFields } from './fields.ts';
import type { Finding, FindingCode } from './finding.ts';
import { formCodeOf } from './form.ts';
import { checkNames } from './names.ts';
import { checkOffices } from './offices.ts';
import { type Problem, type ProblemCode, quote } from './problem.ts';
import { checkReferences, checkSourceKeys } from './references.ts';
import { looksOf, safetyIssues } from './safety.ts';
import { checkTexts } from './texts.ts';

export interface CheckedDrafts {
  /** Entries that can be taken, in the order of the file. */
  entries: Entry[];
  problems: Problem[];
}

export interface DraftContext {
  /** The entries in use: what references may name, and what names may collide with. */
  known: readonly Entry[];
  today: IsoDate;
  publishers: Completion['publishers'];
}

/**
 * Findings that keep an entry of a file from being taken. The others are for its makers to judge: a
 * pack may well name what another pack names too.
 */
const ERRORS: ReadonlySet<FindingCode> = new Set([
  'misplaced-field',
  'unknown-source',
  'future-date',
  'overlapping-holders',
]);

/** What a small dataset for readers of one language need not have. */
const IGNORED: ReadonlySet<FindingCode> = new Set([
  'missing-language',
  'long-summary',
  'short-summary',
]);

/**
 * Checks the entries of a file: each against the schema, its texts for what they could do to readers,
 * and all of them together with those in use. Entries without an error can be taken without the others.
 */
export function checkDrafts(
  drafts: readonly Draft[],
  { known, today, publishers }: DraftContext,
): CheckedDrafts {
  const problems: Problem[] = [];
  const good = new Map<string, { entry: Entry; draft: Draft }>();
  let seen: ReturnType<typeof looksOf> | undefined;
  const looks = () => {
    seen ??= looksOf(known);
    return seen;
  };
  for (const draft of drafts) {
    const value = complete(draft.value, { today, publishers });
    const report = reporter(problems, draft, value);
    if (!isObject(value)) report('error', 'not-an-entry', [], draft.value);
    else if (hasForbiddenKey(draft.value)) report('error', 'forbidden-key', [], '');
    else {
      const entry = fittingEntry(value, report);
      if (!entry) continue;
      const issues = safetyIssues(entry, looks);
      for (const { code, path, found, detail } of issues)
        report('error', code, path, found, detail);
      if (issues.length > 0) continue;
      const twin = good.get(entry.id);
      if (twin) {
        report('error', 'duplicate-id', ['id'], entry.id, String(twin.draft.place.number));
        continue;
      }
      good.set(entry.id, { entry, draft });
    }
  }
  for (const finding of together(good, known, today)) {
    const found = good.get(finding.entry);
    if (!found || IGNORED.has(finding.code)) continue;
    const severity = ERRORS.has(finding.code) ? 'error' : 'warning';
    const report = reporter(problems, found.draft, found.entry);
    report(severity, finding.code, finding.path, at(found.entry, finding.path), finding.detail);
    if (severity === 'error') good.delete(finding.entry);
  }
  for (const id of entriesInCycles([...good.values()].map(({ entry }) => entry))) {
    const found = good.get(id);
    if (found)
      reporter(problems, found.draft, found.entry)('warning', 'relation-cycle', ['relations'], id);
  }
  return { entries: [...good.values()].map(({ entry }) => entry), problems };
}

const surelyFits = surely(entrySchema);

/** The entry that a value is, by the schema; what keeps it from being one is reported. */
function fittingEntry(value: Record<string, unknown>, report: Report): Entry | undefined {
  if (surelyFits(value)) return value as unknown as Entry;
  const read = entrySchema.safeParse(value, { reportInput: true });
  for (const issue of read.error?.issues ?? []) {
    const { code, detail } = formCodeOf(issue);
    report('error', code, issue.path, issue.input, detail);
  }
  return read.data;
}

function together(
  good: ReadonlyMap<string, { entry: Entry }>,
  known: readonly Entry[],
  today: IsoDate,
): Finding[] {
  const others = known.filter(({ id }) => !good.has(id));
  const fresh = [...good.values()].map(({ entry }) => entry);
  const alone = { entries: fresh, senses: [], today };
  const amongAll = { entries: [...others, ...fresh], senses: [], today };
  return [
    ...[checkFields, checkSourceKeys, checkOffices, checkTexts, checkDates].flatMap((check) =>
      check(alone),
    ),
    ...[checkReferences, checkNames].flatMap((check) => check(amongAll)),
  ];
}

type Report = (
  severity: Problem['severity'],
  code: ProblemCode,
  path: readonly PropertyKey[],
  found: unknown,
  detail?: string,
) => void;

function reporter(problems: Problem[], draft: Draft, value: unknown): Report {
  const entry = isObject(value) && typeof value['id'] === 'string' ? quote(value['id']) : '';
  return (severity, code, path, found, detail = '') => {
    const line = draft.lineOf?.(path) ?? draft.place.line;
    problems.push({
      code,
      severity,
      place: { ...draft.place, line },
      entry,
      field: path.map(String).join('.'),
      found: isNothing(found) ? '' : quote(found),
      detail,
    });
  };
}

/** What is not there, or holds nothing: to quote it would tell nobody anything. */
function isNothing(found: unknown): boolean {
  return (
    found === undefined ||
    (typeof found === 'object' && found !== null && Object.keys(found).length === 0)
  );
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path)
    inner = typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  return inner;
}
