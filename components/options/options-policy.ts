import { css, html, nothing, type TemplateResult } from 'lit';
import { words } from '../../rules/words/language.ts';
import { base } from '../shared/base-styles.ts';
import { SpeakingElement } from '../shared/element.ts';
import { language } from '../shared/language.ts';
import { info } from '../shared/more-icons.ts';
import { sayOptions } from './texts.ts';
import type { PolicyView } from './view.ts';

/** What the organisation has set, and which of its values cannot be used. */
export class OptionsPolicy extends SpeakingElement {
  static override properties = { policy: { attribute: false } };
  declare policy: PolicyView | undefined;

  static override styles = [
    base,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--s8);
      }
      ul {
        padding-inline-start: var(--s20);
      }
      .left-out {
        padding: var(--s8) var(--s12);
        background: var(--notice-tint);
        border: 1px solid var(--notice-line);
        border-radius: var(--round-card);
      }
      .left-out h3 {
        display: flex;
        align-items: center;
        gap: var(--s6);
        color: var(--on-notice-tint);
      }
      code {
        font: var(--mono);
      }
    `,
  ];

  override render() {
    const { policy } = this;
    if (!policy) return nothing;
    const { set, linkHosts, articles, silenced, ignored } = policy;
    const say = (message: PolicyView['set'][number]) => words(language(), message);
    return html`${
      set.length === 0
        ? html`<p data-nothing-set>${sayOptions('nothingSet')}</p>`
        : html`<p>${sayOptions('policyFirst')}</p>${list(set.map(say))}`
    }
      ${linkHosts ? part('linkHosts', hostLines(linkHosts)) : nothing}
      ${articles.length > 0 ? part('articles', articles.map(articleLine)) : nothing}
      ${silenced.length > 0 ? part('silenced', silenced) : nothing}
      ${ignored.length > 0 ? this.#ignored(ignored) : nothing}`;
  }

  #ignored(ignored: PolicyView['ignored']): TemplateResult {
    const lines = ignored.map(
      ({ field, problem }) => html`<code>${field}</code>: ${words(language(), problem)}`,
    );
    return html`<section class="left-out" data-ignored>
      <h3>${info}${sayOptions('ignored')}</h3><p>${sayOptions('ignoredSay')}</p>${list(lines)}</section>`;
  }
}

function articleLine({ about, url }: PolicyView['articles'][number]): TemplateResult {
  return html`${about}: <a href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`;
}

function hostLines(hosts: NonNullable<PolicyView['linkHosts']>): readonly (string | TemplateResult)[] {
  if (hosts === 'all') return [sayOptions('allLinks')];
  return hosts.length > 0 ? hosts.map(host) : [sayOptions('noLinks')];
}

function host(name: string): TemplateResult {
  return html`<bdi dir="ltr">${name}</bdi>`;
}

function part(
  id: 'linkHosts' | 'articles' | 'silenced',
  lines: readonly (string | TemplateResult)[],
): TemplateResult {
  return html`<section data-policy=${id}><h3>${sayOptions(id)}</h3>${list(lines)}</section>`;
}

function list(lines: readonly (string | TemplateResult)[]): TemplateResult {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

customElements.define('options-policy', OptionsPolicy);

declare global {
  interface HTMLElementTagNameMap {
    'options-policy': OptionsPolicy;
  }
}
