import type { HelpApp } from '../../components/popup/help-app.ts';
import '../../components/popup/help-app.ts';
import { language } from '../../components/shared/language.ts';
import type { CaseFacts } from '../../help/case-facts.ts';
import type { ReportDraft } from '../../help/report-draft.ts';
import { ReportInMaking } from '../../help/report-in-making.ts';
import { RequestInMaking } from '../../help/request-in-making.ts';
import { SearchSession } from '../../help/search-session.ts';
import type { HelpView, PageState } from '../../help/view.ts';
import { viewOf } from '../../help/view-of.ts';
import type { Answers } from '../../rules/data/questions.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { people, type Who } from '../../rules/people.ts';
import { peopleWords } from '../../rules/words/wording.ts';
import { salvagePolicy } from '../../settings/policy.ts';
import { noSettings, type Settings, settingsOf } from '../../settings/settings.ts';
import { clipboard } from './clipboard.ts';
import { languageByTag, languages } from './languages.ts';
import {
  appNotAssigned,
  denial,
  longNames,
  ownOptions,
  personalAccount,
  policy,
  quiet,
  tenAtOnce,
  trail,
  unknownCode,
  workspaceDenial,
} from './samples.ts';
import { click, drawn, find, findAll, type State, unfold } from './state.ts';

/** The popup in every state. */
export const popupStates: readonly State[] = [
  {
    ...popup('popup-looking', 'The page is looked at and nothing is known yet', () =>
      helpView('looking', [], {}),
    ),
    // The words wait, as an answer mostly comes before them.
    act: () => new Promise((resolve) => setTimeout(resolve, 450)),
  },
  popup('popup-recognised', 'One finding, recognised, with the details to pass on', () =>
    helpView('read', [personalAccount], {}),
  ),
  popup('popup-short', 'A finding without details to pass on and without questions', () =>
    helpView('read', [appNotAssigned], {}),
  ),
  {
    ...popup(
      'popup-unfolded',
      'The same finding with everything unfolded: other ways, reasons, sources',
      () => helpView('read', [personalAccount], {}),
    ),
    act: unfold,
  },
  popup('popup-possible', 'A possible finding with the question that decides', () =>
    helpView('read', [denial], {}),
  ),
  popup('popup-answered', 'The question is answered: a finding from the answer', () =>
    helpView('read', [denial], { area: 'developer-program', roleGiven: 'longer-ago' }),
  ),
  {
    ...popup('popup-questions', 'Many questions that fit the steps, unfolded', () =>
      helpView('read', [], { situation: 'forgotten-password' }),
    ),
    part: 'question-list',
    act: unfold,
  },
  {
    ...popup('popup-all-answered', 'The guided choice with every question answered', () =>
      helpView('read', [], {
        situation: 'forgotten-password',
        selfServiceReset: 'no',
        globalAdmin: 'no',
        program: 'csp-indirect-reseller',
        inTenant: 'yes',
      }),
    ),
    part: 'finding-card',
  },
  popup('popup-ten', 'Ten findings at once: the first in full, the others folded', () =>
    helpView('read', [tenAtOnce], {}),
  ),
  {
    ...popup('popup-roles', 'A denial whose workspace names long roles', () =>
      helpView('read', [workspaceDenial], {}),
    ),
    part: 'finding-card',
  },
  popup('popup-long', 'Long words without a place to break, long names, everybody named', longView),
  popup('popup-nothing', 'Nothing recognised: the guided choice', () => helpView('read', [quiet], {})),
  popup('popup-stuck', 'An answer that led nowhere', () => ({
    ...helpView('read', [quiet], {}),
    open: [],
    answered: helpView('read', [], { situation: 'cannot-see-page' }).answered,
  })),
  unreadable('not-covered'),
  unreadable('reload'),
  unreadable('on-click'),
  unreadable('by-policy'),
  unreadable('refused'),
  unreadable('silent'),
  {
    ...popup('popup-unreadable-helped', 'The page cannot be read, but an answer gave a finding', () =>
      helpView('reload', [], { situation: 'admin-left' }),
    ),
    part: 'page-unreadable',
  },
  {
    ...popup('popup-elsewhere', 'The sign-in is for another application', () =>
      helpView('read', [{ ...personalAccount, partnerCenter: { is: 'no', by: 'client-id' } }], {}),
    ),
    part: '[data-elsewhere]',
  },
  popup('popup-code', 'A code that no rule explains, with its official name', () =>
    helpView('read', [unknownCode], {}, { codeNames: { AADSTS50010: 'AudienceUriValidationFailed' } }),
  ),
  {
    ...popup('popup-copied', 'The details to pass on are copied', () =>
      helpView('read', [personalAccount], {}),
    ),
    part: 'pass-on-details',
    act: (element) => copy(element, true),
  },
  {
    ...popup('popup-copy-failed', 'The browser did not let them be copied', () =>
      helpView('read', [personalAccount], {}),
    ),
    part: 'pass-on-details',
    act: (element) => copy(element, false),
  },
  {
    ...popup('popup-tried', 'One way did not help, another solved it', () => ({
      ...helpView('read', [personalAccount], {}),
      tried: [
        { rule: 'personal-account-used', fix: 'use-work-account', solved: false },
        { rule: 'personal-account-used', fix: 'be-added', solved: true },
      ],
    })),
    act: unfold,
  },
  {
    ...popup('popup-company', 'The organisation has an article of its own and allows few links', () =>
      helpView(
        'read',
        [personalAccount],
        {},
        {
          settings: settingsOf(ownOptions, salvagePolicy(policy).value),
        },
      ),
    ),
    part: '[data-article]',
  },
  {
    ...request('request-known', 'A message to somebody who is known', settingsOf(ownOptions, {})),
    part: 'request-message',
  },
  {
    ...request('request-nobody', 'A message to nobody in particular', noSettings),
    part: '[data-request-nobody]',
  },
  {
    ...request('request-copied', 'The message is copied', settingsOf(ownOptions, {})),
    part: 'request-message [role=status]',
    act: async (element) => {
      await openRequest(element, settingsOf(ownOptions, {}));
      clipboard(true);
      await click(element, 'request-message', '.button');
    },
  },
  maker('report-one', 'A report of one page', [personalAccount], {}),
  maker('report-many', 'A report of five pages with answers', trail, {
    globalAdmin: 'no',
    program: 'hardware',
  }),
  {
    ...maker('report-long', 'A report with long names, unfolded', [longNames], {}),
    act: unfold,
  },
  {
    ...maker('report-none', 'No page is chosen: nothing to copy', trail, {}, (report) => {
      for (const index of trail.keys()) report.choose(index, false);
    }),
    part: 'report-maker .actions',
  },
  {
    ...maker('report-copied', 'The report is copied', [personalAccount], {}),
    part: 'report-maker [role=status]',
    act: (element) => copyReport(element, true),
  },
  {
    ...maker(
      'report-copy-failed',
      'The browser did not let it be copied: the text is there',
      [personalAccount],
      {},
    ),
    act: (element) => copyReport(element, false),
  },
  search('search-empty', 'Looking something up: nothing is typed yet', ''),
  search('search-hits', 'Looking something up: what fits, best first', 'access denied'),
  search('search-none', 'Nothing fits', 'xyzzy'),
  search('search-chosen', 'What is known of what was looked up', '50020', (search) =>
    search.open(language(), '50020'),
  ),
  {
    ...popup('search-failed', 'The search could not be loaded', () => helpView('read', [quiet], {})),
    act: (element) => {
      (element as HelpApp).search = { state: 'failed', query: '', hits: [] };
      return drawn(element);
    },
  },
];

