import type { Page } from './page.ts';
import { plain } from './plain.ts';

/**
 * What stands together between two block borders of the page, also when inline elements split it.
 */
export interface Block extends Context {
  /** In plain form, see plain.ts. */
  readonly text: string;
}

interface Context {
  /** The nearest block element. */
  readonly element: Element;
  /** In an alert, a message bar or something that names itself an error. */
  readonly alert: boolean;
  readonly heading: boolean;
  /** In a row, a list item, a link, an article …: words about something, not the page speaking. */
  readonly quoted: boolean;
  /** In the page's own content, not in its banner, navigation or footer. */
  readonly content: boolean;
}

/** Bounds that make the cost independent of the page's size. */
const maxNodes = 2000;
const maxChars = 4000;

const words = (text: string) => new Set(text.split(' '));
const skipped = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE INPUT TEXTAREA SELECT OPTION DATALIST IFRAME OBJECT EMBED SVG svg CANVAS VIDEO AUDIO HEAD',
);
const inline = words(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR',
);
const quotingTags = words('A BUTTON TR LI ARTICLE BLOCKQUOTE PRE CODE Q SUMMARY');
const quotingRoles = words('row listitem option article feed menuitem treeitem link button tab tooltip');
const frameTags = words('HEADER NAV FOOTER ASIDE');
const frameRoles = words('banner navigation contentinfo complementary search');
const alertRoles = words('alert alertdialog');
const alertName = /message-?bar|alert|error|denied|unauthori[sz]ed/i;

/** The text of the page: alerts named in `page.first`, then its content, then the rest. */
export function readBlocks(page: Page): Block[] {
  const { document } = page;
  const blocks: Block[] = [];
  const seen = new Set<Node>();
  let nodes = 0;
  let chars = 0;
  let limit = 0;
  let pending = '';

  const end = (context: Context) => {
    if (pending === '') return;
    const text = plain(pending);
    pending = '';
    if (text === '') return;
    chars += text.length;
    blocks.push({ ...context, text });
  };

  const walk = (parent: Node, context: Context): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (nodes >= limit || chars + pending.length >= maxChars) return;
      nodes++;
      if (node.nodeType === Node.TEXT_NODE) pending += (node.nodeValue ?? '').slice(0, maxChars);
      else if (node.nodeType === Node.ELEMENT_NODE) enter(node as Element, context);
    }
  };

  const enter = (element: Element, outer: Context): void => {
    if (seen.has(element) || skipped.has(element.tagName) || isEditable(element)) return;
    if (element.tagName === 'BR') pending += ' ';
    const block = !inline.has(element.tagName);
    const context = contextOf(element, outer, block);
    if (block) end(outer);
    if (element.shadowRoot) {
      page.onShadowRoot?.(element.shadowRoot);
      walk(element.shadowRoot, context);
    }
    walk(element, context);
    if (block) end(context);
  };

  const read = (root: Element | null, share: number, content: boolean): void => {
    if (!root) return;
    limit = maxNodes * share;
    const outer = { element: root, alert: false, heading: false, quoted: false, content };
    enter(root, outer);
    end(outer);
    seen.add(root);
  };

  for (const element of page.first ?? []) if (element.isConnected) read(element, 0.2, true);
  const main = document.querySelector('main, [role=main]');
  read(main, 0.8, true);
  read(document.body, 1, main === null);
  return blocks;
}

function contextOf(element: Element, outer: Context, block: boolean): Context {
  const tag = element.tagName;
  const role = element.getAttribute('role') ?? '';
  const live = element.getAttribute('aria-live') === 'assertive';
  const alert = outer.alert || alertRoles.has(role) || live || alertName.test(nameOf(element));
  return {
    element: block ? element : outer.element,
    alert,
    heading: outer.heading || /^H[1-3]$/.test(tag) || role === 'heading',
    quoted: outer.quoted || quotingTags.has(tag) || quotingRoles.has(role),
    content: outer.content && !frameTags.has(tag) && !frameRoles.has(role),
  };
}

/** Whether an element says of itself that it is an alert; also used to keep alerts that were added far down. */
export function isAlert(element: Element): boolean {
  return alertRoles.has(element.getAttribute('role') ?? '') || alertName.test(nameOf(element));
}

function nameOf(element: Element): string {
  return `${element.tagName} ${element.id} ${element.getAttribute('class') ?? ''}`;
}

/** What a person types is never read. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}
