import { css } from 'lit';

/** A raised surface; flat where the root says so, as in the popup, which is one surface. */
export const card = css`
  .card {
    background: var(--card);
    border: var(--card-border, 1px solid var(--line-quiet));
    border-radius: var(--round-card);
    box-shadow: var(--card-shadow, var(--shadow2));
  }
`;

/** A word or two in a tinted frame. */
export const tags = css`
  .tag {
    display: inline-flex;
    align-items: center;
    gap: var(--s4);
    padding: var(--s2) var(--s8);
    font: var(--caption-strong);
    color: var(--on-brand-tint);
    background: var(--brand-tint);
    border: 1px solid var(--edge);
    border-radius: var(--pill);
  }
  .tag.warn {
    color: var(--on-notice-tint);
    background: var(--notice-tint);
    border-color: var(--notice-line);
  }
`;

/** A sentence that matters now: why something is not as expected. */
export const notice = css`
  .notice {
    padding: var(--s8) var(--s12);
    background: var(--notice-tint);
    border: 1px solid var(--notice-line);
    border-radius: var(--round-card);
  }
  .notice > svg {
    margin-block-start: var(--s2);
    color: var(--on-notice-tint);
  }
`;

/** What has just come slides into its place, readable all the while. */
export const arrival = css`
  @media (prefers-reduced-motion: no-preference) {
    .arrives {
      animation: arrive var(--arriving);
    }
    @keyframes arrive {
      from {
        translate: 0 8px;
      }
    }
  }
`;
