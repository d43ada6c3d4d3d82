import type { Passage } from './types.ts';

/** What a test case is made of. Nothing else of the page goes into it, its address least of all. */
export interface WrongEntry {
  entry: string;
  passages: readonly Passage[];
  /** Language of the page, where its blocks do not say theirs, and its day, where it is known. */
  lang: string;
  date?: string | undefined;
}

/** A snippet as `tests/benchmark/README.md` describes it. */
interface Snippet {
  id: string;
  lang: string;
  date?: string;
  kind: 'trap';
  text: string;
}

/**
 * The text of a file with the snippets that show a wrong mark, in the format of `tests/benchmark/snippets`:
 * each passage with the mark as `{{surface|entry}}`. JSON, which is YAML too. Passages that say the same are one.
 */
export function testCase({ entry, passages, lang, date }: WrongEntry): string {
  const texts = new Map<string, string>();
  for (const { before, surface, after, lang: own } of passages) {
    const text = `${plain(before)}{{${plain(surface)}|${entry}}}${plain(after)}`;
    texts.set(text.replace(/\s+/gu, ' ').trim(), own ?? lang);
  }
  const snippets = [...texts].map(
    ([text, lang], place): Snippet => ({
      id: `wrong-${entry}-${place + 1}`,
      lang: lang.toLowerCase().split('-')[0] ?? lang,
      ...(date === undefined ? {} : { date }),
      kind: 'trap',
      text,
    }),
  );
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** Text that cannot be taken for markup. */
function plain(text: string): string {
  return text.replace(/\{\{/gu, '{ {').replace(/\[\[/gu, '[ [');
}
