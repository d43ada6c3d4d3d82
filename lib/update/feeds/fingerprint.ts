import { fromHex } from './signature.ts';

/**
 * Bytes of a fingerprint. Twelve are 96 bits: who wants a key with the fingerprint of a given one has to
 * try 2^96 on average, beyond anybody’s reach. (A publisher who makes two keys with one fingerprint, 2^48
 * tries, deceives only readers who trusted it anyway.)
 */
const BYTES = 12;

/** The fingerprint of a public key (hexadecimal): the first 12 bytes of its SHA-256, as numbers. */
export async function fingerprintOf(publicKey: string): Promise<number[]> {
  const digest = await crypto.subtle.digest('SHA-256', fromHex(publicKey));
  return [...new Uint8Array(digest).subarray(0, BYTES)];
}
