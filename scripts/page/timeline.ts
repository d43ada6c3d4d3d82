import { type Group, type Succession, successionText, type Term } from './successions.ts';

const WIDTH = 1020;
const LABELS = 310;
const ROW = 34;
const BAR = 22;
const TOP = 34;
/** Successions are kept from this year on. */
const FIRST_YEAR = 2010;
/** Width of a letter at 11 px, on the wide side. */
const LETTER = 6.4;

const STYLE = `
text { font: 11px system-ui, 'DejaVu Sans', sans-serif; fill: #1d1b18; }
.axis { fill: #67625a; }
.rule { stroke: #e2ddd2; }
.held { fill: #e9d3c8; }
.held.odd { fill: #d8e2dc; }
.acting { fill: #fff; stroke: #8a6a5a; }
.open { fill: none; stroke: #8a1f11; stroke-dasharray: 3 2; }
.gap { fill: none; stroke: #a59f95; stroke-dasharray: 1 3; }
.paper { fill: #fffdf8; }
@media (prefers-color-scheme: dark) {
  text { fill: #ece8e0; }
  .axis { fill: #aaa397; }
  .rule { stroke: #3b3833; }
  .held { fill: #5a3a30; }
  .held.odd { fill: #2f4a40; }
  .acting { fill: #211f1c; stroke: #c79c88; }
  .open { stroke: #ff9f8d; }
  .gap { stroke: #67625a; }
  .paper { fill: #211f1c; }
}`;

/** The successions of a group as an SVG with a title and a description that says all of it. */
export function timeline({ name, successions }: Group, today: string): string {
  const height = TOP + successions.length * ROW + 6;
  const place = (day: string) => placeOf(day, today);
  const lastYear = Number(today.slice(0, 4));
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">
<title id="title">${escaped(`Who held office: ${name}`)}</title>
<desc id="description">${escaped(successions.map(successionText).join('. '))}</desc>
<style>${STYLE}
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
${years
  .map((year) => {
    const x = place(`${year}-01-01`);
    const label = year % 2 === 0 ? `<text class="axis" x="${x + 3}" y="18">${year}</text>` : '';
    return `<line class="rule" x1="${x}" x2="${x}" y1="8" y2="${height - 4}"/>${label}`;
  })
  .join('\n')}
${successions.map((succession, at) => row(succession, TOP + at * ROW, place)).join('\n')}
</svg>
`;
}

function placeOf(day: string, today: string): number {
  const first = Date.parse(`${FIRST_YEAR}-01-01`);
  const last = Date.parse(`${Number(today.slice(0, 4)) + 1}-01-01`);
  const share = (Date.parse(day) - first) / (last - first);
  return Math.round(10 * (LABELS + Math.max(0, share) * (WIDTH - LABELS - 8))) / 10;
}

function row({ title, terms }: Succession, y: number, place: (day: string) => number): string {
  const middle = y + BAR / 2 + 4;
  const shown = terms.filter(({ to }) => to >= `${FIRST_YEAR}-01-01`);
  const bars = shown.map((term, at) => bar(term, at, y, place));
  return `<text x="8" y="${middle}">${escaped(fitting(title, LABELS - 16))}</text>\n${bars.join('\n')}`;
}

function bar(
  { who, from, to, state, confirmed }: Term,
  at: number,
  y: number,
  place: (day: string) => number,
): string {
  const start = place(from);
  const end = Math.max(start + 2, place(to));
  const known = confirmed === undefined ? end : Math.max(start + 2, place(confirmed));
  const box = (name: string, left: number, right: number) =>
    `<rect class="${name}" x="${left}" y="${y}" width="${(right - left).toFixed(1)}" height="${BAR}" rx="2"/>`;
  if (state === 'gap') return box('gap', start, end);
  const name = state === 'acting' ? 'acting' : at % 2 === 0 ? 'held' : 'held odd';
  const open = known < end ? box('open', known, end) : '';
  const surname = who.split(' ').at(-1) ?? '';
  const label = [who, surname].find((text) => text.length * LETTER < end - start - 6);
  const text =
    label === undefined
      ? ''
      : `<text x="${start + 4}" y="${y + BAR / 2 + 4}">${escaped(label)}</text>`;
  return box(name, start, known) + open + text;
}

function fitting(text: string, width: number): string {
  const most = Math.floor(width / LETTER);
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
