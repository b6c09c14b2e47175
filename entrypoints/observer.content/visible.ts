import { methodOf } from './own.ts';

const checkVisibility = methodOf<CheckVisibilityOptions, boolean>('checkVisibility');
const boundingRectOf = methodOf<void, DOMRect>('getBoundingClientRect');

/** Whether a person can see the element: rendered, not transparent, not moved off the screen. */
export function isVisible(element: Element): boolean {
  if (!checkVisibility(element, { visibilityProperty: true, opacityProperty: true })) return false;
  const { left, top, width, height } = boundingRectOf(element);
  // Pages park texts for screen readers and for copying far outside. Scrolled away is nearer than that.
  return width > 1 && height > 1 && left + width > 0 && top > -100_000;
}
