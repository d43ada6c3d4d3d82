/**
 * A name without marks, case and punctuation, its words apart by one space: what two names share that readers
 * would take for one.
 */
export function foldedName(name: string): string {
  let folded = '';
  let apart = false;
  for (let at = 0; at < name.length; at++) {
    const part = PARTS[name.charCodeAt(at)];
    if (part === undefined) return byRule(name).trim();
    if (part === ' ') apart = true;
    else if (part !== '') {
      if (apart && folded !== '') folded += ' ';
      apart = false;
      folded += part;
    }
  }
  return folded;
}

/** The rule, for any text. The classes of Unicode are slow, and a file has a hundred thousand names. */
function byRule(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[\p{P}\s]+/gu, ' ');
}

/** Latin, Arabic, dashes and quotation marks: what the rule makes of each character that most names are of. */
const PARTS: (string | undefined)[] = [];
for (const [first, last] of [
  [0x0000, 0x024f],
  [0x0600, 0x06ff],
  [0x2010, 0x2027],
] as const)
  for (let code = first; code <= last; code++) {
    const part = byRule(String.fromCharCode(code));
    // A letter with a dot behind it (ŀ) ends one word and is none by itself: left to the rule.
    if (part === ' ' || !part.includes(' ')) PARTS[code] = part;
  }
