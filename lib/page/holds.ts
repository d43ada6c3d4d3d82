import type { PageBlock } from './blocks.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Whether one of these names stands in the text of blocks, as it is written and as whole words. */
export function holdsOneOf(
  blocks: readonly Pick<PageBlock, 'text'>[],
  names: readonly string[],
): boolean {
  const text = blocks.map((block) => block.text).join('\n');
  return names.some((name) => {
    if (name === '') return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const around = [text.charAt(at - 1), text.charAt(at + name.length)];
      if (!around.some((sign) => LETTER.test(sign))) return true;
    }
    return false;
  });
}
