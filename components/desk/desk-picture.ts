import { css, html } from 'lit';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { card } from '../shared/surface-styles.ts';
import { desk } from './desk-styles.ts';
import { sayDesk } from './texts.ts';

/** Nothing runs and nothing is loaded: the frame has no rights, and the page in it may use its own styles only. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";
const look =
  'body{margin:16px;font:14px/1.4 "Segoe UI",system-ui,sans-serif;color:CanvasText;background:Canvas}button,input{font:inherit}';

interface HtmlPolicy {
  createHTML(text: string): string;
}
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };
};
/** The one way for a text to become a page, allowed by its name in wxt.config.ts: the frame below, which has no rights. */
const inFrame = trustedTypes?.createPolicy('desk-picture', { createHTML: (text) => text });

/** A synthetic page of an example, drawn in a frame that can do nothing. */
export class DeskPicture extends SpeakingElement {
  static override properties = { page: { attribute: false } };
  /** HTML of the body. */
  declare page: string;

  static override styles = [
    base,
    card,
    desk,
    css`
      iframe {
        width: 100%;
        height: 280px;
        margin-block-start: var(--s8);
        background: var(--paper);
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
    `,
  ];

  constructor() {
    super();
    this.page = '';
  }

  override render() {
    // The keyboard goes into a frame of another process only where something in it takes it; the arrow keys then scroll.
    const source = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${look}</style><body tabindex="0">${this.page}`;
    const page = inFrame?.createHTML(source) ?? source;
    return html`<section class="card" aria-labelledby="title"><h2 class="part" id="title">${sayDesk('picture')}</h2>
      <p class="hint">${sayDesk('pictureSays')}</p>
      <iframe sandbox="" title=${sayDesk('picture')} srcdoc=${page}></iframe></section>`;
  }
}

customElements.define('desk-picture', DeskPicture);

declare global {
  interface HTMLElementTagNameMap {
    'desk-picture': DeskPicture;
  }
}
