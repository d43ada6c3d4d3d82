import { inSlices } from './slices.ts';

/** Bytes that become characters in one go: more would be too many arguments. */
const CHUNK = 0x8000;

/** The lines of a text, packed with gzip (RFC 1952) and written as letters (base64, RFC 4648). */
export async function packLines(lines: readonly string[]): Promise<string> {
  const packing = new CompressionStream('gzip');
  const packed = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  await inSlices(lines, (slice) => writer.write(encoder.encode(`${slice.join('\n')}\n`)));
  await writer.close();
  const bytes = new Uint8Array(await packed);
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(letters);
}

/** The lines that `packLines` packed. Rejects when `packed` is not whole. */
export async function unpackLines(packed: string): Promise<string[]> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacking = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacking).text()).split('\n').slice(0, -1);
}
