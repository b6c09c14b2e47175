import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The licences of all that others have written and that is in the extension: one file of it, as most of them ask for. */

const root = join(import.meta.dirname, '../..');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Beside the runtime dependencies: drawings, and the few lines that the build adds. */
const builtIn = ['@fluentui/svg-icons', '@wxt-dev/browser', 'wxt'];

const head = `What of others is in this extension, and under which licences. The sources of each package are at
https://www.npmjs.com/package/ followed by its name.
`;

/** Where it stands in the extension. */
export const licencesPath = 'licences.txt';

/** Every package that something of can be in the extension, by name; also what these need themselves. */
export function shippedPackages(): Package[] {
  const { dependencies = {} } = manifestIn(root);
  const found = new Map<string, Package>();
  const add = (name: string, needs: boolean) => {
    if (found.has(name)) return;
    const one = manifestIn(folderOf(name));
    found.set(name, one);
    for (const other of needs ? Object.keys(one.dependencies ?? {}) : []) add(other, true);
  };
  for (const name of Object.keys(dependencies)) add(name, true);
  for (const name of builtIn) add(name, false);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The file: each text once, under the names of those that come under it. */
export function licencesFile() {
  const under = new Map<string, string[]>();
  for (const { name, version, license } of shippedPackages()) {
    const text = textOf(name) ?? `Licence: ${license}. Its package holds no text of it.`;
    under.set(text, [...(under.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...under].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return { relativeDest: licencesPath, contents: [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`) };
}

function textOf(name: string): string | undefined {
  const folder = folderOf(name);
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^licen[cs]e([.-]|$)/i.test(one));
  return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function manifestIn(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}

/** Not every package lets its own package.json be resolved. */
function folderOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  const [folder] = (resolve.paths(name) ?? [])
    .map((one) => join(one, name))
    .filter((one) => {
      try {
        return manifestIn(one).name === name;
      } catch {
        return false;
      }
    });
  if (!folder) throw new Error(`${name} is not installed`);
  return folder;
}
