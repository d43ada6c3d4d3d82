import type { Block } from '../linking/types.ts';
import type { IsoDate } from '../reference/dates.ts';
import { bylineDay, publishedDay } from './byline.ts';
import { isoDay } from './dates.ts';

const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'sailthru.date',
  'parsely-pub-date',
  'citation_date',
];

const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Report|WebPage)$/;

/**
 * The day on which the page's article was published: JSON-LD, meta tags, microdata, `<time>`, the address, an
 * element that is named after a date, in this order. Dates of modification are not looked at. Undefined when the
 * page's markup does not say (then its text may: `textDay`): a wrong day is worse than none.
 */
export function articleDay(page: Document, address: string, today: IsoDate): IsoDate | undefined {
  return (
    fromJsonLd(page, today) ??
    fromMeta(page, today) ??
    fromMarkup(page, today) ??
    fromAddress(address, today) ??
    fromByline(page, today)
  );
}

/** How many blocks before and after its heading may give the day of an article, or at the top without one. */
const BEFORE_HEADING = 5;
const AFTER_HEADING = 25;
const AT_TOP = 40;

/** The day that the text of a page gives near its heading, for pages whose markup gives none. */
export function textDay(blocks: readonly Block[], today: IsoDate): IsoDate | undefined {
  const heading = blocks.findIndex(({ part }) => part === 'title');
  const near =
    heading < 0
      ? blocks.slice(0, AT_TOP)
      : blocks.slice(Math.max(0, heading - BEFORE_HEADING), heading + AFTER_HEADING);
  return publishedDay(
    near.map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    today,
  );
}

function fromJsonLd(page: Document, today: IsoDate): IsoDate | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const found = publishedIn(data, today, 0);
    if (found) return found;
  }
  return undefined;
}

function publishedIn(value: unknown, today: IsoDate, depth: number): IsoDate | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = publishedIn(item, today, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  const { '@type': type, datePublished, '@graph': graph } = value as Record<string, unknown>;
  const types = (Array.isArray(type) ? type : [type]).map(String);
  if (typeof datePublished === 'string' && types.some((name) => ARTICLE.test(name)))
    return isoDay(datePublished, today);
  return publishedIn(graph, today, depth + 1);
}

function fromMeta(page: Document, today: IsoDate): IsoDate | undefined {
  const found = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name) found.set(name.toLowerCase(), meta.getAttribute('content') ?? '');
  }
  for (const name of META) {
    const content = found.get(name.toLowerCase());
    const day = content === undefined ? undefined : isoDay(content, today);
    if (day) return day;
  }
  return undefined;
}

function fromMarkup(page: Document, today: IsoDate): IsoDate | undefined {
  const marked = page.querySelector('[itemprop="datePublished"], time[pubdate]');
  const inArticle = page.querySelectorAll('article time[datetime], main time[datetime]');
  // Several times in an article are those of comments or of a live page: none of them is surely its date.
  const time = marked ?? (inArticle.length === 1 ? inArticle[0] : undefined);
  return time
    ? isoDay(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '', today)
    : undefined;
}

function fromAddress(address: string, today: IsoDate): IsoDate | undefined {
  const [, year, month, date] = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?:[/-]|$)/.exec(address) ?? [];
  return year === undefined ? undefined : isoDay(`${year}-${month}-${date}`, today);
}

function fromByline(page: Document, today: IsoDate): IsoDate | undefined {
  for (const element of page.querySelectorAll(
    '[class*="date" i], [class*="byline" i], [class*="publi" i], time',
  )) {
    const day = bylineDay(element.textContent?.replace(/\s+/g, ' ').trim() ?? '', today);
    if (day) return day;
  }
  return undefined;
}
