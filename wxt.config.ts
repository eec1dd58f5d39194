import path from 'node:path';
import { minify } from 'terser';
import { mergeConfig, type Plugin, minify as squeeze } from 'vite';
import { defineConfig } from 'wxt';
import { buildCardStyle } from './assets/build-card-style.ts';
import { buildMaps } from './assets/map/build-maps.ts';
import { LATE_MEMBERS, OWN_MEMBERS } from './entrypoints/content/own-members.ts';
import { version } from './package.json' with { type: 'json' };
import { seedLibraryPlugin } from './seeds/seed-library-plugin.ts';

/** What libraries set markup with, and what stands in its place: no page of ours can set markup at all. */
const SETS_MARKUP: readonly { readonly file: RegExp; readonly sets: RegExp; readonly instead: string }[] = [
  // Preact's `dangerouslySetInnerHTML` is never used here.
  {
    file: /[\\/]preact[\\/]dist[\\/]preact\.(m?js|module\.js)$/,
    sets: /(\b\w+)\.innerHTML=(\w+)\.__html/g,
    instead: '$1.textContent=$2.__html',
  },
  // Readability puts back what it had taken apart, in a document that is parsed and never shown.
  {
    file: /[\\/]readability[\\/]Readability\.js$/,
    sets: /(\b\w+)\.innerHTML = ([\w.]+);/g,
    instead: '$1.replaceChildren(...new DOMParser().parseFromString($2, "text/html").body.childNodes);',
  },
];

const noInnerHtml = {
  name: 'no-inner-html',
  transform(code: string, id: string) {
    const rule = SETS_MARKUP.find(({ file }) => file.test(id.replace(/\?.*$/, '')));
    if (!rule) return undefined;
    const out = code.replace(rule.sets, rule.instead);
    if (out === code) throw new Error(`no-inner-html: nothing to replace in ${id}`);
    return { code: out, map: null };
  },
};

/** What WXT puts around a content script and nobody needs on a page: the manifest's part of it, and a way to print errors. */
const bareContentScript = {
  name: 'bare-content-script',
  transform(code: string, id: string) {
    const rule = WRAPPED.find(({ file }) => file.test(id));
    if (!rule) return undefined;
    const out = code.replace(rule.wrapping, rule.instead);
    if (out === code) throw new Error(`bare-content-script: nothing to replace in ${id}`);
    return { code: out, map: null };
  },
};

const WRAPPED: readonly { readonly file: RegExp; readonly wrapping: RegExp; readonly instead: string }[] = [
  {
    file: /virtual:wxt-content-script-isolated-world-entrypoint/,
    wrapping: /^(import definition from [^;]*;).*$/s,
    instead: '$1 export default definition.main();',
  },
  {
    file: /[\\/]entrypoints[\\/](?:card\.)?content[\\/]index\.ts$/,
    wrapping: /matches:.*?(?=main\b)/s,
    instead: '',
  },
];

const OWN_IN: Readonly<Record<string, readonly string[]>> = {
  'content-scripts/content.js': OWN_MEMBERS,
  'content-scripts/card.js': LATE_MEMBERS,
};

/**
 * Functions that are called once go where they are called, which the first minifier leaves as they are: 0.3 kB of 16 in
 * the content script, 1.3 of 64 in the background. The first once more after that is another .03 and .6.
 */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const own = OWN_IN[file.fileName];
      // `builtins`: also those which some interface of a browser has, though none that is asked here.
      const properties = own && { builtins: true, regex: new RegExp(`^(?:${own.join('|')})$`) };
      const { code } = await minify(file.code, {
        ecma: 2020,
        compress: { passes: 8, pure_getters: true, unsafe: true, unsafe_arrows: true },
        mangle: { properties: properties ?? false },
      });
      if (code)
        file.code = (await squeeze(file.fileName, code, { codegen: { removeWhitespace: true } })).code;
    }
  },
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({
    // The oldest browsers that the manifest allows: without it light-dark() is written out at four times the length.
    build: { cssTarget: ['chrome148', 'firefox153'] },
    plugins: [noInnerHtml, seedLibraryPlugin()],
    resolve: {
      alias: {
        // WXT's own tells every page that the extension is there.
        'wxt/utils/content-script-context': path.resolve('extension/content-script-context.ts'),
      },
    },
  }),
  hooks: {
    // Pages load the content script, and events wake the background: there the polyfill would only take room (docs/adr/0019).
    'vite:build:extendConfig': (entrypoints, config) => {
      const areScripts = entrypoints.every(({ type }) => type === 'content-script');
      if (!areScripts && !entrypoints.every(({ type }) => type === 'background')) return;
      config.resolve = mergeConfig(config.resolve ?? {}, {
        alias: { 'webextension-polyfill': path.resolve('extension/native-browser.ts') },
      });
      config.plugins = [...(config.plugins ?? []), ...(areScripts ? [bareContentScript] : []), minifyAgain];
    },
    'build:publicAssets': (_, files) => {
      // Read by the background alone; no page can reach it.
      for (const [name, contents] of Object.entries(buildMaps()))
        files.push({ relativeDest: `map/${name}.json`, contents });
      files.push({ relativeDest: 'card.css', contents: buildCardStyle() });
      // Read by the worker that extracts facts, and only when an article is added.
      files.push({
        relativeDest: 'extraction/places.txt',
        absoluteSrc: path.resolve('assets/gazetteer/places.txt'),
      });
      files.push({
        relativeDest: 'extraction/names.txt',
        absoluteSrc: path.resolve('assets/names/weights.txt'),
      });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    version,
    description:
      'Rest the pointer on a name in the news: what happened there, when, where, and who said what. Nothing leaves the device.',
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'chrome' ? ['offscreen'] : [])],
    host_permissions: ['<all_urls>'],
    action: { default_title: 'Backgrounder' },
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next marked name' },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous marked name',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: 'Open its card; into the open card, and out of it',
      },
      pause: { description: 'Pause for 5 minutes, or go on' },
      _execute_action: { description: 'The names on this page' },
    },
    ...(browser === 'chrome' && {
      minimum_chrome_version: '148',
      message_serialization: 'structured_clone', // as in Firefox: long texts cross quicker than as JSON
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@example.org',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
