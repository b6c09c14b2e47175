import { html, svg, type TemplateResult } from 'lit';
import { mark } from '../shared/icon.ts';
import { recognised } from '../shared/icons.ts';
import { sayWelcome } from './texts.ts';

/** Drawings of our own, in the colours of the page. The words beside the first say the same; the second has its own. */

/** A browser's toolbar with the puzzle piece (1), the menu of the extensions with the pin (2), and where the icon will be. */
export const pinPicture: TemplateResult = html`<svg class="pin" viewBox="0 0 360 172" aria-hidden="true">
  <rect class="edge" x="1" y="1" width="358" height="46" rx="8" />
  <rect class="quiet" x="14" y="13" width="224" height="22" rx="11" />
  <path class="line" d="M27 24h96" />
  ${puzzle(262, 15)}${number(271, 24, '1')}
  <g class="ours then" transform="translate(310 14)"><circle cx="10" cy="10" r="8" /><circle cx="10" cy="10" r="4" /></g>
  <rect class="edge menu" x="98" y="58" width="226" height="112" rx="8" />
  <path class="line" d="M114 78h72" />
  <g class="ours" transform="translate(112 96)"><circle cx="10" cy="10" r="8" /><circle cx="10" cy="10" r="4" /></g>
  <path class="line strong" d="M142 106h108" />
  ${pinShape(284, 97)}${number(292, 106, '2')}
  <rect class="quiet" x="112" y="136" width="20" height="20" rx="10" /><path class="line" d="M142 146h84" />
</svg>`;

function puzzle(x: number, y: number) {
  return svg`<path class="shape" transform="translate(${x} ${y})"
    d="M7 1a2.5 2.5 0 0 1 2.5 2.5V4H14v4.6h.6a2.5 2.5 0 0 1 0 5H14V18H2v-4.4h.5a2.5 2.5 0 0 0 0-5H2V4h2.5v-.5A2.5 2.5 0 0 1 7 1z" />`;
}

function pinShape(x: number, y: number) {
  return svg`<path class="shape" transform="translate(${x} ${y})" d="M4 1h8l-1 2v5l3 3v1.5H8.8V18L8 19l-.8-1v-5.5H2V11l3-3V3z" />`;
}

/** Where to select, in which order. */
function number(x: number, y: number, text: string) {
  return svg`<g class="place" transform="translate(${x} ${y})"><circle r="17" /><circle class="dot" cx="15" cy="-13" r="8" />
    <text x="15" y="-9.5" text-anchor="middle">${text}</text></g>`;
}

/** The icon with its sign, and the window that opens below it. */
export function samplePicture(): TemplateResult {
  return html`<figure role="img" aria-label=${sayWelcome('drawn')}><div class="sample" aria-hidden="true">
    <span class="icon">${mark}<b>!</b></span>
    <div class="window"><span class="tag">${recognised}${sayWelcome('sampleTag')}</span>
      <strong>${sayWelcome('sampleTitle')}</strong><span>${sayWelcome('sampleSays')}</span>
      <span class="press">${sayWelcome('sampleButton')}</span><i></i><i></i></div></div></figure>`;
}
