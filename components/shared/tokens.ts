import { css } from 'lit';

/**
 * Every colour, size, shape and pace of the pages, under short names: the values of Fluent 2's web themes (light, dark)
 * and the system's own colours where the person has set them. Set once on the root element; custom properties reach
 * every shadow root below it. Nothing else in components names a colour or a size of type.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;

    --fg: #242424;
    --fg-quiet: #424242;
    --fg-hint: #616161;
    --page: #f5f5f5;
    --card: #ffffff;
    --card-hover: #f5f5f5;
    --card-pressed: #e0e0e0;
    /* Under a picture of a page, which is light in every theme. */
    --paper: #ffffff;
    --line: #d1d1d1;
    --line-quiet: #e0e0e0;
    --line-control: #616161;
    --brand: #0f6cbd;
    --brand-hover: #115ea3;
    --brand-pressed: #0c3b5e;
    --on-brand: #ffffff;
    --brand-tint: #ebf3fc;
    --brand-line: #b4d6fa;
    --on-brand-tint: #0f548c;
    --link: #115ea3;
    --accent: #0f6cbd;
    --notice-tint: #fff9f5;
    --notice-line: #fdcfb4;
    --on-notice-tint: #8a3707;
    --focus: #000000;
    /* The edge of what only its background sets apart: drawn where the system sets the colours. */
    --edge: transparent;
    --shadow2: 0 0 2px rgb(0 0 0 / 12%), 0 1px 2px rgb(0 0 0 / 14%);
    --shadow8: 0 0 2px rgb(0 0 0 / 12%), 0 4px 8px rgb(0 0 0 / 14%);

    --s2: 2px;
    --s4: 4px;
    --s6: 6px;
    --s8: 8px;
    --s12: 12px;
    --s16: 16px;
    --s20: 20px;
    --s24: 24px;
    --s32: 32px;
    /* Heights of what is pressed: the least that WCAG 2.2 allows, and Fluent's medium control. */
    --target: 24px;
    --control: 32px;

    --round: 4px;
    --round-card: 8px;
    --pill: 14px;

    --font: 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, sans-serif;
    --mono: 400 0.75rem/1rem Consolas, ui-monospace, monospace;
    --caption: 400 0.75rem/1rem var(--font);
    --caption-strong: 600 0.75rem/1rem var(--font);
    --body: 400 0.875rem/1.25rem var(--font);
    --body-strong: 600 0.875rem/1.25rem var(--font);
    --subtitle: 600 1rem/1.375rem var(--font);
    --title: 600 1.25rem/1.625rem var(--font);

    --fast: 100ms cubic-bezier(0.33, 0, 0.67, 1);
    --arriving: 200ms cubic-bezier(0, 0, 0, 1);
  }

  /* Japanese and Chinese write the same letter differently: what system-ui is on a Chinese Windows draws it the one way. */
  :host(:lang(ja)) {
    --font: 'Segoe UI Variable Text', 'Segoe UI', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', system-ui, sans-serif;
  }
  :host(:lang(zh)) {
    --font: 'Segoe UI Variable Text', 'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', system-ui, sans-serif;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --fg: #ffffff;
      --fg-quiet: #d6d6d6;
      --fg-hint: #adadad;
      --page: #1f1f1f;
      --card: #292929;
      --card-hover: #383838;
      --card-pressed: #1f1f1f;
      --line: #666666;
      --line-quiet: #525252;
      --line-control: #adadad;
      --brand: #115ea3;
      --brand-hover: #0f6cbd;
      --brand-pressed: #0c3b5e;
      --brand-tint: #082338;
      --brand-line: #0e4775;
      --on-brand-tint: #b4d6fa;
      --link: #62abf5;
      --accent: #479ef5;
      --notice-tint: #4a1e04;
      --notice-line: #8a3707;
      --on-notice-tint: #fdcfb4;
      --focus: #ffffff;
      --shadow2: 0 0 2px rgb(0 0 0 / 24%), 0 1px 2px rgb(0 0 0 / 28%);
      --shadow8: 0 0 2px rgb(0 0 0 / 24%), 0 4px 8px rgb(0 0 0 / 28%);
    }
  }

  /* Only what the browser does not set by itself: what is drawn by us, and what must stand out. */
  @media (forced-colors: active) {
    :host {
      --fg: CanvasText;
      --fg-quiet: CanvasText;
      --fg-hint: CanvasText;
      --page: Canvas;
      --card: Canvas;
      --card-hover: Canvas;
      --card-pressed: Canvas;
      --line: CanvasText;
      --line-quiet: CanvasText;
      --line-control: CanvasText;
      --brand: Highlight;
      --brand-hover: Highlight;
      --brand-pressed: Highlight;
      --on-brand: HighlightText;
      --brand-tint: Canvas;
      --brand-line: CanvasText;
      --on-brand-tint: CanvasText;
      --link: LinkText;
      --accent: Highlight;
      --notice-tint: Canvas;
      --notice-line: CanvasText;
      --on-notice-tint: CanvasText;
      --focus: Highlight;
      --edge: CanvasText;
    }
  }
`;
