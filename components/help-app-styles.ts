import { css } from 'lit';

/** The frame of <help-app>. */
export const layout = css`
  :host {
    min-height: 100%;
    background: var(--page);
  }
  header {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px 16px 0;
  }
  header svg {
    color: var(--link);
  }
  h1 {
    font-size: var(--normal);
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 10px 12px;
  }
  main > answered-line {
    padding-inline: 4px;
  }
  .elsewhere {
    padding: 10px 12px;
    border-inline-start: 3px solid var(--link);
    background: var(--card);
    color: var(--fg-quiet);
  }
  footer {
    padding: 0 16px 12px;
    font-size: var(--small);
    color: var(--fg-hint);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-inline-start: -4px;
  }
  /* An answer usually takes a few milliseconds: the words come only when it takes longer. */
  .looking {
    padding: 8px 4px;
    color: var(--fg-quiet);
    animation: appear 0s 400ms both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
`;
