import { MAGIC, VERSION } from './format.ts';
import type { Form } from './types.ts';

/** Packs forms into one blob that `openIndex` reads. The same forms give the same bytes. */
export function compileIndex(forms: readonly Form[]): ArrayBuffer {
  const body = new TextEncoder().encode(JSON.stringify(forms));
  const blob = new ArrayBuffer(12 + body.length);
  new Uint32Array(blob, 0, 3).set([MAGIC, VERSION, blob.byteLength]);
  new Uint8Array(blob, 12).set(body);
  return blob;
}
