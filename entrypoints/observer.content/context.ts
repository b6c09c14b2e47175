import { placeOfId } from '../../rules/data/places.ts';
import { attributeOf, methodOf } from './own.ts';

/** What a piece of text stands in. */
export interface Context {
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
  /** Lower-case id of the element around it that says what went wrong, see data/places.ts. */
  readonly place: string;
}

export const hasAttributes = methodOf<void, boolean>('hasAttributes');

/** Tags or roles as a set. */
export const words = (text: string): ReadonlySet<string | undefined> => new Set(text.split(' '));
const quotingTags = words('A BUTTON TR TD TH DT DD LI ARTICLE BLOCKQUOTE PRE CODE SUMMARY');
const quotingRoles = words('row listitem option article feed menuitem treeitem link button tab tooltip');
const frameTags = words('HEADER NAV FOOTER ASIDE');
const frameRoles = words('banner navigation contentinfo complementary search');
const alertName = /message-?bar|alert|error|denied|unauthori[sz]ed/i;
const loadingName = /skeleton|shimmer|spinner/i;

/** Around everything: nothing is said yet. */
export const outermost = {
  alert: false,
  announced: false,
  quoted: false,
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
  const announced = outer.announced || role?.startsWith('alert') || says('aria-live') === 'assertive';
  // Boilerplate is the company's own text on a sign-in page.
  const quoted =
    !announced &&
    (outer.quoted || quotingTags.has(tag) || quotingRoles.has(role) || id.includes('boilerplate'));
  return {
    announced,
    quoted,
    alert:
      announced ||
      (!quoted && (outer.alert || alertName.test(`${tag} ${id} ${says('class')} ${says('data-testid')}`))),
    content: outer.content && !frameTags.has(tag) && !frameRoles.has(role),
    main: outer.main,
    title: outer.title || tag === 'H1' || (role === 'heading' && says('aria-level') === '1'),
    place: placeOfId.has(id) ? id : outer.place,
  };
}

/** Whether the tag says something by itself: all that contextOf asks of a tag is asked here too. */
export function isTelling(tag: string): boolean {
  return quotingTags.has(tag) || frameTags.has(tag) || tag === 'H1' || alertName.test(tag);
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
