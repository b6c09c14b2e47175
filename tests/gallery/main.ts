import { language, speak } from '../../components/shared/language.ts';
import { productTexts } from '../../rules/words/product.ts';
import { actStates } from './act-states.ts';
import { deskStates } from './desk-states.ts';
import { type FirstAnswer, firstAnswers } from './first-answers.ts';
import { known, languageByTag } from './languages.ts';
import { layoutProblems } from './look/layout.ts';
import { motion } from './look/motion.ts';
import { turnedAround } from './look/order.ts';
import { spreadText } from './look/spacing.ts';
import { smallTargets } from './look/targets.ts';
import type { Problem } from './look/tree.ts';
import { untranslatedWords } from './look/words.ts';
import { showOverview } from './overview.ts';
import { panelStates } from './panel-states.ts';
import { popupStates } from './popup-states.ts';
import { settingsStates } from './settings-states.ts';
import { atRest, drawn, type State } from './state.ts';

/**
 * Every state of the extension's pages. `?state=…&lang=…` shows one as the page itself would be; without a state all
 * of them stand below each other. Tests switch from state to state with `gallery.show`.
 */
const states: readonly State[] = [
  ...popupStates,
  ...panelStates,
  ...actStates,
  ...deskStates,
  ...settingsStates,
];

/** What tests and tools see of it. */
export interface Gallery {
  readonly states: readonly Omit<State, 'make' | 'act'>[];
  readonly languages: readonly string[];
  show(id: string, language: string): Promise<void>;
  readonly look: Readonly<Record<'layout' | 'words' | 'targets' | 'motion' | 'order', () => Problem[]>>;
  spreadText(): void;
  firstAnswers(language: string, every?: number): Promise<FirstAnswer[]>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

window.gallery = {
  states,
  languages: known.map(({ language }) => language),
  show,
  look: {
    layout: layoutProblems,
    words: untranslatedWords,
    targets: smallTargets,
    motion,
    order: turnedAround,
  },
  spreadText,
  firstAnswers,
};

const asked = new URLSearchParams(location.search);
const state = asked.get('state');
const tag = asked.get('lang') ?? 'en';
if (state) void show(state, tag).then(tellSize);
else showOverview(states, known, tag);

async function show(id: string, tag: string): Promise<void> {
  const state = states.find((one) => one.id === id);
  if (!state) throw new Error(`there is no state ${id}`);
  speak(languageByTag(tag));
  document.title = language().translate(state.page === 'desk' ? productTexts.desk : productTexts.name);
  document.body.className = state.page;
  const element = await state.make();
  document.body.replaceChildren(element);
  await drawn(element);
  await state.act?.(element);
  atRest(element);
  window.scrollTo(0, 0);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** For the overview, which shows it in a frame. */
function tellSize(): void {
  if (window.parent !== window)
    window.parent.postMessage({ state, height: document.documentElement.scrollHeight }, '*');
}
