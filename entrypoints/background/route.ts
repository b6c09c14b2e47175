import type { Clock } from '../../browser/clock.ts';
import type { TabState } from '../../browser/tab-state.ts';
import { diagnose } from '../../rules/diagnose.ts';
import type { Evidence } from '../../rules/diagnosis.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { follow, followOpener, openingPage, sameFacts } from '../../rules/observation/trail.ts';
import type { Marks } from '../../rules/reading/marks.ts';
import { stillTrue } from '../../rules/tried.ts';
import { clockTime, minutesLeft } from '../../rules/words/clock.ts';
import { type Language, words } from '../../rules/words/language.ts';
import { productTexts } from '../../rules/words/product.ts';
import { ruleTitle } from '../../rules/words/wording.ts';
import type { Policy } from '../../settings/policy.ts';
import { answersOf, offeredAnswers } from '../../settings/settings.ts';

/** What the toolbar shows for a tab. */
export interface Badge {
  /** What the newest page is. */
  readonly sign: '!' | '?' | '';
  /** The sign, and behind it the clock that runs: `!9m`. */
  readonly text: string;
  readonly title: string;
  /** A match that the page itself shows: its address alone opens nothing. */
  readonly isSeen: boolean;
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
  const { opener, clock } = state;
  const isFirst = opener !== undefined && state.observations.length === 0;
  const observations = isFirst
    ? followOpener(opener, numbered)
    : follow(state.observations, numbered, loadedAnew);
  if (observations === state.observations) return state;
  const [before, now] = observations.slice(-2);
  const answers = loadedAnew && before && now && sameFacts(before, now) ? state.answers : {};
  const tried = stillTrue(state.tried ?? []);
  return {
    observations,
    answers,
    accounts,
    tenants,
    tried,
    ...(documentId && { documentId }),
    ...(clock && { clock }),
  };
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
 * sign-in is for another application. Answers alone recognise nothing: they do not come from the page. A clock that
 * runs follows, whatever the page shows.
 *
 * @param now milliseconds since 1970
 */
export function badgeFor(state: TabState, settings: Policy, language: Language, now = Date.now()): Badge {
  const badge = pageBadge(state, settings, language);
  return state.clock ? { ...badge, ...clockWords(state.clock, badge.sign, language, now) } : badge;
}

function clockWords({ at }: Clock, sign: Badge['sign'], language: Language, now: number) {
  const left = minutesLeft(at, now);
  if (left === 0) {
    return {
      text: sign + language.translate(productTexts.badgeNow),
      title: language.translate(productTexts.tryNow),
    };
  }
  const time = clockTime(language, at, now);
  // Four signs have room there: letters of the units, which no language needs to translate.
  const short = left < 100 ? `${left}m` : `${Math.ceil(left / 60)}h`;
  return { text: sign + short, title: words(language, { text: productTexts.waiting, values: { time } }) };
}

/** Whether a page of Partner Center works again: there is nothing left to wait for. */
export function isIn(state: TabState, settings: Policy, language: Language): boolean {
  const now = state.observations.at(-1);
  if (now?.page !== 'partner-center' || now.partnerCenter.is !== 'yes') return false;
  return now.path.startsWith('/dashboard') && pageBadge(state, settings, language).sign === '';
}

/** What stands on no page: somebody has typed, followed or said it. */
const unseen: readonly Evidence['kind'][] = ['answer', 'address'];

function pageBadge(state: TabState, settings: Policy, language: Language): Badge {
  const nothing: Badge = { sign: '', text: '', isSeen: false, title: language.translate(productTexts.name) };
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
  const matches = onPage.filter(({ verdict }) => verdict === 'match');
  const sign = matches.length > 0 ? '!' : '?';
  const isSeen = matches.some(({ evidence }) => evidence.some(({ kind }) => !unseen.includes(kind)));
  const title = ruleTitle(language, first.rule, first.params);
  return {
    sign,
    text: sign,
    isSeen,
    title: words(language, { text: productTexts.found, values: { title } }),
  };
}
