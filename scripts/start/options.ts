import { parseArgs } from 'node:util';
import { isIsoDate } from '../../lib/reference/dates.ts';
import type { BrowserName } from '../browsers.ts';
import { sentenceOf } from '../cli/command.ts';

export interface StartOptions {
  /** A file or an address; none: the demo article. */
  target?: string | undefined;
  date?: string | undefined;
  lang?: string | undefined;
  browser: BrowserName;
  headless: boolean;
}

/**
 * Reads the command line of `npm start`.
 *
 * @throws Error with one sentence for the user when an option is wrong.
 */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): StartOptions {
  const { values, positionals } = parse(args);
  if (positionals.length > 1)
    throw new Error(`Give one page, not ${positionals.length}: ${positionals.join(' ')}`);
  if (values.date !== undefined && !isIsoDate(values.date))
    throw new Error(`--date ${values.date} is not a date. Write it as 2025-06-28.`);
  if (values.lang !== undefined && !/^[a-z]{2}$/.test(values.lang))
    throw new Error(`--lang ${values.lang} is not a language. Write two letters: fr, en, ar, es.`);
  return {
    target: positionals[0],
    date: values.date,
    lang: values.lang,
    browser: browserOf(values.browser),
    headless: values.headless || !hasDisplay(environment),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        lang: { type: 'string' },
        browser: { type: 'string', default: 'chrome' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${sentenceOf(error)}. npm start -- --help says what there is.`);
  }
}

function browserOf(name: string): BrowserName {
  if (name === 'firefox') return 'firefox';
  if (name === 'chrome' || name === 'chromium') return 'chrome';
  throw new Error(`--browser ${name} is not known. Use chromium or firefox.`);
}

function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}
