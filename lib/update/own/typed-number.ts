/**
 * A number as people type it, in the digits of French, English, Spanish or Arabic: `1 234,5`, `1,234.5`,
 * `١٢٣٤`. A single comma or point before exactly three digits groups thousands, as in `12,345`, unless a
 * zero stands before it. Returns the text itself where it is no number, for the check to say so, and
 * undefined where nothing was typed.
 */
export function typedNumber(typed: string): number | string | undefined {
  const text = typed
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll('٫', ',')
    .replace(/[\s'’٬]/g, '')
    .replace(/^[−–]/, '-');
  if (text === '') return undefined;
  const number = Number(grouped(text));
  return Number.isFinite(number) ? number : typed.trim();
}

/** Without the signs that group thousands, and with a point before the decimals. */
function grouped(text: string): string {
  if (!/^-?[\d.,]*\d$/.test(text)) return 'no number';
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const decimals = text.slice(text.lastIndexOf(last) + 1);
  const mixed = marks.some((mark) => mark !== last);
  const groups = marks.length > 1 || (decimals.length === 3 && !/^-?0/.test(text));
  if (!mixed && groups)
    return /^-?\d{1,3}([.,]\d{3})+$/.test(text) ? text.replace(/[.,]/g, '') : 'no number';
  if (mixed && marks.filter((mark) => mark === last).length > 1) return 'no number';
  const whole = text.slice(0, text.lastIndexOf(last));
  if (mixed && !/^-?\d{1,3}([.,]\d{3})+$/.test(whole)) return 'no number';
  return `${whole.replace(/[.,]/g, '')}.${decimals}`;
}