function popup(id: string, shows: string, view: () => HelpView, draft?: () => ReportDraft): State {
  return {
    id,
    shows,
    page: 'popup',
    make: () => {
      const app = document.createElement('help-app');
      app.languages = languages();
      app.view = view();
      if (draft) app.draft = draft();
      return app;
    },
  };
}

function helpView(
  page: PageState,
  observations: readonly Observation[],
  answers: Answers,
  more: Pick<CaseFacts, 'settings' | 'codeNames'> = {},
): HelpView {
  return viewOf(language(), { page, observations, answers, ...more });
}

function unreadable(reason: PageState): State {
  return popup(`popup-${reason}`, `The page cannot be read: ${reason}`, () => helpView(reason, [], {}));
}

function maker(
  id: string,
  shows: string,
  observations: readonly Observation[],
  answers: Answers,
  choose: (report: ReportInMaking) => void = () => {},
): State {
  return popup(
    id,
    shows,
    () => helpView('read', observations, answers),
    () => {
      const report = new ReportInMaking({ observations, answers }, { version: '0.1.0', language: 'de-DE' });
      choose(report);
      return report.draft(language());
    },
  );
}

/** A message about the way that somebody else has to go. */
function request(id: string, shows: string, settings: Settings): State {
  return {
    ...popup(id, shows, () => helpView('read', [appNotAssigned], {})),
    act: (element) => openRequest(element, settings),
  };
}

async function openRequest(element: HTMLElement, settings: Settings): Promise<void> {
  const languagesOfMessage = {
    own: language(),
    all: languages().all,
    load: (tag: string) => Promise.resolve(languageByTag(tag)),
  };
  const facts: CaseFacts = { page: 'read', observations: [appNotAssigned], answers: {}, settings };
  const wanted = {
    rule: 'app-not-assigned',
    fix: find(element, '[data-order="1"]', 'fix-item').dataset.fix ?? '',
  };
  const request = RequestInMaking.begin(facts, wanted, languagesOfMessage);
  (element as HelpApp).request = request?.draft(language());
  await drawn(element);
  find(element, 'request-message'); // there is one
}

/** The popup with the search in it; words that were typed are in English, whatever the language. */
function search(
  id: string,
  shows: string,
  words: string,
  choose: (search: SearchSession) => Promise<void> = async () => {},
): State {
  return {
    ...popup(id, shows, () => helpView('read', [quiet], {})),
    act: async (element) => {
      const search = new SearchSession(
        () => {},
        () => ({ answers: {}, settings: noSettings }),
      );
      await search.start();
      search.type(words);
      await choose(search);
      (element as HelpApp).search = search.view(language());
      await drawn(element);
    },
  };
}

/** The words of a rule run together, and everybody there is as those who can do it. */
function longView(): HelpView {
  const view = helpView('read', [tenAtOnce, longNames], {});
  const everybody = Object.keys(people) as Who[];
  const together = (text: string) => text.replaceAll(' ', '').replaceAll('**', '');
  const findings = view.findings.slice(0, 2).map((finding) => ({
    ...finding,
    words: {
      ...finding.words,
      title: together(finding.words.title + finding.words.says),
      fixes: finding.words.fixes.map((fix) => ({
        ...fix,
        who: everybody,
        people: peopleWords(language(), everybody),
        title: together(fix.title),
        steps: fix.steps.map(together),
        ...(fix.link && { link: { ...fix.link, label: together(fix.title) } }),
      })),
    },
  }));
  return { ...view, findings };
}

async function copy(element: HTMLElement, works: boolean): Promise<void> {
  clipboard(works);
  await click(element, 'pass-on-details', 'copy-button', 'button');
}

async function copyReport(element: HTMLElement, works: boolean): Promise<void> {
  clipboard(works);
  await click(element, '[data-report-copy]');
  for (const field of findAll(element, 'textarea')) field.blur();
}
