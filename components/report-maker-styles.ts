import { css } from 'lit';

export const layout = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 14px;
  }
  .plain {
    justify-self: start;
  }
  h2 {
    font-size: var(--large);
    line-height: 1.3;
  }
  .says,
  .hint {
    color: var(--fg-quiet);
  }
  .hint,
  legend,
  .label {
    font-size: var(--small);
  }
  fieldset {
    display: grid;
    gap: 8px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  .label {
    display: block;
    margin-block-end: 4px;
    padding: 0;
    font-weight: 600;
    color: var(--fg-hint);
  }
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    min-height: 24px;
  }
  .choice input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 2px 0 0;
    accent-color: var(--brand);
  }
  .choice.off .what {
    color: var(--fg-hint);
    text-decoration: line-through;
  }
  .what {
    display: grid;
    min-width: 0;
  }
  .page::first-letter {
    text-transform: uppercase;
  }
  .address,
  pre,
  textarea.data {
    font-family: Consolas, ui-monospace, monospace;
    font-size: var(--small);
  }
  textarea {
    width: 100%;
    padding: 6px 8px;
    font: inherit;
    color: var(--fg);
    background: var(--card);
    border: 1px solid var(--line-control);
    border-radius: var(--radius);
    resize: vertical;
  }
  pre,
  textarea.data {
    max-height: 220px;
    margin: 4px 0 0;
    overflow: auto;
    white-space: pre-wrap;
  }
  details .label {
    margin-block: 8px 4px;
  }
  ul {
    padding-inline-start: 18px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  [role='status']:empty {
    display: none;
  }
`;
