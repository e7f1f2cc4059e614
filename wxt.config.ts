import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { asciiOnly } from './scripts/ascii-only.ts';
import { bundledCorpus } from './scripts/bundled-corpus.ts';
import { bundledTexts } from './scripts/bundled-texts.ts';
import { cardTexts } from './scripts/card-texts.ts';

/**
 * Two builds: the one that ships, and the loopback build for demo and tests. They differ only by a grant for pages
 * served on this machine and by the card's shadow root being open.
 */
const loopback = process.env.BUILD === 'loopback';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Scripts that are injected into pages. */
const IN_PAGES = ['gate', 'content-script', 'card'];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: loopback ? '.output/loopback' : '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preact(), asciiOnly()],
    // Schemas only describe: what a script does not check with, it does not carry.
    // The polyfill for module preloading would put a fetch into every page.
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: {
        treeshake: {
          moduleSideEffects: (id) => !id.includes('/corpus/schema/'),
          propertyReadSideEffects: false,
        },
      },
    },
    define: { 'import.meta.env.LOOPBACK': JSON.stringify(loopback) },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'bs',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(loopback ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    omnibox: { keyword: 'bs' },
    action: {
      default_icon: { 16: '/icon/off-16.png', 32: '/icon/off-32.png' },
    },
    commands: {
      // Chrome keeps Alt+Shift with B and N for itself, and would leave these unset.
      _execute_action: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+B' : 'Alt+Shift+Q' },
      },
      list: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_list__' },
      next: {
        suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+N' : 'Alt+Shift+M' },
        description: '__MSG_command_next__',
      },
      // At most four may be suggested, and each takes a key away from somebody.
      previous: { description: '__MSG_command_previous__' },
      marks: { description: '__MSG_command_marks__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'between-sessions@between-sessions.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // What runs in pages goes without the polyfill: see docs/decisions/0005.
      if (!entrypoints.some(({ name }) => IN_PAGES.includes(name))) return;
      // Nor does it carry texts that it never shows.
      config.plugins = [...(config.plugins ?? []), cardTexts()];
      config.resolve = {
        ...config.resolve,
        alias: { ...config.resolve?.alias, 'wxt/browser': '@wxt-dev/browser' },
      };
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...bundledCorpus(here('./corpus/')), ...bundledTexts(here('./components/')));
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes it from the popup's page.
      if (manifest.action) manifest.action.default_title = '__MSG_toolbar_off__';
      const sidebar = (manifest as { sidebar_action?: { open_at_install?: boolean } }).sidebar_action;
      if (sidebar) sidebar.open_at_install = false;
      // WXT puts the popup's title here.
      if (manifest.action) manifest.action.default_title = '__MSG_toolbar_off__';
    },
  },
});
