import { css, html } from 'lit';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';

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

/** A synthetic page in a frame that can do nothing. */
export class PageFrame extends SpeakingElement {
  static override properties = { page: { attribute: false }, label: {} };
  /** HTML of the body, styles before it. */
  declare page: string;
  declare label: string;

  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      iframe {
        display: block;
        width: 100%;
        height: var(--frame-height, 280px);
        background: var(--paper);
        border: 1px solid var(--line);
        border-radius: var(--round);
      }
    `,
  ];

  constructor() {
    super();
    this.page = '';
    this.label = '';
  }

  override render() {
    // The keyboard goes into a frame of another process only where something in it takes it; the arrow keys then scroll.
    const source = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${look}</style><body tabindex="0">${this.page}`;
    const page = inFrame?.createHTML(source) ?? source;
    return html`<iframe sandbox="" title=${this.label} srcdoc=${page}></iframe>`;
  }
}

customElements.define('page-frame', PageFrame);

declare global {
  interface HTMLElementTagNameMap {
    'page-frame': PageFrame;
  }
}
