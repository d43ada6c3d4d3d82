import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';

/** Host patterns of the news and institutional sites on which pages are explained unasked. */
function curatedSites(): string[] {
  const groups = parse(readFileSync('data/sites.yaml', 'utf8')) as Record<string, string[]>;
  const domains = [...new Set(Object.values(groups).flat())].sort();
  // `npm start` opens pages of other hosts: its own build, never a released one, runs there too.
  const started = process.env['REPERES_START_HOST'];
  return [
    ...domains.map((domain) => `*://*.${domain}/*`),
    ...(started ? [`*://${started}/*`] : []),
  ];
}

/** Drawn by `scripts/icons.ts`. */
const ICONS = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

/**
 * The release as it is packed. Mozilla’s store takes no JSON above 5 MB, which its linter would have to parse: as any
 * other file it goes through.
 */
const PACKED_AS: Readonly<Record<string, string>> = {
  'reference/release.json': 'reference/release.json.txt',
};

/**
 * Has Chromium compile the content script as a whole. Nearly all of its functions run in every page: to skip them at first
 * and to read each once more at its first call takes longer (ADR 7). Other browsers read a comment.
 */
const eagerContentScript: Plugin = {
  name: 'eager-content-script',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.fileName === 'content-scripts/content.js')
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

export default defineConfig({
  imports: false,
  outDir: process.env['REPERES_START_HOST'] ? 'build/start' : '.output',
  manifestVersion: 3,
  vite: () => ({
    // The oldest browsers that the manifests admit: style sheets need no detours for older ones.
    build: { cssTarget: ['chrome137', 'firefox140'] },
    plugins: [preact(), eagerContentScript],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve('entrypoints/content/context.ts'),
      },
    },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const file of files)
        file.relativeDest = PACKED_AS[file.relativeDest.replaceAll('\\', '/')] ?? file.relativeDest;
    },
    // The list is data, so the content script's matches are filled in here and nowhere else.
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? []) script.matches = curatedSites();
    },
  },
  manifest: ({ browser }) => ({
    name: 'Repères',
    description: '__MSG_description__',
    default_locale: 'fr',
    permissions: [
      'alarms',
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // The same sites as the content script's: without this, the browser lets no card into them.
    host_permissions: curatedSites(),
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages: "script-src 'self'; object-src 'none'; connect-src 'self' https:",
    },
    icons: ICONS,
    action: { default_title: '__MSG_actionTitle__', default_icon: ICONS },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPrevious__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandPanel__',
      },
    },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_panelTitle__',
            default_panel: 'sidepanel.html',
            default_icon: ICONS,
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'reperes@reperes.example',
              // The oldest that has CSS highlights: Debian 12 ships it.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The oldest on Android that knows `data_collection_permissions`.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
