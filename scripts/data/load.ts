import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import {
  type AuthoredEntry,
  authoredEntrySchema,
  type Sense,
  senseSchema,
} from '../../lib/reference/entry.ts';
import { STANDINGS, type Standing } from '../../lib/reference/kinds.ts';
import { type Words, wordsByLanguage, wordsSchema } from '../../lib/reference/words.ts';
import { lineOfPath } from '../../lib/update/read/yaml-lines.ts';
import type { Problem } from './problem.ts';

export interface Publisher {
  name: string;
  standing: Standing;
}

/** A value read from a file, with a way to find the line of a field. */
export interface Loaded<T> {
  file: string;
  value: T;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

export interface Dataset {
  entries: Loaded<AuthoredEntry>[];
  senses: Loaded<Sense>[];
  words: Words;
  /** By registrable domain. */
  publishers: Map<string, Publisher>;
  problems: Problem[];
}

/**
 * Reads the dataset under `folder`. A file that cannot be read or does not fit the schema is left
 * out and reported; nothing is thrown for bad data.
 */
export function loadDataset(folder: string): Dataset {
  const problems: Problem[] = [];
  const read = <T>(pattern: string, schema: z.ZodType<T>) =>
    globSync(pattern, { cwd: folder })
      .sort()
      .flatMap((path) => readFile(join(folder, path), schema, problems) ?? []);
  const entries = read('entries/*/*.yaml', authoredEntrySchema);
  for (const { file, value } of entries) problems.push(...misplaced(file, value));
  problems.push(...strays(folder));
  return {
    entries,
    senses: read('senses/*.yaml', senseSchema),
    words: {
      topic: read('words/topic.yaml', wordsByLanguage)[0]?.value ?? {},
      hints: read('words/hints.yaml', wordsByLanguage)[0]?.value ?? {},
      elsewhere: read('words/elsewhere.yaml', wordsByLanguage)[0]?.value ?? {},
      affairs: read('words/affairs.yaml', wordsByLanguage)[0]?.value ?? {},
      namesakes: read('words/namesakes.yaml', wordsByLanguage)[0]?.value ?? {},
      heads: read('words/heads.yaml', wordsByLanguage)[0]?.value ?? {},
      countries: read('words/countries.yaml', wordsSchema.shape.countries)[0]?.value ?? {},
    },
    publishers: readPublishers(folder, problems),
    problems,
  };
}

/** Reads one YAML file against a schema; reports every problem with its line. */
function readFile<T>(
  path: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Loaded<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const file = relative(process.cwd(), path);
  const lineOf = (at: readonly PropertyKey[]) => lineOfPath(document, lines, at);
  for (const error of document.errors) problems.push(notYaml(file, error));
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS());
  if (result.success) return { file, value: result.data, lineOf };
  for (const issue of result.error.issues) {
    problems.push({
      severity: 'error',
      file,
      line: lineOf(issue.path),
      field: issue.path.join('.') || 'file',
      message: issue.message,
      remedy: remedyFor(issue),
    });
  }
  return undefined;
}

function notYaml(file: string, error: YAMLParseError): Problem {
  return {
    severity: 'error',
    file,
    line: error.linePos?.[0].line,
    field: 'YAML',
    message: error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? error.code,
    remedy: 'Check indentation, and put double quotes around texts that contain ": " or "#"',
  };
}

function remedyFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `Remove or correct ${issue.keys.join(', ')}; the fields are listed in data/README.md`;
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_big') return `Shorten it to at most ${issue.maximum} characters`;
  if (issue.code === 'invalid_type' && /received undefined/.test(issue.message))
    return 'Add this field';
  return 'Correct this field';
}

function misplaced(file: string, { id, kind }: AuthoredEntry): Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: string, message: string, remedy: string) =>
    problems.push({ severity: 'error', file, line: 1, field, message, remedy });
  if (basename(file, '.yaml') !== id) wrong('id', `is ${id}`, `Name the file ${id}.yaml`);
  if (basename(dirname(file)) !== kind) wrong('kind', `is ${kind}`, `Move the file to ${kind}/`);
  return problems;
}

/** Files among the data that nobody would ever read: `cnda.yml`, `cnda.yaml.txt`, a file in the wrong folder. */
function strays(folder: string): Problem[] {
  return globSync('{entries,senses}/**/*', { cwd: folder, withFileTypes: true })
    .filter((one) => one.isFile() && !/^\.|~$/.test(one.name))
    .map((one) => relative(folder, join(one.parentPath, one.name)))
    .filter((path) => !/^(entries\/[^/]+|senses)\/[^/]+\.yaml$/.test(path.replaceAll('\\', '/')))
    .sort()
    .map((path) => ({
      severity: 'error',
      file: relative(process.cwd(), join(folder, path)),
      field: 'file',
      message: 'is not read',
      remedy: 'Entries are entries/KIND/ID.yaml, senses are senses/FORM.yaml: rename or move it',
    }));
}

function readPublishers(folder: string, problems: Problem[]): Map<string, Publisher> {
  const publishers = new Map<string, Publisher>();
  for (const standing of STANDINGS) {
    const file = join(folder, 'publishers', `${standing}.yaml`);
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), {
      uniqueKeys: false,
      lineCounter: lines,
    });
    for (const error of document.errors) problems.push(notYaml(file, error));
    if (document.errors.length > 0) continue;
    for (const [domain, name] of Object.entries(
      (document.toJS() ?? {}) as Record<string, unknown>,
    )) {
      if (typeof name === 'string') publishers.set(domain, { name, standing });
      else
        problems.push({
          severity: 'error',
          file,
          field: domain,
          message: 'has no name',
          remedy: 'Write the name of the publisher after the domain',
        });
    }
  }
  return publishers;
}

/** The publisher of an address: the longest listed domain that its host ends with. */
export function publisherOf(
  url: string,
  publishers: ReadonlyMap<string, Publisher>,
): Publisher | undefined {
  const labels = new URL(url).hostname.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const publisher = publishers.get(labels.slice(from).join('.'));
    if (publisher) return publisher;
  }
  return undefined;
}
