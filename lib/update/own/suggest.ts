import type { Entry } from '../../reference/entry.ts';
import { LANGUAGES } from '../../reference/kinds.ts';
import { compareEntries } from '../compare.ts';

/**
 * A ready text for an issue of the data's project, in Markdown and in English, the language of the
 * project: what the card says, and, where there is an own version, what it says instead. Notes and
 * whatever else is private are not known here.
 */
export function suggestionFor(entry: Entry, version: string, own?: Entry): string {
  const name = LANGUAGES.map((lang) => entry.names[lang]?.preferred).find(Boolean) ?? entry.id;
  const lines = [
    `# Correction: ${name}`,
    '',
    `Entry \`${entry.id}\` (${entry.kind}), release ${version}, last checked ${entry.checked}.`,
    '',
  ];
  const [change] = own ? compareEntries([entry], [{ ...own, id: entry.id }]) : [];
  if (change?.kind === 'changed') {
    lines.push('## What should change', '');
    for (const { path, before, after } of change.fields) {
      lines.push(`- \`${path.join('.')}\``);
      if (before !== undefined) lines.push(`  - now: ${inline(before)}`);
      if (after !== undefined) lines.push(`  - should be: ${inline(after)}`);
    }
  } else {
    lines.push('## What the card says now', '');
    for (const lang of LANGUAGES)
      if (entry.summary[lang] !== undefined) lines.push(`- ${lang}: ${entry.summary[lang]}`);
    for (const { text, on, from, to } of entry.facts ?? []) {
      const dates = on ?? (from || to ? `${from ?? ''}–${to ?? ''}` : 'always');
      lines.push(`- ${dates}: ${text.en ?? text.fr ?? Object.values(text)[0] ?? ''}`);
    }
    lines.push('', '## What it should say', '', '…');
  }
  const sources = Object.values((own ?? entry).sources).map(
    ({ title, url }) => `- ${title}: ${url}`,
  );
  lines.push('', '## Sources', '', ...(sources.length > 0 ? sources : ['- …']), '');
  return lines.join('\n');
}

function inline(value: unknown): string {
  return typeof value === 'string' ? value : `\`${JSON.stringify(value)}\``;
}
