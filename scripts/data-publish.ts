/**
 * `npm run data:publish -- DIR --key FILE [--name NAME] [--title TITLE] [--days 90] [--release FILE]`:
 * writes or renews a feed, a folder of static files that any web host serves. `--unsigned` instead of
 * `--key` for one that readers are asked about each time.
 */
import { helpIfAsked } from './cli/command.ts';
import { FeedProblem } from './feeds/key-file.ts';
import { PUBLISH_USAGE, publishCommand } from './feeds/publish-command.ts';

helpIfAsked({
  usage: PUBLISH_USAGE,
  about:
    'Writes or renews a feed in DIR, static files that any web host serves. --unsigned instead of --key for one that readers\n' +
    'are asked about each time. docs/feeds.md shows it end to end.',
});
try {
  console.log(await publishCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof FeedProblem)) throw error;
  console.error(`${error.message}\nNothing was published.`);
  process.exit(1);
}
