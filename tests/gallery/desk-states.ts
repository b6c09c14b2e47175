import '../../components/desk/desk-app.ts';
import examples from '../../assets/public/examples.json';
import { deskMessage } from '../../components/desk/texts.ts';
import type { DeskView } from '../../components/desk/view.ts';
import { language } from '../../components/shared/language.ts';
import { Desk } from '../../entrypoints/report/desk.ts';
import type { Ports } from '../../entrypoints/report/desk-ports.ts';
import { takeIn } from '../../reports/intake/intake.ts';
import type { Report } from '../../reports/report.ts';
import { requestTexts } from '../../reports/texts.ts';
import { clipboard } from './clipboard.ts';
import { languageByTag, languages } from './languages.ts';
import {
  appNotAssigned,
  denial,
  longNames,
  loop,
  made,
  manyReports,
  personalAccount,
  quiet,
  sampleReport,
  trail,
  unknownCode,
} from './samples.ts';
import { click, type State, unfold } from './state.ts';

/** What is done on the page, and what of its view cannot be brought about here and is set. */
type Steps = (desk: Desk, view: () => DeskView) => unknown;
type Change = (view: DeskView) => DeskView;

const note = 'Since this morning, in the office and at home.\n\nA colleague gets in.';
/** What the rules of another version said to it. */
const earlier: NonNullable<Report['diagnosis']> = {
  findings: [
    { rule: 'app-not-assigned', verdict: 'possible', fixes: [] },
    { rule: 'personal-account-used', verdict: 'match', fixes: [{ id: 'use-work-account', who: ['you'] }] },
    { rule: 'a-rule-of-before', verdict: 'match', fixes: [] },
  ],
};
const opened = sampleReport(trail, {
  note,
  diagnosis: earlier,
  answers: { program: 'csp-indirect-reseller' },
});

