/**
 * `npm run data:publish -- DIR --key FILE [--name NAME] [--title TITLE] [--days 90] [--release FILE]`:
 * writes or renews a feed, a folder of static files that any web host serves. `--unsigned` instead of
 * `--key` for one that readers are asked about each time.
 */
import { FeedProblem } from './feeds/key-file.ts';
import { publishCommand } from './feeds/publish-command.ts';

try {
  console.log(await publishCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof FeedProblem)) throw error;
  console.error(`${error.message}\nNothing was published.`);
  process.exit(1);
}
