/** Runs in the page: the tree as it is drawn, through open shadow roots. */

export interface Problem {
  readonly what: string;
  readonly where: string;
}

interface Box {
  readonly room: DOMRect;
  readonly overflowX: string;
  readonly overflowY: string;
  readonly position: string;
  readonly display: string;
  /** Letters of a tight line reach so far over it without touching anything. */
  readonly leading: number;
}

let boxes = new Map<Element, Box>();
let visible = new Map<Element, boolean>();

/** As long as `look` runs the page does not change: everything is asked of it once. */
export function remembered<T>(look: () => T): T {
  boxes = new Map();
  visible = new Map();
  return look();
}

export function everyElement(): Element[] {
  const all: Element[] = [];
  const add = (element: Element) => {
    all.push(element);
    for (const child of element.shadowRoot?.children ?? []) add(child);
    for (const child of element.children) add(child);
  };
  add(document.body);
  return all;
}

/** Slots and shadow hosts count. */
export function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
  );
}

export function boxOf(element: Element): Box {
  const known = boxes.get(element);
  if (known) return known;
  const { overflowX, overflowY, position, display, fontSize } = getComputedStyle(element);
  const room = element.getBoundingClientRect();
  const box = { room, overflowX, overflowY, position, display, leading: Number.parseFloat(fontSize) * 0.25 };
  boxes.set(element, box);
  return box;
}

/** Drawn, and not only for screen readers. */
export function isVisible(element: Element): boolean {
  const known = visible.get(element);
  if (known !== undefined) return known;
  const parent = parentOf(element);
  const is =
    !/^(style|script|title|option)$/.test(element.localName) &&
    !element.classList.contains('hidden-words') &&
    (!parent || isVisible(parent)) &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  visible.set(element, is);
  return is;
}

export function pathOf(element: Element): string {
  const parts: string[] = [];
  for (let one: Element | undefined = element; one && one !== document.body; one = parentOf(one)) {
    const id = one.id ? `#${one.id}` : [...one.classList].map((name) => `.${name}`).join('');
    if (one.localName.includes('-') || parts.length === 0) parts.unshift(one.localName + id);
  }
  return parts.join(' ');
}