/** The help desk page in every state. */
export const deskStates: readonly State[] = [
  desk('desk-open', 'Nothing is opened yet', () => {}),
  desk('desk-report', 'A report: steps, then and now, advice, reply', (desk) => open(desk, opened)),
  {
    ...desk('desk-report-unfolded', 'A report with everything unfolded', (desk) => open(desk, opened)),
    part: 'desk-trace',
    act: unfold,
  },
  desk(
    'desk-report-short',
    'A report of one page without differences',
    (desk) => open(desk, sampleReport([appNotAssigned])),
    { part: 'desk-changes' },
  ),
  desk('desk-report-loop', 'A report of a loop of nine pages', (desk) => open(desk, sampleReport(loop)), {
    part: 'desk-timeline',
  }),
  {
    ...desk('desk-report-long', 'A report with long names, unfolded', (desk) =>
      open(desk, sampleReport([personalAccount, longNames], { note: 'long'.repeat(80) })),
    ),
    act: unfold,
  },
  desk(
    'desk-report-question',
    'A report that leaves a question open',
    (desk) => open(desk, sampleReport([denial])),
    { part: 'desk-findings' },
  ),
  desk(
    'desk-report-answered',
    'The help desk has tried another answer',
    async (desk) => {
      await open(desk, sampleReport([denial]));
      desk.case.answer('area', 'developer-program');
    },
    { part: '[data-changed]' },
  ),
  desk(
    'desk-report-nothing',
    'A report in which nothing is recognised',
    (desk) => open(desk, sampleReport([quiet])),
    { part: 'desk-findings' },
  ),
  desk(
    'desk-report-code',
    'A report of a code that no rule explains',
    (desk) => open(desk, sampleReport([unknownCode])),
    { part: 'desk-trace' },
  ),
  desk('desk-text', 'A mere text: what was found, what is missing', (desk) =>
    desk.incoming.openText(
      'Sorry, but we’re having trouble signing you in. AADSTS50105 at partner.microsoft.com',
    ),
  ),
  desk(
    'desk-text-nothing',
    'A text in which nothing was found',
    (desk) => desk.incoming.openText('It does not work'),
    { part: '[data-found]' },
  ),
  desk('desk-shown', 'The page and the popup of a report', (desk) => shown(desk, sampleReport([denial])), {
    part: 'desk-shown',
  }),
  desk(
    'desk-shown-differs',
    'The same where another version has told the partner something else',
    (desk) => shown(desk, opened),
    { part: 'desk-shown' },
  ),
  desk(
    'desk-shown-told',
    'The popup alone: no page shows what was told in words',
    async (desk) => {
      await desk.incoming.openText(
        'I lost the phone with my authenticator app and cannot sign in to Partner Center.',
      );
      await desk.showPartner(true);
    },
    { part: 'desk-shown' },
  ),
  desk(
    'desk-example',
    'An example with its synthetic page',
    (desk) => openExample(desk, 'personal-account-used'),
    { part: 'desk-picture' },
  ),
  desk(
    'desk-example-long',
    'An example whose page is longer than its frame',
    (desk) => openExample(desk, 'customer-conditional-access-block'),
    { part: 'desk-picture' },
  ),
  desk('desk-reply-copied', 'The reply is copied', (desk) => open(desk, sampleReport([appNotAssigned])), {
    part: 'desk-reply',
    act: (element) => copyReply(element, true),
  }),
  desk(
    'desk-reply-not-copied',
    'The browser did not let it be copied',
    (desk) => open(desk, sampleReport([appNotAssigned])),
    { part: 'desk-reply', act: (element) => copyReply(element, false) },
  ),
  desk(
    'desk-reply-outdated',
    'What was written stays when an answer changes; the new text is offered; a message to whoever acts',
    async (desk) => {
      await open(desk, sampleReport([denial]));
      await desk.case.reply((reply, now) =>
        reply.edit(now, 'reply', language().translate(requestTexts.thanks)),
      );
      desk.case.answer('area', 'developer-program');
    },
    { part: 'desk-reply' },
  ),
  desk(
    'desk-reply-instead',
    'A ticket in a language for which there are not all words',
    (desk) =>
      desk.incoming.openText(
        'Dzień dobry, nie mogę się zalogować do Partner Center: AADSTS50105. Proszę o pomoc.',
      ),
    { part: 'desk-reply' },
  ),
  desk('desk-problem', 'What was pasted cannot be opened and is still there', (desk) =>
    desk.incoming.openText('{"format":"sign-in-help-report","v":9}'),
  ),
  desk(
    'desk-saved',
    'A test case is saved',
    async (desk) => {
      await open(desk, sampleReport([personalAccount]));
      desk.case.saveAsTest('Refused while abroad');
    },
    { part: 'action-message' },
  ),

  desk('desk-search', 'Looking something up: what fits', async (desk) => {
    await searched(desk);
    desk.search.type('access denied');
  }),
  desk('desk-search-empty', 'Looking something up: nothing is typed yet', searched),
  desk(
    'desk-search-chosen',
    'What is known of what was looked up',
    async (desk) => {
      await searched(desk);
      await desk.search.open(language(), '50020');
    },
    { part: '[role=note]' },
  ),

  desk('desk-list-loading', 'The list is being read', (desk) => desk.show('list'), {
    change: (view) => ({ ...view, list: { ...view.list, loading: true } }),
  }),
  desk('desk-list-empty', 'No reports yet', (desk) => desk.show('list')),
  desk('desk-list-one', 'One report', (desk) => listed(desk, 1)),
  desk('desk-list', 'A list of two pages', (desk) => listed(desk, 32)),
  desk('desk-list-day', 'The day of a desk: texts and reports, with number and state', day),
  desk(
    'desk-list-filtered',
    'What is not solved of one cause, by ticket number',
    async (desk, view) => {
      await day(desk, view);
      desk.list.lookAt({ state: 'open', cause: 'app-not-assigned', sort: 'number', reversed: true });
    },
    { part: 'desk-list-tools' },
  ),
  desk(
    'desk-list-replaced',
    'Another tab had set the ticket number meanwhile',
    async (desk, view) => {
      await day(desk, view);
      desk.show('list');
    },
    {
      part: 'action-message',
      change: (view) => ({
        ...view,
        message: {
          kind: 'problem',
          words: deskMessage('numberReplaced', { number: 'INC0012399' }),
          undo: true,
        },
      }),
    },
  ),
  desk('desk-exporting', 'The list is being written', (desk) => listed(desk, 4), {
    part: 'desk-reading',
    change: (view) => ({ ...view, exporting: 0.4 }),
  }),
  desk(
    'desk-list-ticked',
    'Two reports are ticked',
    async (desk, view) => {
      await listed(desk, 8);
      for (const { id } of view().list.rows.slice(0, 2)) desk.list.tick(id, true);
    },
    { part: 'desk-list .spread' },
  ),
  desk('desk-list-search', 'A search that finds nothing', async (desk) => {
    await listed(desk, 8);
    desk.list.lookAt({ query: 'xyz' });
  }),
  desk(
    'desk-list-deleted',
    'A report is deleted and can be brought back',
    async (desk, view) => {
      await listed(desk, 8);
      await desk.list.delete(view().list.rows[0]?.id ?? '');
    },
    { part: 'action-message' },
  ),
  desk('desk-list-delete-all', 'Whether all are to be deleted', (desk) => listed(desk, 8), {
    part: '[aria-labelledby=ask]',
    act: async (element) => click(element, 'desk-list', '.spread .button:last-child'),
  }),
  desk('desk-importing', 'An import is running', (desk) => listed(desk, 4), {
    part: 'desk-import',
    change: (view) => ({ ...view, importing: progress('running') }),
  }),
  desk('desk-reading', 'A picture is being read', (desk) => desk.show('report'), {
    part: 'desk-reading',
    change: (view) => ({ ...view, reading: 0.4 }),
  }),
  desk('desk-imported', 'An import is done, with files that are not usable', (desk) => importFiles(desk), {
    act: unfold,
  }),
  desk('desk-import-stopped', 'An import was stopped', (desk) => listed(desk, 4), {
    part: 'desk-import',
    change: (view) => ({ ...view, importing: progress('stopped') }),
  }),
  ...(['private', 'full', 'gone', 'blocked', 'newer', 'replaced', 'unavailable'] as const).map((notSaving) =>
    desk(`desk-not-saving-${notSaving}`, `Nothing is saved: ${notSaving}`, (desk) => desk.show('list'), {
      part: '[data-saving]',
      change: (view) => ({ ...view, notSaving }),
    }),
  ),
  desk('desk-dropping', 'Files are dragged over the page', (desk) => {
    desk.dropping = true;
  }),

  desk('desk-compare', 'Two reports side by side', async (desk, view) => {
    await listed(desk, 8);
    for (const { id } of view().list.rows.slice(2, 4)) desk.list.tick(id, true);
    await desk.compare();
  }),
  desk('desk-compare-none', 'No two reports are chosen', (desk) => desk.show('compare')),
  desk('desk-summary', 'The summary of a list', async (desk) => {
    await listed(desk, 32);
    desk.show('summary');
  }),
  desk(
    'desk-summary-weeks',
    'How many there were in each of many weeks, and the same as a table',
    async (desk) => {
      await desk.importFiles([fileOf('reports.json', JSON.stringify(reportsOfWeeks(30)))]);
      desk.import.close();
      desk.show('summary');
    },
    { part: 'desk-weeks', act: unfold },
  ),
  desk('desk-summary-empty', 'The summary of an empty list', (desk) => desk.show('summary')),
  desk('desk-summary-search', 'The summary of what fits a search', async (desk) => {
    await listed(desk, 32);
    desk.list.lookAt({ query: 'AADSTS50020' });
    desk.show('summary');
  }),
  desk('desk-examples', 'The examples', (desk) => showExamples(desk), {
    // All of them make a page of many screens: these are of every kind.
    change: (view) =>
      Array.isArray(view.examples) ? { ...view, examples: view.examples.slice(0, 18) } : view,
  }),
  desk('desk-examples-loading', 'The examples are being read', (desk) => desk.show('examples'), {
    change: ({ examples: _, ...view }) => view,
  }),
  desk('desk-examples-failed', 'The examples could not be read', (desk) => desk.show('examples'), {
    change: (view) => ({ ...view, examples: 'failed' }),
  }),
];

