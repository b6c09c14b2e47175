import { placeOfId } from '../../rules/data/places.ts';
import { attributeOf, methodOf } from './own.ts';

/** What a piece of text stands in. */
export interface Context {
  /** In an alert, a message bar or something that names itself an error. */
  readonly alert: boolean;
  /** The alert says so by its role, and not only by its name. */
  readonly announced: boolean;
  /** The innermost element that makes it an alert: what stands in one says one thing together. */
  readonly bar: Element | undefined;
  /** It is an alert of failures, by its name. */
  readonly failing: boolean;
  /** In a row, a list item, a link, an article …: words about something, not the page speaking. */
  readonly quoted: boolean;
  /** What it is a part of: a page that shows tables, tabs or long lists works, whatever else it says. */
  readonly part: 'table' | 'tabs' | 'list' | undefined;
  /** In the page's own content, not in its banner, navigation or footer. */
  readonly content: boolean;
  /** In the main landmark, where the page has one. */
  readonly main: boolean;
  /** In the title of the page (a heading of the first level). */
  readonly title: boolean;
  /** Lower-case id of the element around it that says what went wrong, see data/places.ts. */
  readonly place: string;
}

export const hasAttributes = methodOf<void, boolean>('hasAttributes');

/** Tags or roles as a set. */
export const words = (text: string): ReadonlySet<string | undefined> => new Set(text.split(' '));
const tableTags = words('TR TD TH');
const listTags = words('DT DD LI ARTICLE BLOCKQUOTE PRE CODE');
const controlTags = words('A BUTTON SUMMARY');
const listRoles = words('listitem article feed');
const controlRoles = words('option menuitem treeitem link button tab tooltip');
const frameTags = words('HEADER NAV FOOTER ASIDE');
const frameRoles = words('banner navigation contentinfo complementary search');
const alertName = /message-?bar|alert|error|denied|unauthori[sz]ed/i;
const failureName = /error|denied|unauthori[sz]ed|danger|critical|failure/i;
/** Parts that are laid over a page and are about something else. */
const besideName = /feedback|survey|chat-?(?:bot|widget|window)|cookie|coach-?mark|teaching/i;
const loadingName = /skeleton|shimmer|spinner/i;

/** Around everything: nothing is said yet. */
export const outermost = {
  alert: false,
  announced: false,
  bar: undefined,
  failing: false,
  quoted: false,
  part: undefined,
  content: true,
  title: false,
  place: '',
};

/**
 * The innermost decides: an alert in a row speaks, a row in a list named "alerts" quotes. Most elements say nothing and
 * leave it as it is: what is made for each element of a page has to be collected, while the page lays itself out.
 *
 * @returns undefined for what a person types in, which is never read
 */
export function contextOf(element: Element, tag: string, outer: Context): Context | undefined {
  const says = (name: string) => attributeOf(element, name)?.toLowerCase();
  const role = says('role');
  if (role === 'textbox' || isEditable(says('contenteditable'))) return undefined;
  const id = says('id') ?? '';
  const announces = role?.startsWith('alert') === true || says('aria-live') === 'assertive';
  const announced = outer.announced || announces;
  const isControl = controlTags.has(tag) || controlRoles.has(role);
  const part = partOf(tag, role);
  // Boilerplate is the company's own text on a sign-in page.
  const quoted =
    !announced && (outer.quoted || isControl || part !== undefined || id.includes('boilerplate'));
  const name = `${tag} ${id} ${says('class')} ${says('data-testid')}`;
  const isBar = announces || (!quoted && alertName.test(name));
  return {
    announced,
    quoted,
    part: part ?? (isControl ? undefined : outer.part),
    alert: announced || (!quoted && (outer.alert || isBar)),
    bar: isBar ? element : outer.bar,
    failing: isBar ? failureName.test(name) : outer.failing,
    content: outer.content && !frameTags.has(tag) && !frameRoles.has(role) && !besideName.test(name),
    main: outer.main,
    title: outer.title || tag === 'H1' || (role === 'heading' && says('aria-level') === '1'),
    place: placeOfId.has(id) ? id : outer.place,
  };
}

function partOf(tag: string, role: string | undefined): Context['part'] {
  if (role === 'tab') return 'tabs';
  if (tableTags.has(tag) || role === 'row') return 'table';
  return listTags.has(tag) || listRoles.has(role) ? 'list' : undefined;
}

/** Whether the tag says something by itself: all that contextOf asks of a tag is asked here too. */
export function isTelling(tag: string): boolean {
  return (
    tableTags.has(tag) ||
    listTags.has(tag) ||
    controlTags.has(tag) ||
    frameTags.has(tag) ||
    tag === 'H1' ||
    alertName.test(tag)
  );
}

/** Whether a person types in the element itself. */
export function isTyped(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const says = (name: string) => attributeOf(element, name)?.toLowerCase();
  return says('role') === 'textbox' || isEditable(says('contenteditable'));
}

function isEditable(attribute: string | undefined): boolean {
  return attribute !== undefined && attribute !== 'false';
}

/** Whether the element says that something is still being loaded. */
export function isLoading(element: Element): boolean {
  return (
    loadingName.test(attributeOf(element, 'class') ?? '') ||
    attributeOf(element, 'aria-busy') === 'true' ||
    attributeOf(element, 'role') === 'progressbar'
  );
}
