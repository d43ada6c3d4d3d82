import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './browsers.ts';

export interface LaunchOptions {
  /** Path of the browser's program. */
  executablePath: string;
  /** Folder of the built extension; none: a bare browser, into which one can be installed. */
  extension?: string | undefined;
  headless: boolean;
  /** Host names that lead to a port of this machine: `{ 'www.example.org': 8080 }`. Firefox: http only. */
  hosts?: Record<string, number> | undefined;
  /** Profile folder to keep; none: a fresh one. */
  profile?: string | undefined;
  width?: number | undefined;
  height?: number | undefined;
  /** Language of the browser, BCP 47. */
  lang?: string | undefined;
  /** Settings of Firefox, by name. */
  prefs?: Record<string, string | number | boolean> | undefined;
  /** Take certificates that nobody vouches for, as test servers have. */
  anyCertificate?: boolean | undefined;
  /** Further arguments of the browser's command line. */
  args?: string[] | undefined;
}

/** Starts a browser with the extension installed. Close it with `browser.close()`. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const { width = 1280, height = 900, headless, executablePath, extension } = options;
  const viewport = headless ? { width, height } : null;
  if (name === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      defaultViewport: viewport,
      acceptInsecureCerts: options.anyCertificate ?? false,
      args: options.args ?? [],
      ...(options.profile ? { userDataDir: options.profile } : {}),
      extraPrefsFirefox: {
        'intl.accept_languages': options.lang ?? 'fr',
        // Where the machine has no network, Firefox otherwise waits for answers that never come.
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'extensions.update.enabled': false,
        ...(options.hosts ? proxyFor(options.hosts) : {}),
        ...options.prefs,
      },
    });
    if (extension) await browser.installExtension(extension);
    return browser;
  }
  const rules = Object.entries(options.hosts ?? {}).map(
    ([host, port]) => `MAP ${host} 127.0.0.1:${port}`,
  );
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    defaultViewport: viewport,
    acceptInsecureCerts: options.anyCertificate ?? false,
    userDataDir: options.profile ?? mkdtempSync(join(tmpdir(), 'reperes-')),
    enableExtensions: extension ? [extension] : true,
    args: [
      `--window-size=${width},${height}`,
      `--lang=${options.lang ?? 'fr'}`,
      `--accept-lang=${options.lang ?? 'fr'}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Chromium refuses its sandbox to root, as in containers; a person's own session keeps it.
      ...(root ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...(rules.length > 0
        ? [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors']
        : []),
      ...(options.anyCertificate ? ['--ignore-certificate-errors'] : []),
      ...(options.args ?? []),
    ],
  });
}

/** Firefox maps no host names, but it asks a script which proxy to use for each. */
function proxyFor(hosts: Record<string, number>): Record<string, string | number> {
  const script = `function FindProxyForURL(url, host) {
    const port = ${JSON.stringify(hosts)}[host];
    return port ? 'PROXY 127.0.0.1:' + port : 'DIRECT';
  }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(script)}`,
  };
}