function desk(
  id: string,
  shows: string,
  steps: Steps,
  { change = (view) => view, ...state }: Pick<State, 'act' | 'part'> & { change?: Change } = {},
): State {
  return { id, shows, page: 'desk', make: () => deskApp(steps, change), ...state };
}

/** The real page without its browser: a list that is not kept, no file and no clipboard. */
async function deskApp(steps: Steps, change: Change): Promise<HTMLElement> {
  const app = document.createElement('desk-app');
  let last: DeskView | undefined;
  const desk = new Desk(ports, (view) => {
    last = view;
  });
  const view = () => {
    if (!last) throw new Error('the page has not drawn anything');
    return last;
  };
  await desk.start();
  desk.speak(languages());
  await steps(desk, view);
  await new Promise((resolve) => setTimeout(resolve)); // the partner's language, the names of codes
  const { notSaving: _, ...kept } = view();
  app.view = change(kept);
  return app;
}

const ports: Ports = {
  openStore: () => Promise.resolve('private'),
  loadExamples: () => Promise.resolve(examples),
  loadCodeNames: () => Promise.resolve({ AADSTS50010: 'AudienceUriValidationFailed' }),
  knownLanguages: () => Promise.resolve(languages().all),
  loadLanguage: (tag) => Promise.resolve(languageByTag(tag)),
  readDraft: () => Promise.resolve(undefined),
  keepDraft: () => Promise.resolve(),
  dropDrafts: () => Promise.resolve({}),
  download: () => {},
  go: () => {},
  now: () => made,
  takeIn: (sent, watched) => takeIn(sent, { now: made, ...watched }),
  readPlace: () => undefined,
  writePlace: () => {},
  version: '0.1.0',
};

