import { own } from './own.ts';

/** Whether a person can see the element: rendered, not transparent, not moved off the screen. */
export function isVisible(element: Element): boolean {
  if (!own(element, 'checkVisibility').call(element, { visibilityProperty: true, opacityProperty: true }))
    return false;
  const { left, top, width, height } = own(element, 'getBoundingClientRect').call(element);
  // Pages park texts for screen readers and for copying far outside. Scrolled away is nearer than that.
  return width > 1 && height > 1 && left > -5000 && left + width > 0 && top > -100_000;
}
