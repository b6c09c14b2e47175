import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage, type ToBackground } from '../../browser/messages.ts';
import { type Sender, tabOf } from '../../browser/sender.ts';
import { parseObservation } from '../../rules/observation/observation.ts';
import { hostFamilies } from '../../rules/reading/hosts.ts';
import { observation } from '../observation.ts';
import { observations } from '../rules/arbitrary.ts';

const own = { id: 'ourextensionid', home: 'chrome-extension://ourextensionid/' };
const host = 'login.microsoftonline.com';
const observed: ToBackground = { type: 'observed', observation: observation({ host }) };
const answered: ToBackground = { type: 'answered', tabId: 7, answers: { situation: 'admin-left' } };
const tried: ToBackground = {
  type: 'tried',
  tabId: 7,
  rule: 'personal-account-used',
  fix: 'sign-in-with-work-account',
  solved: true,
};
const page: Sender = {
  id: own.id,
  url: `https://${host}/common/login?code=1#x`,
  origin: `https://${host}`,
  frameId: 0,
  documentId: 'A1',
  documentLifecycle: 'active',
  tab: { id: 3 } as NonNullable<Sender['tab']>,
};
const popup: Sender = {
  id: own.id,
  url: `${own.home}popup.html`,
  origin: 'chrome-extension://ourextensionid',
};

