import { cardAsOf } from '../../reference/as-of.ts';
import type {
  CardLine,
  CardSeries,
  CardView,
  LineDates,
  Phrase,
  Reference,
} from '../../reference/card.ts';
import type { Kind, ReaderLanguage, RelationType } from '../../reference/kinds.ts';
import type { Release } from '../../reference/release.ts';
import { GLOSSARY_CSS } from './glossary-css.ts';
import { neighboursOf } from './neighbours.ts';

/** The sentences of a printed glossary in one language. Dates and numbers come back written out. */
export interface GlossaryWords {
  lang: ReaderLanguage;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What it is, from when, and how many entries it has. */
  lead: (entries: number, date: string) => string;
  date: (date: string) => string;
  number: (value: number) => string;
  kind: (kind: Kind) => string;
  /** How a relation reads, on the entry it is written on or (`inverse`) on its target. */
  relation: (type: RelationType, inverse: boolean) => string;
  from: (date: string) => string;
  until: (date: string) => string;
  confirmed: (date: string) => string;
  checked: (date: string) => string;
  acting: string;
  provisional: string;
  sources: string;
  /** What stands between a word and what it announces. */
  colon: string;
}

/**
 * A release as one HTML page to print or keep: every entry that pages can mark, by name, with what is known of it on
 * the day of the release and before. It loads nothing and runs no script.
 */
export function glossaryOf({ entries, date }: Release, words: GlossaryWords): string {
  const neighbours = neighboursOf(entries);
  const collator = new Intl.Collator(words.lang);
  const cards = entries
    .filter(({ unmarked }) => !unmarked)
    .map((entry) => cardAsOf(entry, date, words.lang, neighbours))
    .sort((a, b) => collator.compare(a.title.text, b.title.text));
  const shown = new Set(cards.map(({ id }) => id));
  return `<!doctype html>
<html lang="${words.lang}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${GLOSSARY_CSS}</style>
</head>
<body>
<header>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.lead(cards.length, words.date(date)))}</p>
</header>
<main>
${cards.map((card) => article(card, words, shown)).join('\n')}
</main>
</body>
</html>
`;
}

function article(card: CardView, words: GlossaryWords, shown: ReadonlySet<string>): string {
  const lines = [...card.onDay, ...card.before, ...card.since];
  const parts = [
    `<h2>${phrase(card.title, words)}${card.acronym ? ` <abbr>${escaped(card.acronym)}</abbr>` : ''}</h2>`,
    `<p class="kind">${escaped(words.kind(card.kind))}</p>`,
    card.otherNames.length > 0
      ? `<p class="names">${card.otherNames.map((name) => phrase(name, words)).join(' · ')}</p>`
      : '',
    `<p>${phrase(card.summary, words)}</p>`,
    list(lines.map((line) => statement(line, words, shown))),
    ...card.series.map((series) => figures(series, words)),
    list(relations(card, words, shown), 'relations'),
    sources(card, words),
  ];
  return `<article id="${card.id}">\n${parts.filter(Boolean).join('\n')}\n</article>`;
}

function figures({ scope, unit, points }: CardSeries, words: GlossaryWords): string {
  const shown = points.map(({ period, value, provisional, sources: cited }) => {
    const note = provisional ? ` (${escaped(words.provisional)})` : '';
    const date = `<bdi>${escaped(words.date(period))}</bdi>`;
    return `<span>${date}${words.colon} <bdi>${escaped(words.number(value))}</bdi>${note}${numbers(cited)}</span>`;
  });
  const head = `<b>${phrase(scope, words)}</b> (${phrase(unit, words)})`;
  return `<p class="series">${head}${words.colon} ${shown.join(' · ')}</p>`;
}

/** A line for each way in which this entry is related to others. */
function relations(
  card: CardView,
  words: GlossaryWords,
  shown: ReadonlySet<string>,
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { type, inverse, target } of card.relations) {
    const how = words.relation(type, inverse);
    groups.set(how, [...(groups.get(how) ?? []), named(target, words, shown)]);
  }
  const comma = words.lang === 'ar' ? '، ' : ', ';
  return [...groups].map(
    ([how, targets]) => `${escaped(how)}${words.colon} ${targets.join(comma)}`,
  );
}

function statement(line: CardLine, words: GlossaryWords, shown: ReadonlySet<string>): string {
  const when = datesOf(line, words);
  const dates = when === '' ? '' : ` <span class="when">${escaped(when)}</span>`;
  return `${said(line, words, shown)}${dates}${numbers(line.sources)}`;
}

function said(line: CardLine, words: GlossaryWords, shown: ReadonlySet<string>): string {
  if (line.kind === 'fact') return phrase(line.text, words);
  const office = named(line.office, words, shown);
  if (line.kind === 'gap') return `${office}${words.colon} ${phrase(line.why, words)}`;
  const acting = line.acting ? ` (${escaped(words.acting)})` : '';
  if (line.kind === 'held') return `${office}${acting}`;
  return `${office}${words.colon} <b>${named(line.person, words, shown)}</b>${acting}`;
}

function datesOf({ on, from, to, confirmed }: LineDates, words: GlossaryWords): string {
  if (on !== undefined) return words.date(on);
  const parts: string[] = [];
  if (from !== undefined && to !== undefined) parts.push(`${words.date(from)} – ${words.date(to)}`);
  else if (from !== undefined) parts.push(words.from(words.date(from)));
  else if (to !== undefined) parts.push(words.until(words.date(to)));
  if (confirmed !== undefined) parts.push(words.confirmed(words.date(confirmed.slice(0, 7))));
  return parts.join(words.lang === 'ar' ? '، ' : ', ');
}

function sources({ sources: cited, checked }: CardView, words: GlossaryWords): string {
  const items = cited.map(
    ({ title, url, publisher, seen }) =>
      `<li><a href="${escaped(url)}" rel="noopener noreferrer"><bdi>${escaped(title)}</bdi></a>, <bdi>${escaped(publisher)}</bdi>, ${escaped(words.date(seen))}</li>`,
  );
  return `<footer><p>${escaped(words.sources)}</p><ol>${items.join('')}</ol><p>${escaped(words.checked(words.date(checked)))}</p></footer>`;
}

function numbers(places: readonly number[]): string {
  return places.map((place) => `<sup>${place + 1}</sup>`).join('');
}

function list(items: readonly string[], name = 'facts'): string {
  if (items.length === 0) return '';
  return `<ul class="${name}">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function named({ id, name }: Reference, words: GlossaryWords, shown: ReadonlySet<string>): string {
  const text = phrase(name, words);
  return id !== undefined && shown.has(id) ? `<a href="#${id}">${text}</a>` : text;
}

/** A text, with its language where that is not the page's. */
function phrase({ text, lang }: Phrase, words: GlossaryWords): string {
  if (lang === words.lang) return escaped(text);
  return `<span lang="${lang}" dir="auto">${escaped(text)}</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
