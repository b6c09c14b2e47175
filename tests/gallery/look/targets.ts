import { everyElement, isVisible, type Problem, parentOf, pathOf, remembered } from './tree.ts';

/** Runs in the page: what can be pressed and is smaller than WCAG 2.2 (2.5.8) asks for. Links within text may be. */

const least = 24;
const pressed = 'a[href], button, input, select, textarea, summary, [role=button], [tabindex="0"]';

export function smallTargets(): Problem[] {
  return remembered(() => targets().flatMap(small));
}

function targets(): Element[] {
  return everyElement().filter(
    (element) => element.matches(pressed) && isVisible(element) && !withinText(element),
  );
}

function small(element: Element): Problem[] {
  const { width, height } = targetOf(element);
  const fits = Math.round(width * 10) >= least * 10 && Math.round(height * 10) >= least * 10;
  return fits ? [] : [{ what: `${width.toFixed(1)} × ${height.toFixed(1)}`, where: pathOf(element) }];
}

/** A box with a label around it is pressed by its label. */
function targetOf(element: Element): DOMRect {
  const label = element.matches('input[type=checkbox], input[type=radio]')
    ? element.closest('label')
    : undefined;
  return (label ?? element).getBoundingClientRect();
}

/** Between words of the same line. */
function withinText(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  return [...(parentOf(element)?.childNodes ?? [])].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
}
