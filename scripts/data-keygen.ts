/**
 * `npm run data:keygen -- FILE [--show]`: makes the key that signs a feed, and shows the words to publish;
 * with `--show`, the words of a key that is there.
 */
import { helpIfAsked } from './cli/command.ts';
import { FeedProblem } from './feeds/key-file.ts';
import { keygenCommand } from './feeds/keygen-command.ts';

helpIfAsked({
  usage: 'npm run data:keygen -- FILE [--show]',
  about:
    'Makes the key that signs a feed, and prints its words, which readers compare. With --show, the words of a key that is there.',
});
try {
  console.log(await keygenCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof FeedProblem)) throw error;
  console.error(error.message);
  process.exit(1);
}
