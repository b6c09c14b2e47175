import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { licencesPath } from '../../tools/build/licences.ts';
import { readerFiles } from '../../tools/build/readers.ts';
import { localeTags } from '../../tools/locales.ts';
import { root } from '../../tools/run.ts';
import { listingLanguages, readListing, readPermissions } from '../../tools/store-listing.ts';
import { browsers, filesIn, pack, packagePath } from '../../tools/zip/packages.ts';
import { everything } from '../scope.ts';
import { type Package, packageOf, permissionsIn, pngSize } from '../store/packages.ts';
import { unzip } from '../store/unzip.ts';

/** The packages as the stores get them: packed as `npm run zip` does, and unpacked again. */

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Everything that may be in a package. Hashes stand for themselves: chunks/popup-6irFk02D.js. */
const listed = [
  'manifest.json',
  'background.js',
  /^[a-z]+\.html$/,
  /^chunks\/[a-z-]+(\.min)?-[\w-]{8}\.js$/,
  /^assets\/[a-z-]+-[\w-]{8}\.css$/,
  /^content-scripts\/observer\.js$/,
  '_locales/en/messages.json',
  ...localeTags().flatMap((tag) => [
    `_locales/${tag.replace('-', '_')}/messages.json`,
    `locales/${tag}.json`,
  ]),
  /^icon\/\d+\.png$/,
  'concept-words.json',
  'examples.json',
  /^managed-schema\.json$/,
  'picture-worker.js',
  'intake-worker.js',
  'licences.txt',
  ...readerFiles().map(({ relativeDest }) => relativeDest),
];

/**
 * The recogniser of text in pictures and the reader of PDF, as their libraries ship them. What they may do is what the policy
 * of the pages allows: compile WebAssembly of the package, and nothing else.
 */
const recognisers = /^readers\/|^picture-worker\.js$|^chunks\/(src|pdf)-[\w-]+\.js$/;

/** Firefox has a sidebar of its own kind, and no side panel. */
function knows(browser: string, permission: string): boolean {
  return browser !== 'firefox' || permission !== 'sidePanel';
}

beforeAll(() => {
  execFileSync(process.execPath, ['tools/zip.ts', '--built'], { cwd: root, stdio: 'pipe' });
}, 120_000);

