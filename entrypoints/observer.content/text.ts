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
const elementNode = 1;
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

/** The text of the page: alerts named in `page.first`, then its content, then the rest. */
export function readBlocks(page: Page): Block[] {
  const reading = new Reading(page);
  for (const element of page.first ?? []) if (own(element, 'isConnected')) reading.read(element, 0.2, true);
  const main = page.document.querySelector('main, [role="main" i]');
  reading.read(main, 0.8, true);
  reading.read(page.document.body, 1, main === null);
  return reading.blocks;
}

class Reading {
  readonly blocks: Block[] = [];
  private readonly page: Page;
  private readonly seen = new Set<Element>();
  private nodes = 0;
  private chars = 0;
  private limit = 0;
  /** The pieces of the block that is not yet closed. */
  private pieces: { readonly text: string; readonly context: Context }[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** @param share of all nodes that may have been visited when this is done */
  read(root: Element | null, share: number, main: boolean): void {
    if (!root) return;
    this.limit = maxNodes * share;
    this.enter(root, { ...outermost, element: root, main });
    this.close();
    this.seen.add(root);
  }

  private enter(element: Element, outer: Context): void {
    const tag = own(element, 'tagName');
    if (this.seen.has(element) || skipped.has(tag) || isEditable(element)) return;
    const context = contextOf(element, outer);
    const block = !inline.has(tag);
    if (block) this.close();
    const root = this.page.shadowRootOf(element);
    if (root) this.walk(root, context);
    this.walk(element, context);
    if (block) this.close();
  }

  private walk(parent: Node, context: Context): void {
    for (let node = own(parent, 'firstChild'); node; node = own(node, 'nextSibling')) {
      if (this.nodes >= this.limit || this.chars >= maxChars) return;
      this.nodes++;
      const type = own(node, 'nodeType');
      if (type === textNode) this.add(node.nodeValue ?? '', context);
      else if (type === elementNode) this.enter(node as Element, context);
    }
  }

  private add(text: string, context: Context): void {
    this.pieces.push({ text: text.slice(0, maxChars - this.chars), context });
    this.chars += Math.min(text.length, maxChars);
  }

  /** Ends the open block. It is an alert when any of its words is, and quoted only when all of them are. */
  private close(): void {
    const text = plain(this.pieces.map((piece) => piece.text).join(''));
    const spoken = this.pieces.filter((piece) => piece.text.trim() !== '');
    this.pieces = [];
    const [longest] = spoken.toSorted((a, b) => b.text.length - a.text.length);
    if (text === '' || !longest) return;
    const contexts = spoken.map((piece) => piece.context);
    this.blocks.push({
      ...longest.context,
      text,
      alert: contexts.some((context) => context.alert),
      quoted: contexts.every((context) => context.quoted),
    });
  }
}

const outermost = { alert: false, announced: false, quoted: false, content: true, title: false, place: '' };

/** The innermost decides: an alert in a row speaks, a row in a list named "alerts" quotes. */
function contextOf(element: Element, outer: Context): Context {
  const tag = own(element, 'tagName');
  const role = roleOf(element);
  const id = (attributeOf(element, 'id') ?? '').toLowerCase();
  const inner = {
    ...outer,
    element,
    content: outer.content && !frameTags.has(tag) && !frameRoles.has(role),
    title: outer.title || tag === 'H1' || (role === 'heading' && attributeOf(element, 'aria-level') === '1'),
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
  return alertRoles.has(roleOf(element)) || attributeOf(element, 'aria-live')?.toLowerCase() === 'assertive';
}

function isNamedAlert(element: Element): boolean {
  const names = ['id', 'class', 'data-testid'].map((name) => attributeOf(element, name) ?? '');
  return alertName.test(`${own(element, 'tagName')} ${names.join(' ')}`);
}

function roleOf(element: Element): string {
  return attributeOf(element, 'role')?.toLowerCase() ?? '';
}

/** What a person types is never read. */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || roleOf(element) === 'textbox';
}
