import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = ['core', 'reader', 'extension', 'components', 'entrypoints', 'seeds', 'cli', 'assets'];
const files = SOURCES.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })).map((file) =>
  file.replaceAll('\\', '/'),
);

interface Import {
  readonly file: string;
  /** A path from the root for our own files, else the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

const FROM =
  /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(FROM)].map((match) => {
    const from = match[2] ?? match[3] ?? match[4] ?? '';
    const target = from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from;
    return { file, target: target.replace(/\?.*$/, ''), typeOnly: match[1] !== undefined };
  });
}

const imports = files.flatMap(importsOf);
const show = ({ file, target }: Import): string => `${file} imports ${target}`;
const from = (folder: string) => imports.filter(({ file }) => file.startsWith(folder));

test('the reader of imports sees them', () => {
  expect(imports.map(show)).toContain('extension/browser.ts imports webextension-polyfill');
  expect(importsOf('extension/messages.ts').every(({ typeOnly }) => typeOnly)).toBe(true);
});

describe('who may import whom', () => {
  test('core imports only core', () => {
    expect(
      from('core/')
        .filter(({ target }) => !target.startsWith('core/'))
        .map(show),
    ).toEqual([]);
  });

  test('the content script takes from core only passages, and types', () => {
    const allowed = /^core\/passages\//;
    const taken = from('entrypoints/content/').filter(({ target }) => target.startsWith('core/'));
    expect(taken.filter(({ target, typeOnly }) => !typeOnly && !allowed.test(target)).map(show)).toEqual([]);
  });

  test('terms reach nothing else in core', () => {
    const taken = from('core/terms/').filter(
      ({ target, typeOnly }) => !typeOnly && !target.startsWith('core/terms/'),
    );
    expect(taken.map(show)).toEqual([]);
  });

  test('the reader of pages knows nothing of the extension, and pages do not load it', () => {
    const own = /^(core|reader)\/|^@mozilla\/readability$/;
    expect(
      from('reader/')
        .filter(({ target }) => !own.test(target))
        .map(show),
    ).toEqual([]);
    const loads = imports.filter(({ target, typeOnly }) => target.startsWith('reader/') && !typeOnly);
    const outside = loads.filter(({ file }) => !/^(reader|cli|entrypoints\/extraction)\//.test(file));
    expect(outside.map(show)).toEqual([]);
  });

  test('components take props: they neither ask nor store', () => {
    const asks =
      /^(webextension-polyfill|wxt)|^extension\/(browser|wire|stored-settings)\.ts$|^entrypoints\//;
    expect(
      from('components/')
        .filter(({ target, typeOnly }) => !typeOnly && asks.test(target))
        .map(show),
    ).toEqual([]);
  });

  test('nothing imports an entrypoint from outside of it, but for the half of the content script with the card', () => {
    const crossing = imports.filter(({ file, target }) => {
      const entrypoint = /^entrypoints\/[^/]+\//.exec(target)?.[0];
      const isOtherHalf =
        file.startsWith('entrypoints/card.content/') && target.startsWith('entrypoints/content/card/');
      return entrypoint !== undefined && !file.startsWith(entrypoint) && !isOtherHalf;
    });
    expect(crossing.map(show)).toEqual([]);
  });

  test('the polyfill has one door', () => {
    const doors = imports
      .filter(({ file, target }) => target === 'webextension-polyfill' && !file.startsWith('cli/')) // there a type
      .map(({ file }) => file);
    expect([...new Set(doors)]).toEqual(['extension/browser.ts']);
  });
});

describe('the tree', () => {
  test('has no folder that could hold anything', () => {
    const nameless = /(^|\/)(utils?|lib|shared|types|helpers?|common|misc)\//;
    expect(files.filter((file) => nameless.test(file))).toEqual([]);
  });

  test('is mirrored by the tests', () => {
    const tests = globSync(
      'test/{core,reader,extension,components,entrypoints,seeds,cli}/**/*.test.{ts,tsx}',
      {
        cwd: root,
      },
    );
    const orphans = tests.filter((file) => {
      const source = file
        .replaceAll('\\', '/')
        .replace(/^test\//, '')
        .replace(/\.test\.tsx?$/, '');
      return !['.ts', '.tsx', ''].some((ending) => existsSync(path.join(root, source + ending)));
    });
    expect(orphans).toEqual([]);
  });
});

describe('what no source may do', () => {
  const sources = files.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
  const holding = (pattern: RegExp): string[] =>
    sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  test('set markup from text', () => {
    expect(
      holding(/\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML=|document\.write\(/),
    ).toEqual([]);
  });

  test('reach the network: only files of the extension itself are fetched', () => {
    const fetching = holding(
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b|\bfetch\((?!browser\.runtime\.getURL)/,
    );
    expect(fetching).toEqual([]);
  });
});

test('the lock file is whole and names no host', () => {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };
  const missing = Object.entries(lock.packages).flatMap(([name, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (dependency) =>
        !lock.packages[`node_modules/${dependency}`] && !lock.packages[`${name}/node_modules/${dependency}`],
    ),
  );
  expect(missing).toEqual([]); // npm ci refuses a lock without the binaries of other platforms
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
});
