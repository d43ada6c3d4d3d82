import * as z from 'zod/mini';
import { READER_LANGUAGES, type ReaderLanguage } from '../reference/kinds.ts';
import { MARK_STYLES, type PageSettings } from './types.ts';

/** Longest dwell that can be chosen, in milliseconds. */
const MAX_DWELL = 2_000;

/**
 * The reader's choices, as stored. Each field that is missing or unreadable takes its own default, so
 * that one bad value does not cost the reader the others.
 */
const settingsSchema = z.object({
  /** `auto`: the browser's language. */
  lang: z.catch(z.enum(['auto', ...READER_LANGUAGES]), 'auto'),
  dwell: z.catch(z.int().check(z.gte(0), z.lte(MAX_DWELL)), 300),
  marks: z.catch(z.enum(MARK_STYLES), 'dotted'),
  firstOnly: z.catch(z.boolean(), false),
  /** Sites on which nothing is explained unasked: see `siteOf`. */
  offSites: z.catch(z.array(z.string()), []),
});

export type Settings = z.output<typeof settingsSchema>;

/** Reads stored settings, whatever is in the store. */
export function parseSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return settingsSchema.parse(isObject ? stored : {});
}

/** The settings of somebody who never chose anything. */
export const DEFAULT_SETTINGS: Settings = parseSettings({});

/** The language of the interface: the reader's choice, or the first of the browser's that is spoken here. */
export function readerLanguage(
  chosen: Settings['lang'],
  browserLanguages: readonly string[],
): ReaderLanguage {
  if (chosen !== 'auto') return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    const spoken = READER_LANGUAGES.find((language) => language === primary);
    if (spoken) return spoken;
  }
  return 'fr';
}

/** The settings for one page. */
export function settingsFor(
  { lang, dwell, marks, firstOnly, offSites }: Settings,
  host: string,
  browserLanguages: readonly string[],
): PageSettings {
  return {
    on: !isWithin(host, offSites),
    lang: readerLanguage(lang, browserLanguages),
    dwell,
    marks,
    firstOnly,
  };
}

/** The site that a host name belongs to, as it is switched off: without a leading `www.`. */
export function siteOf(host: string): string {
  return host.replace(/^www\./, '');
}

/** Whether `host` is one of the sites, or below one of them. */
export function isWithin(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}
