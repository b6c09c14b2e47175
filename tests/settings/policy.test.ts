import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../rules/catalog/index.ts';
import { links } from '../../rules/data/links.ts';
import { english, words } from '../../rules/words/language.ts';
import { contactIds } from '../../settings/contacts.ts';
import { managedSchema } from '../../settings/managed-schema.ts';
import { type Policy, policySchema, salvagePolicy } from '../../settings/policy.ts';
import { allowsLink } from '../../settings/settings.ts';
import { anyOptions, full, hostileJson } from './options-samples.ts';

const policy: Policy = {
  ...full,
  linkHosts: ['partner.microsoft.com', '*.microsoftonline.com'],
  articles: {
    'personal-account-used': 'https://intranet.example/personal',
    'global-admin': 'https://intranet.example/admins?x=1',
  },
  silenced: ['stay-signed-in-prompt'],
};

/** What is ignored, as the options page lists it. */
const listed = (raw: unknown) =>
  salvagePolicy(raw).ignored.map(({ field, problem }) => `${field}: ${words(english, problem)}`);

describe('a policy', () => {
  test('that is right is taken whole', () => {
    expect(salvagePolicy(policy)).toEqual({ value: policy, ignored: [] });
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(salvagePolicy(options)).toEqual({ value: options, ignored: [] });
      }),
    );
  });

  test.each([undefined, null, {}])('that is not there is no mistake: %j', (raw) => {
    expect(salvagePolicy(raw)).toEqual({ value: {}, ignored: [] });
  });

  test('loses a bad contact, not the list; a bad number, not the contact', () => {
    const raw = {
      contacts: {
        owner: [{ mail: 'nobody' }, { mail: 'a@b.example', phone: 'x', age: 3 }, 'Ann', {}],
        manager: [{ name: '' }],
        boss: [{ name: 'B' }],
      },
    };
    expect(salvagePolicy(raw).value).toEqual({ contacts: { owner: [{ mail: 'a@b.example' }] } });
    expect(listed(raw)).toEqual([
      'contacts.owner.0.mail: not an e-mail address like name@example.com',
      'contacts.owner.1.phone: not a phone number: digits, spaces and + ( ) - . / # only',
      'contacts.owner.1.age: unknown field "age"',
      'contacts.owner.2: missing, or not of type object',
      'contacts.owner.3: without name, mail or phone: give at least one',
      'contacts.manager.0.name: less than 1 character',
      'contacts.boss: unknown field "boss"',
    ]);
  });

  test('loses what is over a limit', () => {
    const owner = Array.from({ length: 12 }, (_, i) => ({ name: `Owner ${i}` }));
    const read = salvagePolicy({ contacts: { owner } });
    expect(read.value.contacts?.owner).toEqual(owner.slice(0, 10));
    expect(read.ignored.map(({ field }) => field)).toEqual(['contacts.owner.10']);
  });

  test('addresses must be https, rules and hosts known or of the form', () => {
    const raw = {
      articles: {
        'personal-account-used': 'javascript:alert(1)',
        'account-locked': 'http://intranet.example',
        'mfa-required': 'https://ann:secret@intranet.example',
        'no-such-rule': 'https://intranet.example',
        owner: 'https://intranet.example/owners',
      },
      silenced: ['mfa-required', 'no-such-rule', 7],
      linkHosts: ['https://partner.microsoft.com', 'learn.microsoft.com', '*.', 'a b.example'],
      helpDesk: { name: 'Help', ticketUrl: 'http://tickets.example' },
    };
    expect(salvagePolicy(raw).value).toEqual({
      articles: { owner: 'https://intranet.example/owners' },
      silenced: ['mfa-required'],
      linkHosts: ['learn.microsoft.com'],
      helpDesk: { name: 'Help' },
    });
    expect(salvagePolicy(raw).ignored.map(({ field }) => field)).toEqual([
      'articles.personal-account-used',
      'articles.account-locked',
      'articles.mfa-required',
      'articles.no-such-rule',
      'silenced.1',
      'silenced.2',
      'linkHosts.0',
      'linkHosts.2',
      'linkHosts.3',
      'helpDesk.ticketUrl',
    ]);
  });

  test('a limit on links of which no entry is right still limits', () => {
    expect(salvagePolicy({ linkHosts: ['https://x'] }).value).toEqual({ linkHosts: [] });
  });

  test('a lone * is every host', () => {
    const everyHost = { linkHosts: ['partner.microsoft.com', '*'] };
    expect(salvagePolicy(everyHost)).toEqual({ value: everyHost, ignored: [] });
    for (const { url } of Object.values(links)) expect(allowsLink(everyHost, url)).toBe(true);
  });

  test('every field can be wrong without the others', () => {
    const wrong = fc.oneof(
      fc.constantFrom('\u0007', ' '),
      fc.jsonValue().filter((value) => !/string|boolean/.test(typeof value) && !isEmpty(value)),
    );
    const fields = fc.constantFrom(...(Object.keys(policy) as (keyof Policy)[]));
    fc.assert(
      fc.property(fields, wrong, (field, value) => {
        const { value: read, ignored } = salvagePolicy({ ...policy, [field]: value });
        const { [field]: _, ...others } = policy;
        expect(read).toMatchObject(others);
        expect(ignored.length).toBeGreaterThan(0);
        expect(ignored.every((one) => one.field === field || one.field.startsWith(`${field}.`))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws; what it keeps is right, and is kept again', () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(policy)));
    const anyPolicy = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...Object.keys(policy), 'x', '__proto__'), part),
    );
    fc.assert(
      fc.property(anyPolicy, (raw) => {
        const { value: read, ignored } = salvagePolicy(raw);
        expect(policySchema.safeParse(read).success).toBe(true);
        expect(salvagePolicy(read)).toEqual({ value: read, ignored: [] });
        expect(ignored.length).toBeLessThanOrEqual(100);
        for (const { field, problem } of ignored) {
          expect(`${field}: ${words(english, problem)}`).toMatch(/^[^\n]{3,600}$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(hostileJson)('keys of prototypes are unknown fields: %s', (json) => {
    const { value: read, ignored } = salvagePolicy(JSON.parse(json));
    expect(read).toEqual(
      json.includes('articles') ? { articles: {} } : json.includes('contacts') ? { contacts: {} } : {},
    );
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(ignored.length).toBeGreaterThan(0);
    expect('polluted' in {}).toBe(false);
  });

  test('of a thousand mistakes a hundred are listed', () => {
    const raw = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, i]));
    expect(salvagePolicy({ ...raw, language: 'fr' })).toMatchObject({
      value: { language: 'fr' },
      ignored: { length: 100 },
    });
  });
});

describe('the schema for the browser', () => {
  interface Node {
    readonly type?: unknown;
    readonly items?: Node;
    readonly properties?: Readonly<Record<string, Node>>;
    readonly additionalProperties?: Node;
  }
  const nodes = (node: Node): Node[] => [
    node,
    ...[...Object.values(node.properties ?? {}), node.items, node.additionalProperties].flatMap((one) =>
      one ? nodes(one) : [],
    ),
  ];

  test('is of the kind that Chromium loads', () => {
    const schema = managedSchema();
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    const known = ['type', 'description', 'items', 'properties', 'additionalProperties'];
    for (const node of nodes(schema)) {
      expect(['object', 'array', 'string', 'boolean']).toContain(node.type);
      expect(known).toEqual(expect.arrayContaining(Object.keys(node)));
      expect(node.type === 'array').toBe(node.items !== undefined);
    }
  });

  test('has every field, each explained, and lets through whatever the policy takes', () => {
    const { properties = {} } = managedSchema();
    expect(Object.keys(properties)).toEqual(Object.keys(policySchema.shape));
    for (const node of Object.values(properties)) expect(node.description).toMatch(/\w{3}/);
    expect(fits(managedSchema(), policy)).toBe(true);
    fc.assert(fc.property(anyOptions, (options) => fits(managedSchema(), options)));
    expect(fits(managedSchema(), { programs: 'edge' })).toBe(false);
  });

  /** What Chromium checks of the part of JSON schema that is used here. */
  function fits(node: Node, value: unknown): boolean {
    if (node.type === 'array')
      return Array.isArray(value) && value.every((one) => fits(node.items ?? {}, one));
    if (node.type !== 'object') return typeof value === node.type;
    return Object.entries(value as object).every(([key, part]) => {
      const field = node.properties?.[key] ?? node.additionalProperties;
      return field !== undefined && fits(field, part);
    });
  }
});

test('every rule can be silenced and explained, every contact explained', () => {
  const ids = catalog.map(({ id }) => id);
  const articles = Object.fromEntries([...ids, ...contactIds].map((id) => [id, 'https://intranet.example/']));
  expect(salvagePolicy({ silenced: ids, articles })).toEqual({
    value: { silenced: ids, articles },
    ignored: [],
  });
});

/** A list or an object of nothing may be right. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}
