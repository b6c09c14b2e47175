import { html, svg, type TemplateResult } from 'lit';
import type { Who } from '../rules/people.ts';

/** Our own line drawings on a 16 × 16 grid. Decoration: the words beside them say the same. */
const draw = (shape: TemplateResult, size = 16) => html`<svg width=${size} height=${size} viewBox="0 0 16 16"
  fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"
  aria-hidden="true">${shape}</svg>`;

const head = svg`<circle cx="8" cy="5" r="2.6"/><path d="M3 13.5c0-2.8 2.2-4.3 5-4.3s5 1.5 5 4.3"/>`;

const person = draw(head);
const personWithKey = draw(
  svg`<circle cx="6" cy="5" r="2.6"/><path d="M1.5 13.5c0-2.8 1.9-4.3 4.5-4.3.8 0 1.5.1 2.1.4"/>
    <circle cx="10.9" cy="10" r="1.6"/><path d="m12.1 11.2 2.6 2.6M13.6 12.7l-.9.9"/>`,
);
const people = draw(
  svg`<circle cx="6" cy="5.2" r="2.3"/><path d="M1.8 13c0-2.5 1.8-3.8 4.2-3.8s4.2 1.3 4.2 3.8"/>
    <path d="M10.6 3.2a2.2 2.2 0 0 1 0 4M12 9.7c1.4.5 2.2 1.6 2.2 3.3"/>`,
);
const headset = draw(
  svg`<path d="M3 9V8a5 5 0 0 1 10 0v1"/><rect x="2.2" y="8.6" width="2.4" height="3.6" rx="1"/>
    <rect x="11.4" y="8.6" width="2.4" height="3.6" rx="1"/><path d="M12.8 12.2c0 1.3-1.3 1.9-3 1.9"/>`,
);
const clock = draw(svg`<circle cx="8" cy="8" r="5.6"/><path d="M8 4.9V8l2.2 1.5"/>`);

export const chevron = draw(svg`<path d="m6 3.5 4.5 4.5L6 12.5"/>`);
export const newTab = draw(svg`<path d="M6.5 3.5h-3v9h9v-3M9 3h4v4M12.8 3.2 7.5 8.5"/>`, 14);
export const info = draw(svg`<circle cx="8" cy="8" r="5.8"/><path d="M8 7.4v3.4M8 5.2v.1"/>`);
export const check = draw(svg`<path d="m3.5 8.5 3 3 6-7"/>`);

/** The lifebuoy with a keyhole of assets/icon.svg, in one colour. */
export const lifebuoy = draw(
  svg`<circle cx="8" cy="8" r="6.3"/><circle cx="8" cy="8" r="3.4"/>
    <path d="M3.6 3.6 5.6 5.6M10.4 10.4l2 2M12.4 3.6l-2 2M5.6 10.4l-2 2"/>`,
  20,
);

const outside: readonly Who[] = [
  'indirect-provider',
  'microsoft-support',
  'data-protection-team',
  'it-admin',
  'app-owner',
];

/** The drawing for whoever does a fix; the first of several decides. */
export function whoIcon([first]: readonly Who[]): TemplateResult {
  if (first === 'you') return person;
  if (first === 'nobody') return clock;
  if (first === 'colleague') return people;
  return first && outside.includes(first) ? headset : personWithKey;
}
