import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { managedSchema } from '../../settings/managed-schema.ts';
import { salvagePolicy } from '../../settings/policy.ts';
import { failuresOf } from '../failures.ts';

/** The ready files of policy/: each is parsed as its platform parses it, and its values are those of the others. */

const stores = {
  edge: {
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    update: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  },
  chrome: {
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    update: 'https://clients2.google.com/service/update2/crx',
  },
} as const;

type Store = keyof typeof stores;
interface Tree {
  [key: string]: string | boolean | Tree;
}

function read(name: string): string {
  return readFileSync(new URL(`../../policy/${name}`, import.meta.url), 'utf8');
}

/** A registry file as a tree of keys and values. @throws where a line is none of either */
function registry(text: string): Tree {
  const [first, ...lines] = text.split('\r\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  const root: Tree = {};
  let key = root;
  for (const line of lines) {
    const [, path] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name, string, number] = /^"([^"]+)"=(?:(".*")|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (path) key = keyAt(root, path.split('\\'));
    else if (name) key[name] = string ? JSON.parse(string) : Number.parseInt(number ?? '', 16) === 1;
    else expect(line, 'a key, a value or a comment').toMatch(/^(;.*)?$/);
  }
  return root;
}

function keyAt(root: Tree, path: readonly string[]): Tree {
  return path.reduce((tree, part) => {
    tree[part] ??= {};
    return tree[part] as Tree;
  }, root);
}

/** Keys 1, 2, 3 of the registry are a list where the schema says so. */
function bySchema(value: unknown, schema: object): unknown {
  const { type, items, properties, additionalProperties } = schema as Record<string, object | undefined>;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (String(type) === 'array') return entries.map(([, part]) => bySchema(part, items ?? {}));
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      bySchema(part, (properties as Record<string, object>)?.[key] ?? additionalProperties ?? {}),
    ]),
  );
}

/** A property list as plain data. */
function plist(text: string): unknown {
  const { document } = new Window();
  const xml = new (document.defaultView as unknown as Window).DOMParser().parseFromString(text, 'text/xml');
  const dict = xml.querySelector('plist > dict');
  if (!dict) throw new Error('no property list');
  return plain(dict as unknown as Element);
}

function plain(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, i) => {
          const value = children[i + 1];
          return child.tagName === 'key' && value ? [[child.textContent, plain(value)]] : [];
        }),
      );
    case 'array':
      return children.map(plain);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
      return Number(element.textContent);
    default:
      return element.textContent;
  }
}

interface Ready {
  readonly install: unknown;
  readonly settings: unknown;
  readonly values: unknown;
}

const readers: Readonly<Record<string, (store: Store) => Ready>> = {
  'windows.reg': (store) => {
    const tree = registry(read(`${store}/windows.reg`));
    const browser = keyAt(tree, stores[store].registry.split('\\'));
    return {
      install: Object.values(keyAt(browser, ['ExtensionInstallForcelist'])),
      settings: browser.ExtensionSettings,
      values: bySchema(keyAt(browser, ['3rdparty', 'extensions', 'STORE-ID', 'policy']), managedSchema()),
    };
  },
  'macos.mobileconfig': (store) => {
    const { domain } = stores[store];
    const { PayloadType, PayloadContent } = plist(read(`${store}/macos.mobileconfig`)) as {
      PayloadType: string;
      PayloadContent: Record<string, unknown>[];
    };
    expect(PayloadType).toBe('Configuration');
    const payload = (type: string) => PayloadContent.find((one) => one.PayloadType === type) ?? {};
    const values = Object.entries(payload(`${domain}.extensions.STORE-ID`));
    return {
      install: payload(domain).ExtensionInstallForcelist,
      settings: payload(domain).ExtensionSettings,
      values: Object.fromEntries(values.filter(([key]) => !key.startsWith('Payload'))),
    };
  },
  'linux.json': (store) => {
    const file = JSON.parse(read(`${store}/linux.json`));
    return {
      install: file.ExtensionInstallForcelist,
      settings: file.ExtensionSettings,
      values: file['3rdparty'].extensions['STORE-ID'],
    };
  },
};

const example = readers['linux.json']?.('edge').values;

test('the example uses every field, but those that are for the person or for a help desk to say', () => {
  expect(Object.keys(managedSchema().properties ?? {}).filter((id) => !(id in Object(example)))).toEqual([
    'selfServiceReset',
    'inTenant',
    'desk',
    'isAdmin',
  ]);
});

describe.each(Object.keys(stores) as Store[])('%s', (store) => {
  test('each file installs it and sets valid values, the same everywhere', () => {
    const wrong = failuresOf(
      Object.entries(readers),
      ([file]) => file,
      ([, open]) => {
        const { install, settings, values } = open(store);
        const { update } = stores[store];
        expect(install).toEqual([`STORE-ID;${update}`]);
        expect(settings).toMatchObject({
          'STORE-ID': { installation_mode: 'force_installed', update_url: update },
        });
        expect(salvagePolicy(values)).toEqual({ value: values, ignored: [] });
        expect(values).toEqual(example);
      },
    );
    expect(wrong).toEqual([]);
  });
});

test('the example of a help desk is valid', () => {
  const [, json = ''] = /```json\n(\{\n {2}"desk".*?)```/s.exec(read('README.md')) ?? [];
  const desk = JSON.parse(json);
  expect(salvagePolicy(desk)).toEqual({ value: desk, ignored: [] });
  expect(Object.keys(desk.desk)).toEqual(Object.keys(managedSchema().properties?.desk?.properties ?? {}));
});

test('the script for Intune sets the same', () => {
  const script = read('intune.ps1');
  const [, json = ''] = /@'\n(.*)\n'@ \| ConvertFrom-Json/s.exec(script) ?? [];
  expect(JSON.parse(json)).toEqual(example);
  for (const { registry } of Object.values(stores)) {
    const [, vendor = ''] = registry.split('\\Policies\\');
    expect(script).toContain(`'${vendor}' = '`);
  }
  expect(script).toContain('3rdparty\\extensions\\$($ids[$browser])\\policy');
});

test('the README names every file, every field and the placeholders', () => {
  const readme = read('README.md');
  const fields = Object.keys(managedSchema().properties ?? {});
  const files = [...Object.keys(readers), 'intune.ps1', 'STORE-ID'];
  expect([...fields, ...files].filter((name) => !readme.includes(name))).toEqual([]);
});
