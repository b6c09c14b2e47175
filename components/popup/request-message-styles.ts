import { css } from 'lit';

export const layout = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s8);
    margin-block-start: var(--s8);
    padding: var(--s12);
    background: var(--card);
    border: 1px solid var(--line);
    border-radius: var(--round-card);
  }
  h4 {
    font: var(--body-strong);
  }
  .hint {
    font: var(--caption);
    color: var(--fg-hint);
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
    font: var(--caption-strong);
  }
  .field {
    width: 100%;
    font: var(--body);
  }
  /* Shown in full: the popup scrolls, not the text in it. */
  textarea {
    field-sizing: content;
    resize: vertical;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s8);
  }
`;
