import { fold } from './fold.ts';
import { MAGIC, VERSION } from './format.ts';
import type { Form } from './types.ts';

/** An open index. Its content is known to this room only. */
export interface MatchIndex {
  forms: readonly Form[];
  byFirst: ReadonlyMap<string, number[]>;
}

/** Why a blob is no index. */
export type IndexError = 'not-an-index' | 'other-version' | 'wrong-length';

/** Opens what `compileIndex` made. */
export function openIndex(
  blob: ArrayBuffer,
): { ok: true; value: MatchIndex } | { ok: false; error: IndexError } {
  if (blob.byteLength < 12) return { ok: false, error: 'not-an-index' };
  const [magic, version, length] = new Uint32Array(blob, 0, 3);
  if (magic !== MAGIC) return { ok: false, error: 'not-an-index' };
  if (version !== VERSION) return { ok: false, error: 'other-version' };
  if (length !== blob.byteLength) return { ok: false, error: 'wrong-length' };
  const forms: Form[] = JSON.parse(new TextDecoder().decode(new Uint8Array(blob, 12)));
  const byFirst = new Map<string, number[]>();
  forms.forEach(({ text }, number) => {
    const folded = fold(text);
    if ([...folded].length < 2) return;
    const first = folded.split(' ')[0]?.replace(/[sx]$/u, '') ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), number]);
  });
  return { ok: true, value: { forms, byFirst } };
}
