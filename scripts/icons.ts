/** `node scripts/icons.ts`: draws the PNG icons that Chromium wants from the two SVG files. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureBrowser } from './browsers.ts';
import { launch } from './launch.ts';

const FOLDER = 'public/icon';
/** Below this size lines of text blur into grey: the simpler drawing is used. */
const DETAILED_FROM = 48;

const browser = await launch('chrome', {
  executablePath: ensureBrowser('chrome', console.log),
  headless: true,
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const drawing = size < DETAILED_FROM ? 'icon-small.svg' : 'icon.svg';
  const svg = readFileSync(`${FOLDER}/${drawing}`, 'utf8').replace(
    '<svg ',
    `<svg width="${size}" height="${size}" `,
  );
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  writeFileSync(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`Icons drawn in ${FOLDER}.`);
