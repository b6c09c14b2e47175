import { plain } from '../../rules/reading/plain.ts';
import {
  type Context,
  contextOf,
  hasAttributes,
  isLoading,
  isTelling,
  isTyped,
  outermost,
  words,
} from './context.ts';
import { attributeOf, propertyOf, tagName } from './own.ts';
import type { Page } from './page.ts';

/** What stands together between two block borders of the page, also when inline elements split it. */
export interface Block extends Context {
  readonly element: Element;
  /** In plain form, see plain.ts. */
  readonly text: string;
}

/** What was read of a page. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** Elements that say that something is still being loaded; a few are enough. */
  readonly loading: readonly Element[];
  /** Fields and tabs in the page's content: it works, whatever else it says. */
  readonly controls: number;
  /** There is more than was read. */
  readonly isCut: boolean;
}

/**
 * What a look may cost, whatever the page is: a character costs 1, an element or a text `costOfNode`. The content
 * comes first, then the rest of the page, then what announces itself anywhere.
 */
const costOfNode = 2;
const mostForContent = 3200;
const mostForPage = 3600;
const mostForAlerts = 4600;
/** Elements that a look steps over on its way up, to see whether somebody types there. */
const mostSteps = 2000;
/** The browser looks through so many elements in a few milliseconds. In a larger document nobody looks for alerts. */
const mostElements = 100_000;
const mostLoading = 20;
/** `Node.ELEMENT_NODE` and `TEXT_NODE`, by number: this also runs where there is no browser. */
const elementNode = 1;
const textNode = 3;

const nodeType = propertyOf<Node, 'nodeType'>('nodeType');
const firstChild = propertyOf<Node, 'firstChild'>('firstChild');
const nextSibling = propertyOf<Node, 'nextSibling'>('nextSibling');
const parentElement = propertyOf<Node, 'parentElement'>('parentElement');

const skipped = words('SCRIPT STYLE NOSCRIPT TEMPLATE INPUT TEXTAREA SELECT OPTION IFRAME svg');
const fields = words('INPUT TEXTAREA SELECT');
const inline = words('A ABBR B BDI CITE CODE EM FONT I LABEL MARK SMALL SPAN STRONG SUB SUP U WBR');
/** As a selector: what context.ts finds to be announced (roles: alert, alertdialog). */
const announced = '[role^="alert" i], [aria-live="assertive" i]';

/**
 * The text of the page: its content, then the rest; of a large page a part, and what announces itself anywhere.
 *
 * @param enough characters of its own in the page's content; what comes behind them says nothing any more
 */
export function readBlocks({ document, shadowRootOf }: Page, enough = Number.POSITIVE_INFINITY): Reading {
  const blocks: Block[] = [];
  const loading: Element[] = [];
  const seen = new Set<Element>();
  let controls = 0;
  let cost = 0;
  let limit = 0;
  let steps = mostSteps;
  let isCut = false;
  let said = 0;
  // The block that is not closed yet. It stands where its longest piece does.
  let text = '';
  let isAlert = false;
  let isQuoted = true;
  let where: { length: number; element: Element; context: Context } | undefined;

  // The whole page is something that a person types in.
  if (document.designMode === 'on') return { blocks, loading, controls, isCut: true };
  const main = document.querySelector('main, [role="main" i]');
  read(main, mostForContent, true);
  read(document.body, mostForPage, main === null);
  for (const alert of isCut ? announcedIn(document) : []) {
    if (cost >= mostForAlerts) break;
    read(alert, mostForAlerts, true);
  }
  return { blocks, loading, controls, isCut };

  /** @param most cost that may have been reached when this is done */
  function read(root: Element | null, most: number, isContent: boolean): void {
    limit = most;
    if (!root || cost >= limit) return;
    cost += costOfNode; // before it is asked where it stands, so that the number of alerts is bounded too
    if (isTypedIn(root)) return;
    said = 0;
    enter(root, { ...outermost, main: isContent });
    close();
    seen.add(root);
  }

  /** Whether a person types in something around the element; where that is too far away to know, it is taken for true. */
  function isTypedIn(root: Element): boolean {
    for (let around = parentElement(root); around; around = parentElement(around)) {
      if (steps-- <= 0 || isTyped(around)) return true;
    }
    return false;
  }

  function enter(element: Element, outer: Context): void {
    const tag = tagName(element);
    if (seen.has(element)) return;
    if (skipped.has(tag)) {
      if (tag === 'svg') noteLoading(element);
      if (outer.content && fields.has(tag) && attributeOf(element, 'type') !== 'hidden') controls++;
      return;
    }
    const context = hasAttributes(element) || isTelling(tag) ? contextOf(element, tag, outer) : outer;
    if (!context) return;
    if (context !== outer) noteLoading(element);
    const block = !inline.has(tag);
    if (block) close();
    const root = shadowRootOf(element);
    if (root) walk(root, element, context);
    walk(element, element, context);
    if (block) close();
  }

  function walk(parent: Node, element: Element, context: Context): void {
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      if (cost >= limit || said > enough) {
        isCut = true;
        return;
      }
      const left = limit - cost;
      cost += costOfNode; // before what is in it, so that the depth is bounded too
      const type = nodeType(node);
      if (type === textNode) add((node as Text).substringData(0, left), element, context);
      else if (type === elementNode) enter(node as Element, context);
    }
  }

  function noteLoading(element: Element): void {
    if (loading.length < mostLoading && isLoading(element)) loading.push(element);
  }

  function add(piece: string, element: Element, context: Context): void {
    cost += piece.length;
    text += piece;
    if (piece.trim() === '') return;
    // It is an alert when any of its words is, and quoted only when all of them are.
    isAlert ||= context.alert;
    isQuoted &&= context.quoted;
    if (where && where.length >= piece.length) return;
    where = { length: piece.length, element, context };
  }

  function close(): void {
    const words = where ? plain(text) : '';
    if (where && words) {
      if (where.context.main && where.context.content && !isQuoted) said += words.length;
      blocks.push({
        ...where.context,
        element: where.element,
        text: words,
        alert: isAlert,
        quoted: isQuoted,
      });
    }
    where = undefined;
    text = '';
    isAlert = false;
    isQuoted = true;
  }
}

/** One question for the whole document, where the answer is cheap; whoever goes through it stops when it costs too much. */
function announcedIn(document: Document): Iterable<Element> {
  // Not its length: that would count all of them, however many there are.
  const isLarge = document.getElementsByTagName('*').item(mostElements) !== null;
  return isLarge ? [] : document.querySelectorAll(announced);
}
