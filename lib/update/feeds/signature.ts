import type { ReadManifest } from './manifest.ts';

/** A pair of Ed25519 keys in hexadecimal: the private one as PKCS #8, the public one as its 32 bytes. */
export interface KeyPair {
  privateKey: string;
  publicKey: string;
}

/** Makes a new pair. Needs a platform with Ed25519: Node 24, Chromium 137, Firefox 129. */
export async function makeKeyPair(): Promise<KeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 gave no pair of keys');
  return {
    privateKey: toHex(await crypto.subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: toHex(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}

/** The Ed25519 signature (RFC 8032) over `bytes`, in hexadecimal. Rejects for something that is no private key. */
export async function sign(
  bytes: Uint8Array<ArrayBuffer>,
  privateKey: KeyPair['privateKey'],
): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', fromHex(privateKey), 'Ed25519', false, [
    'sign',
  ]);
  return toHex(await crypto.subtle.sign('Ed25519', key, bytes));
}

/** Whether the manifest was signed with the private part of `publicKey`. A missing signature is a wrong one. */
export async function isSignedBy(
  { manifest, signedBytes }: ReadManifest,
  publicKey: string,
): Promise<boolean> {
  if (manifest.signature === undefined) return false;
  try {
    const key = await crypto.subtle.importKey('raw', fromHex(publicKey), 'Ed25519', false, [
      'verify',
    ]);
    return await crypto.subtle.verify('Ed25519', key, fromHex(manifest.signature), signedBytes);
  } catch {
    // 32 bytes that are no point of the curve.
    return false;
  }
}

/** Bytes as lower-case hexadecimal. */
export function toHex(bytes: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a hexadecimal text; what is no digit counts as 0. */
export function fromHex(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at++)
    bytes[at] = Number.parseInt(text.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}
