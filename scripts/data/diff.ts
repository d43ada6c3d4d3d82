import { titleOf } from '../../lib/reference/as-of.ts';
import type { Change, FieldChange } from '../../lib/update/compare.ts';

/** The lines that `data:diff` prints: what changed, in the words of a curator. */
export function diffLines(changes: readonly Change[]): string[] {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const head = `${count('added')} entries added, ${count('changed')} changed, ${count('removed')} removed`;
  return [head, ...changes.flatMap(linesOf)];
}

function linesOf(change: Change): string[] {
  if (change.kind === 'added')
    return ['', `+ ${titleOf(change.entry, 'fr').text} (${change.entry.id}, ${change.entry.kind})`];
  if (change.kind === 'removed')
    return ['', `− ${titleOf(change.entry, 'fr').text} (${change.entry.id}, ${change.entry.kind})`];
  return [
    '',
    `~ ${titleOf(change.after, 'fr').text} (${change.after.id})`,
    ...change.fields.flatMap(fieldLines),
  ];
}

function fieldLines({ path, before, after }: FieldChange): string[] {
  const name = path
    .map((part) => (typeof part === 'number' ? `no. ${part + 1}` : part))
    .join(' › ');
  if (before === undefined) return [`    ${name}: added ${show(after)}`];
  if (after === undefined) return [`    ${name}: removed ${show(before)}`];
  return [`    ${name}:`, `      was ${show(before)}`, `      is  ${show(after)}`];
}

/** A value as a person reads it: texts as they are, facts by their French text and dates. */
function show(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value !== 'object' || value === null) return String(value);
  const { text, on, from, to, person, title } = value as Record<string, unknown>;
  const dates = [
    on,
    from !== undefined || to !== undefined ? `${from ?? ''}–${to ?? ''}` : undefined,
  ]
    .filter(Boolean)
    .join(' ');
  const words = (text as { fr?: string } | undefined)?.fr ?? person ?? title;
  return words === undefined
    ? JSON.stringify(value)
    : `“${String(words)}”${dates ? ` (${dates})` : ''}`;
}