describe.runIf(everything).each(browsers)('%s', (browser) => {
  let zip: Package;
  beforeAll(() => {
    zip = packageOf(unzip(readFileSync(packagePath(browser))));
  });

  test('holds every file of the build, and nothing that is not listed', () => {
    expect([...zip.paths].sort()).toEqual(filesIn(join(root, '.output', `${browser}-mv3`)).sort());
    const known = (path: string) =>
      listed.some((one) => (typeof one === 'string' ? one === path : one.test(path)));
    expect(zip.paths.filter((path) => !known(path))).toEqual([]);
  });

  test('packed again it is the same, byte by byte', () => {
    const first = readFileSync(packagePath(browser));
    expect(readFileSync(pack(browser)).equals(first)).toBe(true);
  });

  test('is Manifest V3, in the version of package.json', () => {
    expect(zip.manifest).toMatchObject({ manifest_version: 3, version, default_locale: 'en' });
    expect(version, 'one to four numbers, as Chrome wants it').toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });

  test('names and describes itself in every language, as short as each store wants it', () => {
    const { manifest } = zip;
    expect([manifest.name, manifest.description]).toEqual(['__MSG_name__', '__MSG_description__']);
    for (const language of listingLanguages) {
      const messages = JSON.parse(zip.text(`_locales/${language.replace('-', '_')}/messages.json`));
      const { name, summary } = readListing(language);
      expect(messages.name.message, 'store/listing').toBe(name);
      expect(messages.description.message, 'store/listing').toBe(summary);
      expect(name.length, 'Edge 45, Firefox 50, Chrome 75').toBeLessThanOrEqual(45);
      expect(summary.length, 'Chrome and Edge').toBeLessThanOrEqual(132);
    }
  });

  test('each icon has the size that it is listed with', () => {
    const sizes = Object.entries(zip.manifest.icons);
    expect(sizes.map(([size]) => size)).toEqual(expect.arrayContaining(['16', '32', '48', '96', '128']));
    for (const [size, path] of sizes) {
      expect(pngSize(zip.bytes(path)), path).toEqual([Number(size), Number(size)]);
    }
  });

  test('runs its own code only, and brings no source maps', () => {
    const { extension_pages } = zip.manifest.content_security_policy;
    expect(extension_pages).toContain("script-src 'self' 'wasm-unsafe-eval';");
    for (const path of zip.paths.filter((one) => /\.(js|html)$/.test(one))) {
      const text = zip.text(path);
      expect(text, path).not.toMatch(/\/[/*][#@] source(Mapping)?URL=/);
      expect(text, `${path} is for who develops`).not.toContain('lit.dev/msg/');
      if (!recognisers.test(path))
        expect(text, path).not.toMatch(/\beval\(|\bnew Function\(|\bimportScripts\(|\bWebAssembly\b/);
      expect(text, path).not.toMatch(/\bimport\(\s*[`'"](https?:|data:|blob:)/);
      expect(text, path).not.toMatch(/<(script|link)\b[^>]*\b(src|href)="(?!\/[\w./-]+")/);
    }
  });

  test('has the licence of every package that something of can be in it', () => {
    const licences = zip.text(licencesPath);
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; dev?: boolean; devOptional?: boolean; optional?: boolean }>;
    };
    const locked = Object.entries(lock.packages).filter(
      ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
    );
    expect(locked.length).toBeGreaterThan(20);
    const missing = locked
      .map(([path, { version }]) => `${path.replace('node_modules/', '')} ${version} (`)
      .filter((one) => !licences.includes(one));
    expect(missing).toEqual([]);
    // One of them comes without a text.
    expect(licences.match(/holds no text of it/g)?.length).toBeLessThanOrEqual(2);
    for (const text of ['Apache License', 'Mozilla Public License', 'BSD 3-Clause', 'MIT License'])
      expect(licences).toContain(text);
  });

  test('asks for nothing that store/permissions does not argue, and that argues nothing else', () => {
    for (const language of ['en', 'fr'] as const) {
      const argued = [...readPermissions(language).keys()].filter((one) => knows(browser, one));
      expect(argued.sort()).toEqual(permissionsIn(zip.manifest).sort());
    }
  });
});

test.runIf(everything)('Firefox gets its own keys, the others theirs', () => {
  const [chrome, edge, firefox] = browsers.map(
    (browser) => packageOf(unzip(readFileSync(packagePath(browser)))).manifest,
  );
  expect(edge).toEqual(chrome);
  expect(chrome).toMatchObject({ background: { service_worker: 'background.js' } });
  expect(chrome).toHaveProperty('minimum_chrome_version');
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  expect(firefox).toMatchObject({
    background: { scripts: ['background.js'] },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});

test.runIf(everything)('no store gets more than 15 MB', () => {
  for (const browser of browsers)
    expect(readFileSync(packagePath(browser)).length, browser).toBeLessThan(15_000_000);
});

/** Known warnings: Lit fills its templates so. What a template holds is our own text, never a value. */
const argued = ['UNSAFE_VAR_ASSIGNMENT'];

test.runIf(everything)(
  'Mozilla’s linter finds no error in the package for Firefox',
  () => {
    const program = join(root, 'node_modules/addons-linter/bin/addons-linter');
    const args = [program, '--output', 'json', packagePath('firefox')];
    const said = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as {
      readonly errors: readonly { readonly code: string }[];
      readonly warnings: readonly { readonly code: string; readonly file: string }[];
    };
    expect(said.errors).toEqual([]);
    const unknown = said.warnings.filter(
      // The last resort of a library for browsers of long ago: the policy of the pages lets no text become JavaScript.
      ({ code, file }) => !argued.includes(code) && !(code === 'DANGEROUS_EVAL' && recognisers.test(file)),
    );
    expect(unknown).toEqual([]);
    // Only the chunk that holds Lit.
    const lit = said.warnings.filter(({ code }) => argued.includes(code));
    expect(new Set(lit.filter(({ file }) => !recognisers.test(file)).map(({ file }) => file)).size).toBe(1);
  },
  180_000,
);
