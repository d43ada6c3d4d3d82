import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fromHex, type KeyPair, toHex } from '../../lib/update/feeds/signature.ts';

/** Something that the person at the keyboard can mend; the message says how. */
export class FeedProblem extends Error {
  override name = 'FeedProblem';
}

/** Writes a private key as PEM (PKCS #8), readable by its owner only. Never overwrites a file. */
export function writeKeyFile(path: string, { privateKey }: KeyPair): void {
  const body = Buffer.from(fromHex(privateKey)).toString('base64');
  const pem = `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`;
  try {
    writeFileSync(path, pem, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new FeedProblem(
      `${path} exists already and was left as it is: readers know a feed by its key. Give another file for a new key.`,
    );
  }
}

/** Reads a key file, and derives the public key. */
export function readKeyFile(path: string): KeyPair {
  try {
    const key = createPrivateKey(readFileSync(path));
    const { crv, x = '' } = createPublicKey(key).export({ format: 'jwk' });
    if (crv !== 'Ed25519') throw new Error('not Ed25519');
    return {
      privateKey: toHex(key.export({ type: 'pkcs8', format: 'der' })),
      publicKey: toHex(Buffer.from(x, 'base64url')),
    };
  } catch {
    throw new FeedProblem(
      `${path} is not a private Ed25519 key. Make one with: npm run data:keygen -- ${path}`,
    );
  }
}
