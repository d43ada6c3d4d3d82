import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

interface Known {
  label: string;
  variable: string;
  commands: string[];
  places: string[];
  debian: string;
}

/*
 * Branded Google Chrome is not in the list: since version 137 it ignores extensions given on the
 * command line, and its remote `Extensions.loadUnpacked` needs a pipe and a developer flag.
 */
const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    label: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    places: [
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** A browser is missing and could not be installed. The message says what to do. */
export class BrowserMissing extends Error {
  override name = 'BrowserMissing';
}

/**
 * Path of an installed browser: the environment variable, then the PATH, then the usual places,
 * then a build downloaded earlier. Undefined when there is none.
 *
 * @throws BrowserMissing when the environment variable names a file that does not exist.
 */
function findBrowser(name: BrowserName): string | undefined {
  const { variable, label, commands, places } = KNOWN[name];
  const given = process.env[variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new BrowserMissing(
      `${variable} names ${given}, which does not exist. Correct it, or unset it so that ${label} is looked for.`,
    );
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? downloaded(name);
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'reperes-browsers');
}

function downloaded(name: BrowserName): string | undefined {
  const listed = spawnSync(process.execPath, [toolPath(), 'list', '--path', cacheFolder()], {
    encoding: 'utf8',
  });
  const prefix = name === 'chrome' ? 'chromium@' : 'firefox@';
  const row = (listed.stdout ?? '').split('\n').find((text) => text.startsWith(prefix));
  const path = row?.slice(row.lastIndexOf(') ') + 2).trim();
  return path && existsSync(path) ? path : undefined;
}

function toolPath(): string {
  return join(import.meta.dirname, '../node_modules/@puppeteer/browsers/lib/main-cli.js');
}

/**
 * Path of a browser, installing it when there is none: Debian's package where root or sudo allow,
 * else a download. Says what it does through `say`.
 *
 * @throws BrowserMissing when nothing worked.
 */
export function ensureBrowser(name: BrowserName, say: (text: string) => void): string {
  const found = findBrowser(name);
  if (found) return found;
  const { label, variable, debian } = KNOWN[name];
  for (const attempt of [
    () => installDebian(debian, label, say),
    () => download(name, label, say),
  ]) {
    if (attempt()) {
      const path = findBrowser(name);
      if (path) return path;
    }
  }
  throw new BrowserMissing(
    `${label} was not found and could not be installed. Install it (on Debian: apt-get install ${debian}), ` +
      `or set ${variable} to the path of its program, and run this command again.`,
  );
}

function installDebian(debian: string, label: string, say: (text: string) => void): boolean {
  if (!commandExists('apt-get')) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  say(`${label} is not installed: installing the Debian package ${debian} (a minute or two)…`);
  const run = (...command: string[]) =>
    spawnSync(root ? 'apt-get' : 'sudo', root ? command : ['-n', 'apt-get', ...command], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  run('update', '-qq');
  // Two fonts with Arabic letters, so that screenshots and card sizes are what a reader sees.
  return run(
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    debian,
    'fonts-dejavu-core',
    'fonts-noto-core',
  );
}

function download(name: BrowserName, label: string, say: (text: string) => void): boolean {
  say(`${label} is not installed: downloading a build for this project…`);
  const build = name === 'chrome' ? 'chromium@latest' : 'firefox@stable';
  try {
    // What the tool prints when it fails is its manual; our own sentence follows.
    execFileSync(process.execPath, [toolPath(), 'install', build, '--path', cacheFolder()], {
      stdio: 'ignore',
      timeout: 10 * 60_000,
    });
    return true;
  } catch {
    return false;
  }
}

function commandExists(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, command)));
}
