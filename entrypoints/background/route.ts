import type { Answers } from '../../rules/data/questions.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { type Observation, sameFacts } from '../../rules/observation.ts';
import { follow } from '../../rules/trail.ts';
import { findingWords } from '../../rules/wording.ts';
import type { TabState } from './tab-state.ts';

/** What the toolbar shows for a tab. */
export interface Badge {
  readonly text: '!' | '?' | '';
  readonly title: string;
}

const name = 'Sign-in Help for Partner Center';

/**
 * Adds an observation to the state of a tab. Repeated by the same document it changes nothing; new facts end what the
 * person said about the page before.
 *
 * @param documentId the document that showed it; undefined where the browser does not tell
 */
export function withObservation(state: TabState, observation: Observation, documentId?: string): TabState {
  const loadedAnew =
    documentId !== undefined && state.documentId !== undefined && documentId !== state.documentId;
  const observations = follow(state.observations, observation, loadedAnew);
  if (observations === state.observations) return state;
  const [before, now] = observations.slice(-2);
  const answers = loadedAnew && before && now && sameFacts(before, now) ? state.answers : {};
  return { observations, answers, ...(documentId && { documentId }) };
}

/**
 * The badge of a tab: `!` for a match, `?` where a question decides, nothing where nothing was recognised or the
 * sign-in is for another application. Answers alone recognise nothing: they do not come from the page.
 */
export function badgeFor(state: TabState, profile: Answers): Badge {
  if (state.observations.at(-1)?.partnerCenter.is === 'no') return { text: '', title: name };
  const { findings } = diagnose({
    observations: state.observations,
    answers: { ...profile, ...state.answers },
  });
  const onPage = findings.filter(({ evidence }) => evidence.some(({ kind }) => kind !== 'answer'));
  const [first] = onPage;
  if (!first) return { text: '', title: name };
  const text = onPage.some(({ verdict }) => verdict === 'match') ? '!' : '?';
  return { text, title: `${name}: ${findingWords(first)?.title ?? 'something to know about this page'}` };
}
