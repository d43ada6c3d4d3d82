import type { CountryHit, Place } from './scan.ts';
import type { Page } from './types.ts';

/** Of which countries a page speaks. */
export interface CountryEvidence {
  /** Words for each country on the page, and in each block. */
  total: number;
  byCountry: ReadonlyMap<string, number>;
  byBlock: ReadonlyMap<number, { countries: ReadonlySet<string>; hits: readonly CountryHit[] }>;
  /** The country that a page means when it names none: that of its host, or the largest of its language. */
  home: string | undefined;
  /** That of the host alone. */
  site: string | undefined;
  /** The country named last before a place in its block; undefined when none is. */
  lastBefore(place: Place): string | undefined;
}

const OF_LANGUAGE: Readonly<Record<string, string>> = {
  fr: 'FR',
  es: 'ES',
  de: 'DE',
  it: 'IT',
  nl: 'NL',
};

/** Counts the words for countries, and the senses that are of one country only. */
export function countryEvidence(
  page: Page,
  hits: readonly CountryHit[],
  present: readonly CountryHit[],
): CountryEvidence {
  const byCountry = new Map<string, number>();
  const byBlock = new Map<number, { countries: Set<string>; hits: CountryHit[] }>();
  const all = [...hits, ...present];
  for (const hit of all) {
    byCountry.set(hit.country, (byCountry.get(hit.country) ?? 0) + 1);
    const own = byBlock.get(hit.block) ?? { countries: new Set(), hits: [] };
    own.countries.add(hit.country);
    byBlock.set(hit.block, own);
  }
  // Only words can be joined to a name: a sense that speaks of its country may be that name.
  for (const hit of hits) byBlock.get(hit.block)?.hits.push(hit);
  const site = siteOf(page.host);
  return {
    total: all.length,
    byCountry,
    byBlock,
    home: site ?? OF_LANGUAGE[page.lang ?? ''],
    site,
    lastBefore: ({ block, start }) => {
      const own = byBlock.get(block)?.hits ?? [];
      for (let at = own.length - 1; at >= 0; at--) {
        const hit = own[at];
        if (hit && hit.end <= start) return hit.country;
      }
      return undefined;
    },
  };
}

function siteOf(host: string | undefined): string | undefined {
  const domain = host?.split('.').at(-1);
  if (domain?.length !== 2 || domain === 'eu') return undefined;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

/** The share of a page's words for countries that are for one of `countries`; undefined when there are none. */
export function shareOf(
  { total, byCountry }: CountryEvidence,
  countries: readonly string[],
): number | undefined {
  if (total === 0) return undefined;
  return countries.reduce((sum, country) => sum + (byCountry.get(country) ?? 0), 0) / total;
}
