import '../../components/options/options-app.ts';
import '../../components/welcome/welcome-app.ts';
import type { OutcomeCounts } from '../../browser/outcomes.ts';
import type { OptionsView } from '../../components/options/view.ts';
import { OptionsPage } from '../../entrypoints/options/page.ts';
import type { Options } from '../../settings/options.ts';
import { salvagePolicy } from '../../settings/policy.ts';
import { languages } from './languages.ts';
import { manyOutcomes, ownOptions, policy } from './samples.ts';
import { click, type State } from './state.ts';

/** The options page and the welcome page in every state. */
export const settingsStates: readonly State[] = [
  options('options-empty', 'Nothing is said yet', {}),
  {
    ...options('options-filled', 'Everything is said, with two people', ownOptions),
    part: '[aria-labelledby=people]',
  },
  {
    ...options('options-saved', 'Something was changed and is saved', ownOptions, (page) =>
      page.form.setOpenByItself(true),
    ),
    part: '.status',
  },
  {
    ...options('options-wrong', 'What cannot be saved is marked and says why', ownOptions, async (page) => {
      await page.form.setText('helpDesk.mail', 'not an address');
      await page.form.setText('helpDesk.ticketUrl', 'http://tickets.example/{nothing}');
    }),
    part: '[aria-labelledby=helpDesk]',
  },
  {
    ...options(
      'options-policy',
      'The organisation has set a part, and has made mistakes',
      ownOptions,
      undefined,
      policy,
    ),
    part: 'options-policy',
  },
  {
    ...options('options-helped', 'What has helped here, more than is shown', {}, undefined, {}, manyOutcomes),
    part: '[aria-labelledby=outcomes]',
  },
  {
    ...options(
      'options-forgotten',
      'The counts are forgotten, which can be undone',
      {},
      (page) => page.forgetOutcomes(),
      {},
      manyOutcomes,
    ),
    part: 'action-message',
  },
  {
    ...options('options-imported', 'A file that cannot be imported', {}, (page) =>
      page.import(new File(['{}'], 'options of a colleague.json')),
    ),
    part: 'action-message',
  },
  {
    ...options('options-delete', 'Whether everything is to be deleted', {}),
    part: 'options-file',
    act: (element) => click(element, 'options-file', '[data-delete]'),
  },
  {
    id: 'welcome',
    shows: 'What is said after the installation',
    page: 'wide',
    make: () => welcomeApp(false),
  },
  {
    id: 'welcome-pinned',
    shows: 'The same once the icon is pinned',
    page: 'wide',
    make: () => welcomeApp(true),
  },
];

function welcomeApp(pinned: boolean): HTMLElement {
  const app = document.createElement('welcome-app');
  return Object.assign(app, { options: '/options.html', pinned });
}

function options(
  id: string,
  shows: string,
  own: Options,
  steps: (page: OptionsPage) => unknown = () => {},
  raw: object = {},
  outcomes: OutcomeCounts = {},
): State {
  return { id, shows, page: 'wide', make: () => optionsApp(own, steps, raw, outcomes) };
}

async function optionsApp(
  own: Options,
  steps: (page: OptionsPage) => unknown,
  raw: object,
  outcomes: OutcomeCounts,
): Promise<HTMLElement> {
  const app = document.createElement('options-app');
  let last: OptionsView | undefined;
  let counts = outcomes;
  const ports = {
    readOptions: () => Promise.resolve(own),
    readPolicy: () => Promise.resolve(salvagePolicy(raw)),
    writeOptions: () => Promise.resolve(),
    readOutcomes: () => Promise.resolve(counts),
    clearOutcomes: () => {
      counts = {};
      return Promise.resolve(outcomes);
    },
    restoreOutcomes: (forgotten: OutcomeCounts) => {
      counts = forgotten;
      return Promise.resolve();
    },
    deleteAll: () => Promise.resolve(),
    knownLanguages: () => Promise.resolve(languages().all),
    download: () => {},
  };
  const page = new OptionsPage(ports, (view) => {
    last = view;
  });
  await page.start();
  await steps(page);
  app.view = last;
  return app;
}
