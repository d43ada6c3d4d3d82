/**
 * `npm start [-- FILE.html|FILE.txt|URL] [--date 2025-06-28] [--lang fr] [--browser firefox]`: builds the
 * extension and opens a browser with it on a demo article or on the page given.
 */
import { BrowserMissing, ensureBrowser } from './browsers.ts';
import { helpIfAsked } from './cli/command.ts';
import { localReference } from './cli/reference.ts';
import { launch } from './launch.ts';
import { buildFor } from './start/build.ts';
import { readOptions } from './start/options.ts';
import { openTarget } from './start/target.ts';
import { tour } from './start/tour.ts';

async function main(): Promise<void> {
  helpIfAsked({
    usage:
      'npm start [-- FILE.html|FILE.txt|URL] [--date 2025-06-28] [--lang fr] [--browser firefox] [--headless]',
    about:
      'Builds the extension and opens a browser with it on a demo article, or on the page given. Without a display, or with\n' +
      '--headless, it prints every mention, hovers three of them, saves screenshots and ends.',
  });
  const options = readOptions(process.argv.slice(2), process.env);
  const target = await openTarget(options);
  const executablePath = ensureBrowser(options.browser, console.log);
  const reference = localReference();
  const extension = buildFor(options.browser, target.host);
  const browser = await launch(options.browser, {
    executablePath,
    extension,
    headless: options.headless,
    lang: options.lang,
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  if (options.headless) {
    try {
      await tour({ page, target, reference, options });
    } finally {
      await browser.close();
      target.close();
    }
    return;
  }
  await page.goto(target.url, { waitUntil: 'domcontentloaded' });
  console.log(
    'The browser is open. Rest the pointer on an underlined name. Close the window to stop.',
  );
  browser.once('disconnected', () => target.close());
}

main().catch((error: Error) => {
  console.error(error instanceof BrowserMissing || !process.env['DEBUG'] ? error.message : error);
  process.exit(1);
});
