import type { HelpView } from '../../help/view.ts';

/** The side panel stays open: another problem is read from its beginning. */
export function toTop(before: HelpView | undefined, now: HelpView | undefined): void {
  const shown = (view: HelpView | undefined) => `${view?.findings[0]?.rule} ${view?.afterwards?.standing}`;
  if (shown(before) !== shown(now)) window.scrollTo(0, 0);
}
