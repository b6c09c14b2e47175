import { plain } from '../../rules/text/plain.ts';
import { attributeOf, own } from './own.ts';
import type { Page } from './page.ts';

/** What stands together between two block borders of the page, also when inline elements split it. */
export interface Block extends Context {
  /** In plain form, see plain.ts. */
  readonly text: string;
}

/** What a piece of text stands in. */
interface Context {
  readonly element: Element;
  /** In an alert, a message bar or something that names itself an error. */
  readonly alert: boolean;
  /** The alert says so by its role, and not only by its name. */
  readonly announced: boolean;
  /** In a row, a list item, a link, an article …: words about something, not the page speaking. */
  readonly quoted: boolean;
  /** In the page's own content, not in its banner, navigation or footer. */
  readonly content: boolean;
  /** In the main landmark, where the page has one. */
  readonly main: boolean;
  /** In the title of the page (a heading of the first level). */
  readonly title: boolean;
  /** Lower-case id of the element around it of which pages.md says what it shows: `passworderror`. */
  readonly place: string;
}

/** Bounds that make the cost independent of the page's size. */
const maxNodes = 2000;
const maxChars = 4000;
/** `Node.ELEMENT_NODE` and `TEXT_NODE`, by number: this also runs where there is no browser. */
export const elementNode = 1;
const textNode = 3;

const words = (text: string) => new Set(text.split(' '));
const skipped = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE INPUT TEXTAREA SELECT OPTION DATALIST IFRAME OBJECT EMBED SVG svg CANVAS VIDEO AUDIO HEAD',
);
const inline = words(
  'A ABBR B BDI BDO CITE CODE DATA DFN EM FONT I KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR',
);
const quotingTags = words('A BUTTON TR TD TH DT DD LI ARTICLE BLOCKQUOTE PRE CODE Q SUMMARY');
const quotingRoles = words('row listitem option article feed menuitem treeitem link button tab tooltip');
const frameTags = words('HEADER NAV FOOTER ASIDE');
const frameRoles = words('banner navigation contentinfo complementary search');
const alertRoles = words('alert alertdialog');
/** The company's own text on a sign-in page. */
const quotingName = /boilerplate/i;
const places = words(
  'usernameerror passworderror i0116error i0118error idtd_error idspan_saotcc_error_otc idtxtbx_otc_password_error iddiv_saasds_description iddiv_saasto_description service_exception_message',
);
const alertName = /message-?bar|alert|error|denied|unauthori[sz]ed/i;

/** A piece of a block that is not yet closed. */
interface Piece {
  readonly text: string;
  readonly context: Context;
}

/** The text of the page: alerts named in `page.first`, then its content, then the rest. */
export function readBlocks({ document, first = [], shadowRootOf }: Page): Block[] {
  const blocks: Block[] = [];
  const seen = new Set<Element>();
  let nodes = 0;
  let chars = 0;
  let limit = 0;
  let pieces: Piece[] = [];

  for (const element of first) if (own(element, 'isConnected')) read(element, 0.2, true);
  const main = document.querySelector('main, [role="main" i]');
  read(main, 0.8, true);
  read(document.body, 1, main === null);
  return blocks;

  /** @param share of all nodes that may have been visited when this is done */
  function read(root: Element | null, share: number, main: boolean): void {
    if (!root) return;
    limit = maxNodes * share;
    enter(root, { ...outermost, element: root, main });
    close();
    seen.add(root);
  }

  function enter(element: Element, outer: Context): void {
    const tag = own(element, 'tagName');
    if (seen.has(element) || skipped.has(tag) || isEditable(element)) return;
    const context = contextOf(element, outer);
    const block = !inline.has(tag);
    if (block) close();
    const root = shadowRootOf(element);
    if (root) walk(root, context);
    walk(element, context);
    if (block) close();
  }

  function walk(parent: Node, context: Context): void {
    for (let node = own(parent, 'firstChild'); node; node = own(node, 'nextSibling')) {
      if (nodes >= limit || chars >= maxChars) return;
      nodes++;
      const type = own(node, 'nodeType');
      if (type === textNode) add(node.nodeValue ?? '', context);
      else if (type === elementNode) enter(node as Element, context);
    }
  }

  function add(text: string, context: Context): void {
    pieces.push({ text: text.slice(0, maxChars - chars), context });
    chars += Math.min(text.length, maxChars);
  }

  function close(): void {
    const block = blockOf(pieces);
    if (block) blocks.push(block);
    pieces = [];
  }
}

/** It is an alert when any of its words is, and quoted only when all of them are. */
function blockOf(pieces: readonly Piece[]): Block | undefined {
  const text = plain(pieces.map((piece) => piece.text).join(''));
  const spoken = pieces.filter((piece) => piece.text.trim() !== '');
  const [longest] = spoken.toSorted((a, b) => b.text.length - a.text.length);
  if (text === '' || !longest) return undefined;
  return {
    ...longest.context,
    text,
    alert: spoken.some(({ context }) => context.alert),
    quoted: spoken.every(({ context }) => context.quoted),
  };
}

const outermost = { alert: false, announced: false, quoted: false, content: true, title: false, place: '' };

/** The innermost decides: an alert in a row speaks, a row in a list named "alerts" quotes. */
function contextOf(element: Element, outer: Context): Context {
  const tag = own(element, 'tagName');
  const role = wordOf(element, 'role');
  const id = wordOf(element, 'id');
  const inner = {
    ...outer,
    element,
    content: outer.content && !frameTags.has(tag) && !frameRoles.has(role),
    title: outer.title || tag === 'H1' || (role === 'heading' && wordOf(element, 'aria-level') === '1'),
    place: places.has(id) ? id : outer.place,
  };
  if (outer.announced || isAnnounced(element))
    return { ...inner, alert: true, announced: true, quoted: false };
  const quoted = outer.quoted || quotingTags.has(tag) || quotingRoles.has(role) || quotingName.test(id);
  return { ...inner, quoted, alert: !quoted && (outer.alert || isNamedAlert(element)) };
}

/** Whether an element says of itself that it is an alert; also used to keep alerts that were added far down. */
export function isAlert(element: Element): boolean {
  return isAnnounced(element) || isNamedAlert(element);
}

function isAnnounced(element: Element): boolean {
  return alertRoles.has(wordOf(element, 'role')) || wordOf(element, 'aria-live') === 'assertive';
}

function isNamedAlert(element: Element): boolean {
  const names = ['id', 'class', 'data-testid'].map((name) => wordOf(element, name));
  return alertName.test(`${own(element, 'tagName')} ${names.join(' ')}`);
}

/** An attribute in lower case, '' where there is none. */
function wordOf(element: Element, name: string): string {
  return attributeOf(element, name)?.toLowerCase() ?? '';
}

/** What a person types is never read. */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || wordOf(element, 'role') === 'textbox';
}
