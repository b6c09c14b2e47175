import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is installed is what was looked at: the lockfile, without asking any registry. `npm run audit` asks one. */

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const project = read('package.json') as Record<'dependencies' | 'devDependencies' | 'allowScripts', object>;
const { packages, lockfileVersion } = read('package-lock.json') as {
  packages: Record<string, Locked>;
  lockfileVersion: number;
};
const { '': own, ...others } = packages;
const locked = Object.entries(others);

test('every package is named by its hash, and none by an address', () => {
  expect(lockfileVersion).toBe(3);
  expect(locked.length).toBeGreaterThan(100);
  for (const [path, { integrity, resolved, link }] of locked) {
    expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect([resolved, link], path).toEqual([undefined, undefined]);
  }
});

test('only the listed packages may run a script when they are installed', () => {
  const scripts = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  // It puts the Node that the tools need into place.
  // The other prints a request for donations; it is not allowed to.
  expect(scripts).toEqual(['node_modules/node', 'node_modules/tesseract.js']);
  expect(project.allowScripts).toEqual({ node: true });
});

test('what is asked for is one version, and the lockfile has it', () => {
  for (const group of ['dependencies', 'devDependencies'] as const) {
    expect((own as unknown as Record<string, object>)[group]).toEqual(project[group]);
    for (const [name, version] of Object.entries(project[group])) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
});

test('these packages are shipped and no others, under licences that allow it', () => {
  const shipped = locked.filter(([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional);
  expect(shipped.map(([path]) => path.replace('node_modules/', ''))).toEqual([
    '@kenjiuno/decompressrtf',
    '@lit-labs/ssr-dom-shim',
    '@lit/reactive-element',
    '@streamparser/json',
    '@tesseract.js-data/eng',
    '@types/trusted-types',
    'bmp-js',
    'idb',
    'idb-keyval',
    'image-size',
    'is-url',
    'lit',
    'lit-element',
    'lit-html',
    'minisearch',
    'node-fetch',
    'opencollective-postinstall',
    'papaparse',
    'pdfjs-dist',
    'postal-mime',
    'regenerator-runtime',
    'tesseract.js',
    'tesseract.js-core',
    'tr46',
    'wasm-feature-detect',
    'webextension-polyfill',
    'webidl-conversions',
    'whatwg-url',
    'zlibjs',
    'zod',
  ]);
  for (const [path, { license }] of shipped)
    expect(license, path).toMatch(/^(MIT|MIT-0|ISC|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/);
});
