import { type FindingView, type HelpView, unreadableReason } from '../../help/view.ts';
import { isClockApart } from './help-notices.ts';

/** What the popup was given to show; absent is what it has nothing of. */
interface Given {
  readonly view: HelpView | undefined;
  readonly example: boolean | undefined;
  readonly privateRefused: unknown;
  readonly opened: unknown;
  readonly draft: unknown;
  readonly request: unknown;
  readonly call: unknown;
  readonly search: unknown;
  readonly ticks: unknown;
}

export interface SeldomShown {
  readonly isShown: (given: Given) => boolean;
  readonly load: () => Promise<unknown>;
}

/** Elements that are loaded when they are first shown. */
export const seldomShown: readonly SeldomShown[] = [
  { isShown: ({ view }) => isWithout(view), load: () => import('./empty-state.ts') },
  { isShown: ({ view }) => isWithout(view), load: () => import('./page-unreadable.ts') },
  {
    isShown: ({ view }) => view !== undefined && (isClockApart(view) || view.findings.some(waits)),
    load: () => import('../shared/wait-clock.ts'),
  },
  {
    isShown: ({ privateRefused }) => privateRefused !== undefined,
    load: () => import('./private-refused.ts'),
  },
  { isShown: ({ opened }) => opened !== undefined, load: () => import('./opened-itself.ts') },
  { isShown: ({ example }) => example === true, load: () => import('./example-note.ts') },
  { isShown: ({ draft }) => draft !== undefined, load: () => import('./report-maker.ts') },
  { isShown: ({ request }) => request !== undefined, load: () => import('./request-message.ts') },
  { isShown: ({ call }) => call !== undefined, load: () => import('./call-sheet.ts') },
  { isShown: ({ search }) => search !== undefined, load: () => import('../shared/search-box.ts') },
  { isShown: ({ view }) => knowsSomebody(view), load: () => import('../shared/known-person.ts') },
  { isShown: ({ ticks }) => ticks !== undefined, load: () => import('../panel/panel-steps.ts') },
  {
    isShown: ({ view }) => view?.afterwards !== undefined,
    load: () => import('./help-afterwards.ts'),
  },
];

/** Time is one of the ways. */
function waits({ words }: FindingView): boolean {
  return words.fixes.some(({ act }) => act === 'wait');
}

function knowsSomebody(view: HelpView | undefined): boolean {
  return view?.findings.some(({ words }) => words.fixes.some(({ contacts }) => contacts)) ?? false;
}

/** There is no finding to show, or the page cannot be read. */
function isWithout(view: HelpView | undefined): boolean {
  if (!view) return false;
  return unreadableReason(view.page) !== undefined || (view.page === 'read' && view.findings.length === 0);
}
