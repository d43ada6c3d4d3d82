import { keyWords } from '../../lib/i18n/key-words.ts';
import { READER_LANGUAGES } from '../../lib/reference/kinds.ts';
import { fingerprintOf } from '../../lib/update/feeds/fingerprint.ts';
import { makeKeyPair } from '../../lib/update/feeds/signature.ts';
import { FeedProblem, readKeyFile, writeKeyFile } from './key-file.ts';

/**
 * Makes a key, or with `--show` reads one, as the arguments of `data:keygen` say, and returns what there is to
 * tell. Throws FeedProblem where the file is there already, or is none.
 */
export async function keygenCommand(args: string[]): Promise<string> {
  const [path] = args.filter((argument) => !argument.startsWith('--'));
  if (path === undefined)
    throw new FeedProblem('Give the file for the key: npm run data:keygen -- FILE');
  const show = args.includes('--show');
  if (!show) writeKeyFile(path, await makeKeyPair());
  const { publicKey } = readKeyFile(path);
  const fingerprint = await fingerprintOf(publicKey);
  const lines = [
    `Public key ${publicKey}`,
    'Its words, for your readers to compare, the same things in each language:',
    ...READER_LANGUAGES.map((lang) => `  ${lang}  ${keyWords(fingerprint, lang).join(' ')}`),
  ];
  const warning = [
    `${path} holds the private key. Keep a copy in a safe place, and never put it on the web:`,
    'who has it can publish in your name, and without it your feed cannot go on.',
    '',
  ];
  return [...(show ? [] : warning), ...lines].join('\n');
}
