import { css } from 'lit';

/**
 * Colours, sizes and shapes: values of Fluent 2's web themes under short names. Set once on the root element; custom
 * properties reach every shadow root below it.
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
    --line: #d1d1d1;
    --line-quiet: #e0e0e0;
    --line-control: #616161;
    --brand: #0f6cbd;
    --brand-hover: #115ea3;
    --brand-pressed: #0c3b5e;
    --on-brand: #ffffff;
    --brand-tint: #ebf3fc;
    --on-brand-tint: #0f548c;
    --link: #115ea3;
    --notice-tint: #fff4e0;
    --on-notice-tint: #7a4300;
    --notice-line: #f2c97d;
    --focus: #000000;
    --shadow: 0 0 2px rgb(0 0 0 / 12%), 0 1px 2px rgb(0 0 0 / 14%);
    --radius: 4px;
    --radius-card: 8px;
    --font: 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, sans-serif;
    --small: 0.75rem;
    --normal: 0.875rem;
    --large: 1.25rem;
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --fg: #ffffff;
      --fg-quiet: #d6d6d6;
      --fg-hint: #adadad;
      --page: #1f1f1f;
      --card: #292929;
      --card-hover: #333333;
      --line: #666666;
      --line-quiet: #424242;
      --line-control: #adadad;
      --brand: #115ea3;
      --brand-hover: #0f6cbd;
      --brand-pressed: #0c3b5e;
      --brand-tint: #0a2942;
      --on-brand-tint: #b4d6fa;
      --link: #62abf5;
      --notice-tint: #3a270b;
      --on-notice-tint: #ffddb3;
      --notice-line: #644616;
      --focus: #ffffff;
      --shadow: 0 0 2px rgb(0 0 0 / 24%), 0 1px 2px rgb(0 0 0 / 28%);
    }
  }
`;
