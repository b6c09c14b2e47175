import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hostFamilies } from '../../rules/reading/hosts.ts';
import { root } from '../../tools/run.ts';
import { everything } from '../scope.ts';
import { temporaryFolder } from './safety-support.ts';
import { built } from './support.ts';

/** The built extension as a whole; `npm test` builds it before these tests run. */

const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));

test('asks for these rights and no others, on these hosts and no others', () => {
  // Each is argued in SECURITY.md and in store/permissions.
  expect([...manifest.permissions].sort()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
  ]);
  expect(manifest.content_scripts).toEqual([
    {
      matches: Object.keys(hostFamilies)
        .map((host) => `https://${host}/*`)
        .sort(),
      run_at: 'document_idle',
      js: ['content-scripts/observer.js'],
    },
  ]);
  const more =
    'host_permissions optional_permissions optional_host_permissions externally_connectable web_accessible_resources oauth2 sandbox key update_url';
  for (const key of more.split(' ')) expect(manifest, key).not.toHaveProperty(key);
});

test('its pages run, ask for and show their own files only; no text becomes markup in them', () => {
  const policy = Object.fromEntries(
    (manifest.content_security_policy.extension_pages as string).split('; ').map((one) => {
      const [name = '', ...values] = one.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'", // the recogniser of text in pictures is WebAssembly of the package
    'connect-src': "'self'",
    'img-src': "'self' data:",
    'style-src': "'self' 'unsafe-inline'", // colours of the first paint, before any script
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'lit-html desk-picture saved-page default',
  });
});

test('the observer has no word for what it must not touch', () => {
  const observer = readFileSync(join(built, 'content-scripts/observer.js'), 'utf8');
  const words =
    /\.cookie\b|localStorage|sessionStorage|indexedDB|\.value\b|innerText|innerHTML|outerHTML|insertAdjacent|postMessage|sendBeacon|XMLHttpRequest|WebSocket|\bfetch\(|\beval\(|new Function|clipboard|console\.|["'`](message|storage|input|keydown|keyup|keypress|change|paste|submit|focusin)["'`]/g;
  expect(observer.match(words) ?? []).toEqual([]);
});

test.runIf(everything)(
  'built again from the same files in another folder it is the same, byte by byte',
  () => {
    const folder = temporaryFolder();
    const sources = globSync(
      '{assets,browser,components,entrypoints,help,reports,rules,settings,tools}/**/*',
      {
        cwd: root,
      },
    ).concat('package.json', 'wxt.config.ts', 'tsconfig.json');
    for (const file of sources) cpSync(join(root, file), join(folder, file), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
    // Vitest's own settings would make it a build for tests.
    const { NODE_ENV: _, VITEST: _v, ...env } = process.env;
    execFileSync(process.execPath, [wxt, 'build'], { cwd: folder, env, stdio: 'pipe' });
    const again = hashesOf(join(folder, '.output/chrome-mv3'));
    expect(Object.keys(again).length).toBeGreaterThan(10);
    expect(again).toEqual(hashesOf(built));
  },
  60_000,
);

/** SHA-256 by path. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}
