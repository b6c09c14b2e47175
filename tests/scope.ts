/**
 * How much is tested. The one place that reads the switch: `npm run test:all` sets ALL=1, `npm test` does not, and takes
 * a part of what is long. Every file that asks `everything` or `partOf` stands in `leftToAll`, which tests/scope.test.ts checks.
 */

export const everything = process.env.ALL === '1';

/** Every so many of a list, beginning with the first; all of it in `npm run test:all`. */
export function partOf<One>(all: readonly One[], every: number): One[] {
  return all.filter((_, i) => everything || i % every === 0);
}

export interface LeftToAll {
  /** The file of tests, from the root. */
  readonly file: string;
  /** What `npm test` runs of it. */
  readonly part: string;
  /** Why that is enough on every change. */
  readonly why: string;
}

/** What `npm test` leaves to `npm run test:all`. Whole tests that are left out are counted as skipped. */
export const leftToAll: readonly LeftToAll[] = [
  {
    file: 'tests/mutations.test.ts',
    part: 'every fifth failing page, each changed in every way',
    why: 'a reader that cannot bear a change fails on most pages of its family',
  },
  {
    file: 'tests/safety/redaction.test.ts',
    part: 'the first 1,000 of 20,000 pages full of secrets',
    why: 'each page holds eight of the secrets in sixteen places: a thousand have met each pair many times',
  },
  {
    file: 'tests/entrypoints/observer.content/blocks.test.ts',
    part: 'every fourth place where a long text can begin',
    why: 'a text that is cut too late is so wherever it begins',
  },
  {
    file: 'tests/tools/readme.test.ts',
    part: 'the commands of the README in a copy of the project, and the tests of rules, cases and sentences',
    why: 'types, lint and whatever else looks at rules, sentences and hosts run on the project itself',
  },
  {
    file: 'tests/reports/reproduce/page.test.ts',
    part: 'one case of each rule, drawn and read again',
    why: 'the other cases of a rule are drawn in the same way, with other codes',
  },
  {
    file: 'tests/e2e/matrix.test.ts',
    part: 'every twelfth state once, the languages and themes taking turns, at each width; every twelfth with wide spacing',
    why: 'what is wrong with an element shows in several states, and each language and theme has its share of them',
  },
  {
    file: 'tests/e2e/a11y-keyboard.test.ts',
    part: 'every twelfth state',
    why: 'the elements of a state stand in the states beside it too',
  },
  {
    file: 'tests/e2e/first-answer.test.ts',
    part: 'every fourth card, in English',
    why: 'cards are drawn by the same few elements, and how long sentences are is tested without a browser',
  },
  {
    file: 'tests/e2e/pages.test.ts',
    part: 'every sixteenth failing page',
    why: 'what each page is read as is tested without a browser; here the way from page to badge and popup is',
  },
  {
    file: 'tests/e2e/pages-quiet.test.ts',
    part: 'every sixteenth quiet page',
    why: 'that each page is silent is tested without a browser too',
  },
  {
    file: 'tests/e2e/lifecycle.test.ts',
    part: 'the worker killed, the extension reloaded, the tab closed, the right to read withdrawn',
    why: 'the others end in the same few doors: what is kept is read anew, or passed over',
  },
  {
    file: 'tests/e2e/lifecycle-browser.test.ts',
    part: 'pages that come back or are prepared',
    why: 'the others start a browser of their own, and what they look at seldom changes',
  },
  {
    file: 'tests/e2e/help-desk.test.ts',
    part: 'one of four pages that the partner saw, every second broken file',
    why: 'what a report says is reproduced without a browser for all of them, and what a broken one is called is tested there too',
  },
  {
    file: 'tests/e2e/safety-reads.test.ts',
    part: 'one failing page with all kinds of fields',
    why: 'the others have some of these kinds',
  },
  {
    file: 'tests/e2e/options.test.ts',
    part: 'two of seven broken files, neither axe nor narrow windows',
    why: 'what a broken file is called is tested without a browser; matrix.test.ts looks at the same elements',
  },
  {
    file: 'tests/e2e/search.test.ts',
    part: 'one way through each place where something can be looked up',
    why: 'what is found is tested without a browser',
  },
  {
    file: 'tests/e2e/screenshots.test.ts',
    part: 'one of twenty screenshots, and that reading can be stopped',
    why: 'each is read by the same recogniser, which takes seconds for a picture',
  },
  {
    file: 'tests/e2e/desk-morning.test.ts',
    part: 'nothing of it',
    why: 'the same keys lead through four tickets in desk-day.test.ts',
  },
  {
    file: 'tests/e2e/attack.test.ts',
    part: 'the short form of the attack, not that it sees faults which are put into the extension',
    why: 'what the attack sees changes with the attack alone',
  },
  {
    file: 'tests/e2e/firefox.test.ts',
    part: 'nothing of it',
    why: 'it takes minutes beside other browsers; the code is the same in all packages',
  },
  {
    file: 'tests/e2e/store-packages.test.ts',
    part: 'nothing of it',
    why: 'packages are made for a release; what the build may ask for safety-build.test.ts shows',
  },
  {
    file: 'tests/e2e/policy-files.test.ts',
    part: 'nothing of it',
    why: 'it sets policies for all browsers of the machine; what becomes of a policy policy.test.ts shows',
  },
  {
    file: 'tests/e2e/a11y-trees.test.ts',
    part: 'every fourth state',
    why: 'a tree changes where its sentences or its elements do, which other states show too',
  },
  {
    file: 'tests/e2e/pictures.test.ts',
    part: 'every eighth state, in light and dark',
    why: 'what looks otherwise than reviewed does so in the states beside it too',
  },
  {
    file: 'tests/e2e/acts.test.ts',
    part: 'everything but a clock that runs out',
    why: 'the browser lets none be shorter than half a minute, which is waited for',
  },
  {
    file: 'tests/e2e/safety-build.test.ts',
    part: 'everything but a build in another folder',
    why: 'npm test builds once already; that it comes out the same matters for a release',
  },
  {
    file: 'tests/e2e/reproduce.test.ts',
    part: 'nothing of it',
    why: 'it starts a browser for each; what is drawn and compared is tested without one',
  },
  {
    file: 'tests/e2e/store-pictures.test.ts',
    part: 'captions and sizes, not the making of the pictures and icons',
    why: 'pictures and icons are made for a release only, of pages that other tests see',
  },
  {
    file: 'tests/e2e/desk-inbox.test.ts',
    part: 'every third form of file',
    why: 'what each form says is tested without a browser; here the way from file to page is',
  },
  {
    file: 'tests/e2e/look-alike.test.ts',
    part: 'one of two look-alikes',
    why: 'which addresses are taken for whose is tested without a browser',
  },
  {
    file: 'tests/e2e/questions.test.ts',
    part: 'the way of six clicks in English',
    why: 'the questions and their order are the same in every language',
  },
  {
    file: 'tests/e2e/policy.test.ts',
    part: 'all but a change while the worker sleeps',
    why: 'it takes as long as all others together; that a change is taken over while a page is open is among them',
  },
  {
    file: 'tests/e2e/request.test.ts',
    part: 'all but French',
    why: 'its words are tested without a browser',
  },
  {
    file: 'tests/e2e/single-page.test.ts',
    part: 'all but a failure that follows another',
    why: 'it comes in the same ways as the first',
  },
  {
    file: 'tests/e2e/lively.test.ts',
    part: 'three of five changes on a page that is busy',
    why: 'each kind of change is read again in the same look',
  },
  {
    file: 'tests/e2e/side-panel.test.ts',
    part: 'all but axe',
    why: 'matrix.test.ts has its states, and axe looks at them there',
  },
];

/** Steps that only `npm run test:all` takes (tools/test/steps.ts). */
export const stepsLeftToAll = {
  'browser tests one at a time': 'nothing of them is in npm test',
  'second build': 'it builds six times; that one build is the same elsewhere is in npm test',
  attack: 'it takes ten minutes; a short form of it is in npm test',
  soak: 'five minutes of chance find what is rare, and what is rare seldom comes with a change',
} as const;
