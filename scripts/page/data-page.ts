import type { Release } from '../../lib/reference/release.ts';
import { countTable, openTables, sourceTable } from './counts.ts';
import { english } from './english.ts';
import { table } from './markdown.ts';
import { type Group, successionsOf, successionText } from './successions.ts';
import { timeline } from './timeline.ts';

/** Points that a series must have to be called one. */
const ENOUGH = 5;

/** The files of the page on the data, by path under `docs`: the page and a timeline for each country. */
export function dataPage(release: Release): Map<string, string> {
  const groups = successionsOf(release);
  const files = new Map<string, string>();
  for (const group of groups) files.set(pictureOf(group), timeline(group, release.date));
  files.set('data.md', page(release, groups));
  return files;
}

function pictureOf({ code }: Group): string {
  return `data/offices-${code.toLowerCase()}.svg`;
}

function page(release: Release, groups: readonly Group[]): string {
  const { entries, date } = release;
  const statistics = entries.flatMap((entry) =>
    (entry.series ?? []).map((series) => ({ entry, series })),
  );
  const long = statistics.filter(({ series }) => series.points.length >= ENOUGH).length;
  const offices = groups.reduce((sum, { successions }) => sum + successions.length, 0);
  const { ages, oldest } = openTables(release);
  return `${[
    '# The reference data in figures',
    '',
    `Made from the data by \`npm run data:page\`, as of ${date}. Do not edit it by hand.`,
    '',
    '## Entries by kind, and with a name in each language',
    '',
    ...countTable(release),
    '',
    '## Sources',
    '',
    'Each statement counts once, under the closest of its sources.',
    '',
    ...sourceTable(release),
    '',
    '## Open statements',
    '',
    'What has no end that anybody saw, by when a page was last found that still says so. `npm run data:stale` lists all that is old.',
    '',
    ...ages,
    '',
    'The longest unconfirmed:',
    '',
    ...oldest,
    '',
    `## Offices: ${offices} successions`,
    '',
    'Filled: held. White: acting. Dashed: no end seen since the last confirmation. Dotted: not known who.',
    ...groups.flatMap(officeLines),
    '',
    `## Statistics: ${statistics.length} series, ${long} with at least ${ENOUGH} points`,
    '',
    ...table(
      ['Entry', 'Of what', 'Unit', 'Points', 'From', 'To'],
      statistics.map(({ entry, series: { scope, unit, points } }) => {
        const periods = points.map(({ period }) => period).sort();
        return [
          `\`${entry.id}\``,
          english(scope),
          english(unit),
          points.length,
          periods[0] ?? '',
          periods.at(-1) ?? '',
        ];
      }),
    ),
  ].join('\n')}\n`;
}

function officeLines(group: Group): string[] {
  return [
    '',
    `### ${group.name}`,
    '',
    `![Who held office in or for ${group.name}, from 2010 on; the same in words below](${pictureOf(group)})`,
    '',
    '<details><summary>In words</summary>',
    '',
    ...group.successions.map((succession) => `- ${successionText(succession)}`),
    '',
    '</details>',
  ];
}
