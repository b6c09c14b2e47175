import type { LitElement } from 'lit';
import type { HelpApp } from '../../components/popup/help-app.ts';
import type { FindingView, HelpView, QuestionView } from '../../help/view.ts';

/** Shows a view in a fresh <help-app> and waits until every element in it is drawn. */
export async function show(view: HelpView): Promise<HelpApp> {
  await import('../../components/popup/help-app.ts');
  await import('../../components/shared/evidence-list.ts'); // in a browser it comes when it is asked for
  const app = document.createElement('help-app');
  document.body.replaceChildren(app);
  await update(app, view);
  return app;
}

export async function update(app: HelpApp, view: HelpView): Promise<void> {
  app.view = view;
  await drawn(app);
}

/** Elements draw their children a microtask later each: waits level by level. */
export async function drawn(element: LitElement): Promise<void> {
  await element.updateComplete;
  for (const child of element.renderRoot.querySelectorAll('*')) {
    if ('updateComplete' in child) await drawn(child as LitElement);
  }
}

/** Every match of the selector, through all open shadow roots, in the order of the tree. */
export function all<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as E] : []),
    ...(element.shadowRoot ? all<E>(element.shadowRoot, selector) : []),
  ]);
}

export function one<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const [found, ...others] = all<E>(root, selector);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} × ${selector}`);
  return found;
}

/** The text that is in the shadow roots too, with single spaces. */
export function textOf(root: Node): string {
  const inside = root instanceof HTMLElement && root.shadowRoot ? root.shadowRoot : root;
  const parts = [...inside.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    return node.nodeName === 'STYLE' || node.nodeType === Node.COMMENT_NODE ? '' : textOf(node);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

export const nothingFound: HelpView = {
  page: 'read',
  findings: [],
  open: [],
  answered: [],
  passOn: [],
  elsewhere: false,
};

/** A finding with one fix for each name in `fixes`. */
export function finding(rule: string, overrides: Partial<FindingView> = {}, fixes = ['first']): FindingView {
  return {
    rule,
    verdict: 'match',
    evidence: [{ kind: 'code', value: 'AADSTS50020' }],
    words: {
      title: `Title of ${rule}`,
      says: 'One sentence.',
      fixes: fixes.map((id) => ({
        id,
        who: ['global-admin', 'account-admin'],
        people: 'Global admin or Account admin',
        title: `Do ${id}`,
        takes: 'a few minutes',
        act: 'message',
        steps: ['Select **My access**.', 'Wait.'],
        theirSteps: [],
        link: { label: 'Open Partner Center', url: 'https://partner.microsoft.com/dashboard/home' },
      })),
    },
    ...overrides,
  };
}

export function question(id: QuestionView['id'], chosen?: string): QuestionView {
  const answers = ['yes', 'no'].map((one) => ({ id: one, text: `Text of ${one}`, chosen: one === chosen }));
  return { id, text: `Question ${id}?`, answers };
}
