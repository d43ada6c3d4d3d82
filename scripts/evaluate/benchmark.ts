import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { OF_THE_PAGE } from '../cli/annotate-document.ts';
import type { LocalReference } from '../cli/reference.ts';
import type { Corpus, LabelledDocument } from './corpus.ts';
import type { Gold } from './score.ts';

const head = {
  id: z.string(),
  lang: z.string(),
  date: z.coerce.string().optional(),
  kind: z.enum(['news', 'trap']),
  title: z.string().optional(),
};

const snippets = z.array(z.strictObject({ ...head, text: z.string() }));

const page = z.strictObject({
  ...head,
  blocks: z.array(
    z.strictObject({
      part: z.enum(['title', 'article', 'aside', 'navigation', 'comments', 'footer']),
      text: z.string(),
    }),
  ),
});

/** `[[surface|entry]]` and `[[surface|?concept|peripheral|ambiguous]]` are wanted, `{{surface|entry}}` forbidden. */
const MARKUP = /\[\[([^[\]|]+)\|([^[\]|]+)((?:\|[a-z]+)*)\]\]|\{\{([^{}|]+)\|([^{}|]+)\}\}/gu;

/**
 * Reads the repository's own benchmark: snippets and pages with the mentions marked in the text.
 *
 * @throws Error naming the file when one does not fit.
 */
export function readBenchmark(folder: string, reference: LocalReference): Corpus {
  const read = <T>(pattern: string, schema: z.ZodType<T>): T[] =>
    globSync(pattern, { cwd: folder })
      .sort()
      .map((name) => {
        const result = schema.safeParse(parse(readFileSync(`${folder}/${name}`, 'utf8')));
        if (!result.success) throw new Error(`${name}: ${z.prettifyError(result.error)}`);
        return result.data;
      });
  const kindOf = (concept: string): string => reference.entry(concept)?.kind ?? 'unknown';
  const documents = [
    ...read('snippets/*.yaml', snippets)
      .flat()
      .map(({ text, ...rest }) => labelled(rest, paragraphs(text), kindOf)),
    ...read('pages/*.yaml', page).map(({ blocks, ...rest }) => labelled(rest, blocks, kindOf)),
  ];
  // A concept without an entry is explained where the page's own words are shown for it.
  const explained = (concept: string, id: string) =>
    id.startsWith(OF_THE_PAGE) && reference.entry(concept) === undefined;
  return {
    documents,
    isRight: ({ concept }, { id }) => concept === id || explained(concept, id),
  };
}

/** A snippet's lines are its blocks, as in a text file. */
function paragraphs(text: string) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ text: line, part: undefined }));
}

type Head = z.output<z.ZodObject<typeof head>>;
type Part = z.output<typeof page>['blocks'][number]['part'] | undefined;

function labelled(
  { id, lang, date, kind, title }: Head,
  marked: readonly { text: string; part: Part }[],
  kindOf: (concept: string) => string,
): LabelledDocument {
  const gold: Gold = { mentions: [], forbidden: [] };
  const offsets: number[] = [];
  let text = '';
  const blocks = marked.map((block) => {
    offsets.push(text.length);
    const own = readMarkup(block.text, text.length, gold, kindOf);
    text += `${own}\n`;
    return { text: own, part: block.part };
  });
  const local = { id, text, blocks, offsets, lang, date, title, extracted: false };
  return { ...local, kind, gold };
}

/** The text without its markup; what is marked goes into `gold`, at offsets from `base`. */
function readMarkup(
  marked: string,
  base: number,
  gold: Gold,
  kindOf: (concept: string) => string,
): string {
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKUP)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const surface = match[1] ?? match[4] ?? '';
    const start = base + text.length;
    const span = { surface, start, end: start + surface.length };
    text += surface;
    const [, , concept, flags = ''] = match;
    // A concept that had no entry when it was labelled may have one by now.
    const wanted = concept?.replace(/^\?/, '');
    if (wanted === undefined) gold.forbidden.push({ ...span, wrong_concept: match[5] ?? '' });
    else
      gold.mentions.push({
        ...span,
        concept: wanted,
        names: [],
        kind: kindOf(wanted),
        salience: flags.includes('peripheral') ? 'peripheral' : 'core',
        ambiguous: flags.includes('ambiguous'),
      });
  }
  return text + marked.slice(at);
}