function open(desk: Desk, report: Report): Promise<void> {
  return desk.incoming.openText(JSON.stringify(report));
}

async function shown(desk: Desk, report: Report): Promise<void> {
  await open(desk, report);
  await desk.showPartner(true);
}

async function searched(desk: Desk): Promise<void> {
  desk.show('search');
  await desk.search.start();
}

async function showExamples(desk: Desk): Promise<void> {
  desk.show('examples');
  await new Promise((resolve) => setTimeout(resolve));
}

async function openExample(desk: Desk, rule: string): Promise<void> {
  await showExamples(desk);
  await desk.openExample(rule);
}

/** Into the list, without the outcome of an import over it. */
async function listed(desk: Desk, count: number): Promise<void> {
  await desk.importFiles([fileOf('reports.json', JSON.stringify(manyReports(count)))]);
  desk.import.close();
}

/** Mails, texts and a report, of which some are looked after already. */
async function day(desk: Desk, view: () => DeskView): Promise<void> {
  const [report] = manyReports(1);
  await desk.importFiles([
    fileOf('INC0012345.txt', 'AADSTS50105 at partner.microsoft.com\nTimestamp: 2026-11-19T08:12:00Z'),
    fileOf('ticket-4711 from a partner.txt', 'It says AADSTS50020, what now?'),
    fileOf('report.json', JSON.stringify(report)),
    fileOf('minutes of the meeting.txt', 'It does not work'),
    fileOf('HELP-88.txt', 'Error Code: 53003'),
    fileOf('48213 - log.txt', 'AADSTS50105'),
  ]);
  desk.import.close();
  const states = ['solved', 'new', 'waiting', 'answered'] as const;
  for (const [i, { id }] of view().list.rows.entries())
    await desk.list.change(id, { state: states[i] ?? 'new' });
}

/** Some in each week, in a few none. */
function reportsOfWeeks(weeks: number): Report[] {
  const [report] = manyReports(1);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: (week * 7) % 11 }, (_, i) => ({
      ...(report as Report),
      made: new Date(made.getTime() - week * 7 * 86_400_000 - i * 3_600_000).toISOString(),
    })),
  ).flat();
}

function importFiles(desk: Desk): Promise<void> {
  const [report] = manyReports(1);
  return desk.importFiles([
    fileOf('mail from a partner.txt', JSON.stringify(report)),
    fileOf('the same again.json', JSON.stringify(report)),
    fileOf('cut off.json', JSON.stringify(report).slice(0, 200)),
    fileOf(`${'a-very-long-name-'.repeat(9)}.json`, '{"v":9,"format":"sign-in-help-report"}'),
    fileOf('minutes of the meeting.txt', 'It does not work'),
    fileOf('page.html', '<!doctype html><p>Hello</p>'),
  ]);
}

function fileOf(name: string, content: string): File {
  return new File([content], name);
}

function progress(state: 'running' | 'stopped'): NonNullable<DeskView['importing']> {
  return { state, done: 1204, total: 4310, share: 0.28, added: 1187, duplicates: 12, bad: 0, reasons: [] };
}

async function copyReply(element: HTMLElement, works: boolean): Promise<void> {
  clipboard(works);
  await click(element, 'desk-own-text[of=reply]', '[data-copy]');
}
