import type { TabState } from '../../browser/tab-state.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { follow, followOpener, openingPage, sameFacts } from '../../rules/observation/trail.ts';
import type { Marks } from '../../rules/reading/marks.ts';
import { stillTrue } from '../../rules/tried.ts';
import { type Language, words } from '../../rules/words/language.ts';
import { productTexts } from '../../rules/words/product.ts';
import { ruleTitle } from '../../rules/words/wording.ts';
import type { Policy } from '../../settings/policy.ts';
import { answersOf, offeredAnswers } from '../../settings/settings.ts';

/** What the toolbar shows for a tab. */
export interface Badge {
  readonly text: '!' | '?' | '';
  readonly title: string;
}

/**
 * Adds an observation to the state of a tab. Repeated by the same document it changes nothing; new facts end what the
 * person said about the page before.
 *
 * @param documentId the document that showed it; undefined where the browser does not tell
 */
export function withObservation(
  state: TabState,
  observation: Observation,
  documentId?: string,
  marks: Marks = {},
): TabState {
  const loadedAnew =
    documentId !== undefined && state.documentId !== undefined && documentId !== state.documentId;
  const { accounts, tenants, numbered } = withNumbers(state, observation, marks);
  const { opener } = state;
  const isFirst = opener !== undefined && state.observations.length === 0;
  const observations = isFirst
    ? followOpener(opener, numbered)
    : follow(state.observations, numbered, loadedAnew);
  if (observations === state.observations) return state;
  const [before, now] = observations.slice(-2);
  const answers = loadedAnew && before && now && sameFacts(before, now) ? state.answers : {};
  const tried = stillTrue(state.tried ?? []);
  return { observations, answers, accounts, tenants, tried, ...(documentId && { documentId }) };
}

/**
 * A tab that a page of Partner Center has opened, before it shows anything; undefined where there is nothing to inherit.
 *
 * @param at when it was opened, ISO 8601
 */
export function openedBy(opener: TabState, at: string): TabState | undefined {
  const page = openingPage(opener.observations);
  if (!page) return undefined;
  // Accounts and tenants are numbered for each tab.
  const { account: _, tenant: _t, ...facts } = page;
  return { observations: [], answers: {}, opener: { page: facts, at } };
}

/** More names than this in one tab are not told apart. */
const mostNames = 99;

/** Turns the marks of an observation into numbers that hold for the tab. */
function withNumbers(state: TabState, { account: _, tenant: _t, ...facts }: Observation, marks: Marks) {
  const accounts = withMark(state.accounts, marks.account);
  const tenants = withMark(state.tenants, marks.tenant);
  const account = marks.account === undefined ? -1 : accounts.indexOf(marks.account);
  const tenant = marks.tenant === undefined ? -1 : tenants.indexOf(marks.tenant);
  const numbered: Observation = {
    ...facts,
    ...(account >= 0 && { account: `account-${account + 1}` }),
    ...(tenant >= 0 && { tenant: `tenant-${tenant + 1}` }),
  };
  return { accounts, tenants, numbered };
}

function withMark(known: readonly number[] = [], mark: number | undefined): readonly number[] {
  if (mark === undefined || known.includes(mark) || known.length >= mostNames) return known;
  return [...known, mark];
}

/**
 * The badge of a tab: `!` for a match, `?` where a question decides, nothing where nothing was recognised or the
 * sign-in is for another application. Answers alone recognise nothing: they do not come from the page.
 */
export function badgeFor(state: TabState, settings: Policy, language: Language): Badge {
  const nothing: Badge = { text: '', title: language.translate(productTexts.name) };
  if (state.observations.at(-1)?.partnerCenter.is === 'no') return nothing;
  const { findings } = diagnose({
    observations: state.observations,
    answers: { ...answersOf(settings), ...state.answers },
    silenced: settings.silenced,
    offered: offeredAnswers(settings),
  });
  const onPage = findings.filter(({ evidence }) => evidence.some(({ kind }) => kind !== 'answer'));
  const [first] = onPage;
  if (!first) return nothing;
  const text = onPage.some(({ verdict }) => verdict === 'match') ? '!' : '?';
  const title = ruleTitle(language, first.rule, first.params);
  return { text, title: words(language, { text: productTexts.found, values: { title } }) };
}
