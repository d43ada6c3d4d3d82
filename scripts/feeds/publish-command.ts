import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keyWords } from '../../lib/i18n/key-words.ts';
import { unfoldRelease } from '../../lib/reference/folded.ts';
import { releaseSchema } from '../../lib/reference/release.ts';
import { checkDataset } from '../../lib/update/check/index.ts';
import { fingerprintOf } from '../../lib/update/feeds/fingerprint.ts';
import { sentenceOf } from '../cli/command.ts';
import { WORDS } from '../data/words.ts';
import { FeedProblem, readKeyFile } from './key-file.ts';
import { expiryAfter, publishFeed } from './publish.ts';

/** How the command is typed. */
export const PUBLISH_USAGE =
  'npm run data:publish -- DIR --key FILE [--name NAME] [--title TITLE] [--days 90] [--release FILE]';

/**
 * Publishes as the arguments of `data:publish` say, and returns what there is to tell. Throws FeedProblem
 * where nothing was published.
 */
export async function publishCommand(args: string[]): Promise<string> {
  const { folder, key, days, options } = readArguments(args);
  const file = options.release ?? 'public/reference/release.json';
  if (!existsSync(file))
    throw new FeedProblem(`${file} does not exist. Build a release with: npm run data:build`);
  const json = readFileSync(file);
  const { release, format } = readRelease(file, json);
  const { manifest, size, renewed } = await publishFeed({
    ...{ folder, release, json, format, name: options.name, title: options.title },
    keys: key === undefined ? undefined : readKeyFile(key),
    expires: expiryAfter(days, Date.now()),
  });
  const { title, feed, version, entries, packed, expires } = manifest;
  const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
  const told =
    `“${title}” (${feed}), release ${version}: ${renewed ? 'the same, signed anew' : `${entries} entries`}.\n` +
    `${folder}: ${manifest.file} ${kilobytes(packed)}, feed.json ${kilobytes(size)}, until ${expires}: ` +
    'publish again before that day, even if nothing changed.\n';
  if (manifest.key === undefined)
    return `${told}It is not signed: readers are told, and asked before each update.`;
  return `${told}Words of its key: ${keyWords(await fingerprintOf(manifest.key), 'en').join(' ')}`;
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1)
    throw new FeedProblem(`Give one folder: ${PUBLISH_USAGE}`);
  const { key, unsigned } = values;
  if ((key === undefined) !== (unsigned === true))
    throw new FeedProblem('Give --key FILE (npm run data:keygen makes one), or --unsigned.');
  if (key !== undefined && existsSync(key) && existsSync(folder)) {
    const inside = relative(realpathSync(folder), realpathSync(key));
    if (!inside.startsWith('..') && resolve(inside) !== inside)
      throw new FeedProblem(
        `${key} lies in ${folder}, which goes on the web. Keep the key elsewhere.`,
      );
  }
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 1 || days > 366)
    throw new FeedProblem('--days is a whole number from 1 to 366.');
  return { folder, key, days, options: values };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        unsigned: { type: 'boolean' },
        name: { type: 'string' },
        title: { type: 'string' },
        days: { type: 'string', default: '90' },
        release: { type: 'string' },
      },
    });
  } catch (error) {
    throw new FeedProblem(`${sentenceOf(error)}.\n${PUBLISH_USAGE}`);
  }
}

/** A release that readers would take; the first thing that is wrong with another one. */
function readRelease(file: string, json: Buffer) {
  let value: unknown;
  try {
    value = JSON.parse(json.toString());
  } catch (error) {
    throw new FeedProblem(`${file} is not JSON: ${(error as Error).message}`);
  }
  const read = releaseSchema.safeParse(unfoldRelease(value));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new FeedProblem(`${file} is not a release: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const [finding] = checkDataset({ ...read.data, today: read.data.date }).filter(
    // A feed is read beside the bundled data, and may refer to it.
    ({ severity, code }) => severity === 'error' && code !== 'dead-reference',
  );
  // The schema took it, so there is a format.
  if (!finding) return { release: read.data, format: (value as { format: number }).format };
  const { code, entry, path, detail } = finding;
  throw new FeedProblem(
    `${file}: ${entry} ${path.join('.')}: ${WORDS[code].message(detail)}. ${WORDS[code].remedy}.`,
  );
}