describe('who may say what', () => {
  test('the observer of a page speaks for its tab', () => {
    expect(tabOf(observed, page, own)).toBe(3);
  });
  test('a page of the extension names the tab that its answers are for', () => {
    expect(tabOf(answered, popup, own)).toBe(7);
    expect(tabOf(tried, popup, own)).toBe(7);
  });

  test.each<[string, Sender]>([
    ['another extension', { ...page, id: 'anotherextension' }],
    ['nobody', { ...page, id: undefined } as unknown as Sender],
    ['a frame in the page', { ...page, frameId: 4 }],
    ['something without a frame', { ...page, frameId: undefined } as unknown as Sender],
    ['something without a tab', { ...page, tab: undefined } as unknown as Sender],
    ['a page that nobody has seen yet', { ...page, documentLifecycle: 'prerender' }],
    ['another host', { ...page, url: 'https://login.live.com/', origin: 'https://login.live.com' }],
    [
      'a look-alike',
      { ...page, url: `https://${host}.evil.example/`, origin: `https://${host}.evil.example` },
    ],
    [
      'a host behind a user name',
      { ...page, url: `https://${host}@evil.example/`, origin: undefined } as never,
    ],
    ['a page without encryption', { ...page, url: `http://${host}/`, origin: `http://${host}` }],
    ['another port', { ...page, url: `https://${host}:8443/`, origin: `https://${host}:8443` }],
    ['a document of another origin', { ...page, origin: 'https://evil.example' }],
    ['a sandboxed document', { ...page, origin: 'null' }],
    ['about:blank', { ...page, url: 'about:blank' }],
    ['no address', { ...page, url: undefined } as unknown as Sender],
    ['the popup', popup],
  ])('an observation from %s is dropped', (_, sender) => {
    expect(tabOf(observed, sender, own)).toBeUndefined();
  });

  test.each<[string, Sender]>([
    ['an observed page', page],
    ['another extension', { ...popup, id: 'anotherextension' }],
    [
      'a page whose address begins alike',
      { ...popup, url: 'chrome-extension://ourextensionidentical/popup.html' },
    ],
    ['a web page that names us', { ...popup, url: `https://evil.example/${own.home}` }],
    ['no address', { ...popup, url: undefined } as unknown as Sender],
  ])('answers from %s are dropped', (_, sender) => {
    expect(tabOf(answered, sender, own)).toBeUndefined();
    expect(tabOf(tried, sender, own)).toBeUndefined();
  });

  test('an observation of a host that is not observed is dropped, even where it is named truly', () => {
    const other = { ...observed, observation: observation({ host: 'other' }) };
    expect(tabOf(other, { ...page, url: 'https://other/', origin: 'https://other' }, own)).toBeUndefined();
  });

  test('of whatever sender: only our own pages and the known hosts are heard', () => {
    const senders = fc.record(
      {
        id: fc.constantFrom(own.id, 'anotherextension'),
        url: fc.oneof(fc.webUrl(), fc.constantFrom(page.url, popup.url, 'about:srcdoc', '')),
        origin: fc.constantFrom('null', `https://${host}`, 'https://evil.example'),
        frameId: fc.integer({ min: -1, max: 3 }),
        documentLifecycle: fc.constantFrom('active', 'prerender', 'cached', 'pending_deletion'),
        tab: fc.record({ id: fc.nat(9) }),
      },
      { requiredKeys: [] },
    ) as unknown as fc.Arbitrary<Sender>;
    fc.assert(
      fc.property(senders, fc.constantFrom(observed, answered, tried), (sender, message) => {
        if (tabOf(message, sender, own) === undefined) return;
        expect(sender.id).toBe(own.id);
        if (message.type !== 'observed') expect(sender.url).toBe(popup.url);
        else expect([sender.url, sender.frameId]).toEqual([page.url, 0]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('what is said', () => {
  test('whatever it is, it is a message of ours or dropped, and never a throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 4 }), (value) => {
        expect(parseMessage(value)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  test('an observation comes through as it is, and with one thing more not at all', () => {
    fc.assert(
      fc.property(observations, fc.string({ minLength: 1 }), fc.jsonValue(), (seen, key, value) => {
        const message = { type: 'observed', observation: { ...seen, statuses: [] } };
        expect(parseMessage(message)).toEqual(message);
        fc.pre(!['type', 'observation', 'marks', '__proto__'].includes(key));
        expect(parseMessage({ ...message, [key]: value })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('the largest observation there can be is not too large', () => {
    const path = `/${'a'.repeat(199)}`;
    const seen = observation({
      host,
      path,
      codes: Array(8).fill('AADSTS12345678'),
      phrases: Array(8).fill('a'.repeat(70)),
      statuses: Array(8).fill({ of: 'request', status: 403, path }),
      pageId: 'x'.repeat(60),
    });
    expect(parseObservation(seen)).toEqual(seen);
    expect(parseMessage({ type: 'observed', observation: seen, marks: { account: 65_535 } })).toBeDefined();
  });

  test.each([
    ['a long string', { type: 'observed', observation: 'x'.repeat(20_001) }],
    ['a long key', { type: 'observed', observation: { ['x'.repeat(20_001)]: 1 } }],
    ['many values', { type: 'answered', tabId: 1, answers: Array(20_001).fill(0) }],
    ['many empty things', { type: 'answered', tabId: 1, answers: Array(20_001).fill({}) }],
  ])('dropped before it is looked at: %s', (_, value) => {
    let looked = 0;
    const watched = new Proxy(value, {
      getOwnPropertyDescriptor: (target, key) => {
        looked++;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    expect(parseMessage(watched)).toBeUndefined();
    expect(looked).toBeLessThan(10);
  });

  test('no message has a place for an address', () => {
    const addresses = [
      'https://evil.example/',
      'javascript:alert(1)',
      'chrome://settings',
      'data:text/html,x',
    ];
    for (const url of addresses) {
      for (const field of Object.keys(observed.observation)) {
        expect(
          parseMessage({ ...observed, observation: { ...observed.observation, [field]: url } }),
        ).toBeUndefined();
      }
      expect(parseMessage({ ...answered, answers: { situation: url } })).toBeUndefined();
      expect(parseMessage({ ...answered, tabId: url })).toBeUndefined();
      expect(parseMessage({ type: 'look', url })).toBeUndefined();
    }
  });
});

test('every known host may speak for itself', () => {
  for (const one of Object.keys(hostFamilies)) {
    const sender = { ...page, url: `https://${one}/`, origin: `https://${one}` };
    expect(tabOf({ ...observed, observation: observation({ host: one }) }, sender, own)).toBe(3);
  }
});
