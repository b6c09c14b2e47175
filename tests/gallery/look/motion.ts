import { everyElement, type Problem, pathOf } from './tree.ts';

/** Runs in the page, where the person wants less motion: whatever would still move. */
export function motion(): Problem[] {
  return everyElement().flatMap((element) =>
    [null, '::before', '::after'].flatMap((pseudo) => {
      const { animationName, animationDuration, transitionProperty, transitionDuration } = getComputedStyle(
        element,
        pseudo,
      );
      const moves = animationName !== 'none' && lasts(animationDuration);
      const changes = transitionProperty !== 'none' && lasts(transitionDuration);
      return moves || changes
        ? [{ what: moves ? animationName : `transition of ${transitionProperty}`, where: pathOf(element) }]
        : [];
    }),
  );
}

/** Longer than a frame. */
function lasts(durations: string): boolean {
  return durations.split(',').some((one) => Number.parseFloat(one) > 0.017);
}
