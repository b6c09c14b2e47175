import fc from 'fast-check';
import { Window } from 'happy-dom';
import { parseMessage } from '../../browser/messages.ts';
import { type Sender, tabOf } from '../../browser/sender.ts';
import { observeWithMarks } from '../../entrypoints/observer.content/observe.ts';
import { openAny } from '../../reports/open.ts';
import { conceptsIn } from '../../rules/reading/all-concepts.ts';
import { salvageOptions } from '../../settings/options.ts';
import { openOptions } from '../../settings/options-file.ts';
import { salvagePolicy } from '../../settings/policy.ts';
import { type PlantedPage, plantedPages } from './planted-page.ts';
import { tracesIn } from './secrets.ts';
import { type Plan, Tally } from './tally.ts';

/** What comes in great numbers goes through the functions themselves, in this process: they are those that are shipped. */

const now = new Date('2026-11-21T08:00:00.000Z');
const own = { id: 'ourextensionid', home: 'chrome-extension://ourextensionid/' };
/** Milliseconds of processor, not of the clock: whatever else the machine does is not counted. */
const longestLook = 1000;

/** What is given to each, how often, and what is wrong with what becomes of it. */
interface Kind<T> {
  readonly what: string;
  readonly most: number;
  readonly inputs: fc.Arbitrary<T>;
  readonly wrong: (input: T) => string | undefined;
}

const kind = <T>(one: Kind<T>): Kind<unknown> => one as unknown as Kind<unknown>;
const anything = fc.anything({ withNullPrototype: true, maxDepth: 4, withSparseArray: true });
const bombs = fc.constantFrom<unknown>(
  Array(20_000).fill(0),
  'x'.repeat(200_000),
  Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i])),
  JSON.parse('{"__proto__":{"linkHosts":["*"]},"constructor":{"prototype":{"silenced":1}}}'),
  nested(2000),
);
const senders = fc.record(
  {
    id: fc.constantFrom(own.id, 'anotherextension'),
    url: fc.oneof(
      fc.webUrl(),
      fc.constantFrom('https://login.microsoftonline.com/', `${own.home}popup.html`, 'about:srcdoc', ''),
    ),
    origin: fc.constantFrom('null', 'https://login.microsoftonline.com', 'https://evil.example'),
    frameId: fc.integer({ min: -1, max: 3 }),
    documentLifecycle: fc.constantFrom('active', 'prerender', 'cached'),
    tab: fc.record({ id: fc.nat(9) }),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<Sender>;
const said = fc.constantFrom(
  { type: 'answered', tabId: 7, answers: { situation: 'admin-left' } } as const,
  {
    type: 'tried',
    tabId: 7,
    rule: 'personal-account-used',
    fix: 'sign-in-with-work-account',
    solved: true,
  } as const,
);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = { contacts: value };
  return value;
}

function kinds(leak: boolean): Kind<unknown>[] {
  return [
    kind({
      what: 'messages',
      most: 50_000,
      inputs: anything,
      wrong: (value) => (parseMessage(value) === undefined ? undefined : 'is taken for a message'),
    }),
    kind({
      what: 'senders',
      most: 20_000,
      inputs: fc.tuple(said, senders),
      wrong: ([message, sender]) =>
        tabOf(message, sender, own) !== undefined &&
        (sender.id !== own.id || !sender.url?.startsWith(own.home))
          ? 'is heard'
          : undefined,
    }),
    kind({
      what: 'policies, options and stored values',
      most: 20_000,
      inputs: fc.oneof({ weight: 50, arbitrary: anything }, { weight: 1, arbitrary: bombs }),
      wrong: (value) => {
        const kept = [salvagePolicy(value).value, salvageOptions(value).value];
        return /javascript:|http:\/\//.test(JSON.stringify(kept))
          ? 'an address that is not https is kept'
          : undefined;
      },
    }),
    kind({
      what: 'options files and texts of tickets',
      most: 8000,
      inputs: fc.oneof(fc.json(), fc.string({ unit: 'binary', maxLength: 500 })),
      wrong: (text) => {
        openOptions(text);
        return openAny(text, now) === undefined ? 'is neither opened nor refused' : undefined;
      },
    }),
    kind({
      what: 'pages and addresses full of secrets',
      most: 6000,
      inputs: plantedPages,
      wrong: (page) => lookedAt(page, leak),
    }),
  ];
}

const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
const document = window.document as unknown as Document;

function lookedAt(page: PlantedPage, leak: boolean): string | undefined {
  document.documentElement.innerHTML = `<head>${page.head}</head><body>${page.body}</body>`;
  const seen = observeWithMarks({
    document,
    url: new URL(page.url),
    referrer: page.referrer,
    statuses: page.paths.map((path) => ({ of: 'request', status: 403, path })),
    now: now.getTime(),
    conceptsIn,
    isVisible: (element) => element.closest('[style]') === null,
    shadowRootOf: (element) => element.shadowRoot,
  });
  const traces = tracesIn(JSON.stringify([seen, leak ? page.url : '']), page.planted);
  return traces.length > 0 ? `carries ${traces[0]}` : undefined;
}

/** @param leak a fault for the sake of a test: the address of the page is let out as it is */
export function bulk(plan: Plan, leak = false): Tally[] {
  return kinds(leak).map(({ what, most, inputs, wrong }) => {
    const tally = new Tally(`in bulk, ${what}`);
    const count = plan.short ? Math.ceil(most / 40) : most;
    // In portions, so that it can be cancelled, and so that the values of one seed are the same in both forms.
    for (let done = 0; done < count && !plan.isStopped(); done += 250) {
      const portion = fc.sample(inputs, { seed: plan.seed + done, numRuns: Math.min(250, count - done) });
      for (const input of portion) tryOne(tally, () => wrong(input), input);
    }
    return tally.end();
  });
}

function tryOne(tally: Tally, judge: () => string | undefined, input: unknown): void {
  tally.tried();
  const began = process.cpuUsage();
  let problem: string | undefined;
  try {
    problem = judge();
  } catch (error) {
    problem = `throws ${error}`;
  }
  const { user, system } = process.cpuUsage(began);
  const took = (user + system) / 1000;
  if (took > longestLook) problem ??= `takes ${took.toFixed(0)} ms`;
  if (problem && tally.findings.length < 20)
    tally.expect(false, `${fc.stringify(input).slice(0, 200)} ${problem}`);
}
