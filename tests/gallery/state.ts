/** Something that the extension can show, to be looked at and tested. */
export interface State {
  readonly id: string;
  /** What is to be seen on it, in English. */
  readonly shows: string;
  /** `popup`: also the side panel, as narrow. `wide`: any page of the extension that is a tab of its own. */
  readonly page: 'popup' | 'desk' | 'wide';
  /** Selector of what is particular about it: no more of it is in its picture. */
  readonly part?: string;
  /** Puts it together from the real rules, in the language in use. */
  readonly make: () => HTMLElement | Promise<HTMLElement>;
  /** What a person has done on it since, once it is drawn. */
  readonly act?: (element: HTMLElement) => void | Promise<void>;
}

/** Every element below `root` that fits, through open shadow roots, in the order of the page. */
export function findAll(root: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const look = (within: ParentNode) => {
    for (const one of within.querySelectorAll<HTMLElement>('*')) {
      if (one.matches(selector)) found.push(one);
      if (one.shadowRoot) look(one.shadowRoot);
    }
  };
  if (root.shadowRoot) look(root.shadowRoot);
  look(root);
  return found;
}

/**
 * The first that fits, step by step: each selector is looked for below the element before it.
 *
 * @throws where there is none: the state would show something else than it says
 */
export function find(root: Element, ...path: readonly string[]): HTMLElement {
  let found = root;
  for (const selector of path) {
    const [first] = findAll(found, selector);
    if (!first) throw new Error(`the state has no ${path.join(' > ')}`);
    found = first;
  }
  return found as HTMLElement;
}

/** Everything that can be unfolded is. */
export async function unfold(root: Element): Promise<void> {
  for (const details of findAll(root, 'details')) (details as HTMLDetailsElement).open = true;
  await drawn(root);
}

export async function click(root: Element, ...path: readonly string[]): Promise<void> {
  find(root, ...path).click();
  await drawn(root);
}

interface Drawing extends HTMLElement {
  readonly updateComplete?: Promise<boolean>;
}

/** Once every element has drawn what it knows. */
export async function drawn(root: Element): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await Promise.all([root, ...findAll(root, '*')].map((one) => (one as Drawing).updateComplete));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Nothing is on its way any more: what appears late is there, however slow the machine. What never ends goes on. */
export function atRest(root: Element): void {
  for (const animation of [root, ...findAll(root, '*')].flatMap((one) => one.getAnimations()))
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
}
