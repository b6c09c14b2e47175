/** Ways in which the same page could reach a browser another time. Each changes a document, by chance from `next`. */

export type Mutation = (document: Document, next: Chance) => void;

/** A whole number from 0 to below `max`. */
export type Chance = (max: number) => number;

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return (max) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % max;
  };
}

const spoken = 'SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA TITLE'.split(' ');
const inline = 'A B SPAN SMALL LABEL BUTTON CODE I EM STRONG'.split(' ');
/** Elements that may stand only in certain others: not to be wrapped or moved about. */
const fixed = 'HTML HEAD BODY META SCRIPT TEMPLATE TABLE TBODY TR TD TH LI OPTION SELECT INPUT IMG'.split(
  ' ',
);
/** What tells something in every language. The labels of the details stay English on the localised pages that people showed. */
const telling =
  /AADSTS|SSPR_|[\da-f]{8}-|\bcode ?:? ?\d|(Error Code|(Request|Correlation) Id):|[:：]\s*\d{4,8}\s*$|^\s*\d[\d\s]*$/i;
const filler = [
  'これは別の言語の文章です。',
  'هذا نص بلغة أخرى.',
  'Dies ist ein anderer Satz.',
  '다른 언어의 문장입니다.',
];

export const mutations: Readonly<Record<string, Mutation>> = {
  'typographic quotes': (document, next) =>
    eachText(document, (text) => text.replace(/'/g, () => '’‘'[next(2)] ?? '').replace(/"/g, '“')),
  'straight quotes': (document) => eachText(document, (text) => text.replace(/[’‘]/g, "'")),
  'other spaces': (document, next) =>
    eachText(document, (text) =>
      text.replace(/ /g, () => ['\u00a0', '  ', '\u202f', ' \n\t'][next(4)] ?? ' '),
    ),
  'invisible characters': (document, next) =>
    eachText(document, (text) => insertedAt(text, next, ['\u200b', '\u200d', '\ufeff', '\u00ad', '\u200e'])),
  'case of ids and attributes': (document, next) => {
    for (const element of elements(document)) {
      for (const name of ['id', 'class', 'role', 'data-testid', 'aria-live']) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, next(2) ? value.toUpperCase() : value.toLowerCase());
      }
    }
  },
  'case of the name of a meta element': (document) => {
    const meta = document.querySelector('meta[name="PageID"]');
    meta?.setAttribute('name', 'pageid');
  },
  'text split over elements': (document, next) => {
    for (const node of texts(document)) {
      const text = node.nodeValue ?? '';
      if (text.trim().length < 2) continue;
      const [from, to] = [next(text.length), next(text.length)].sort((a, b) => a - b) as [number, number];
      const part = document.createElement(next(2) ? 'span' : 'b');
      part.append(text.slice(from, to));
      node.replaceWith(text.slice(0, from), part, text.slice(to));
    }
  },
  'comments between text': (document, next) => {
    for (const node of texts(document)) {
      const text = node.nodeValue ?? '';
      const at = next(text.length + 1);
      node.replaceWith(text.slice(0, at), document.createComment(' AADSTS99999: a comment '), text.slice(at));
    }
  },
  'other order of blocks': (document, next) => {
    for (const parent of [document.body, ...document.querySelectorAll('main, [role=main]')]) {
      const blocks = [...parent.children].filter(movable);
      for (const block of blocks) {
        const other = blocks[next(blocks.length)];
        if (other && other !== block) parent.insertBefore(block, other);
      }
    }
  },
  'more wrappers': (document, next) => {
    for (const element of elements(document).filter(movable)) {
      if (next(2)) continue;
      const wrapper = document.createElement(next(2) ? 'div' : 'section');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'other order of attributes': (document) => {
    for (const element of document.querySelectorAll('*')) {
      const all = [...element.attributes].map(({ name, value }) => [name, value] as const).reverse();
      for (const [name] of all) element.removeAttribute(name);
      for (const [name, value] of all) element.setAttribute(name, value);
    }
  },
};

/** For pages that say more than sentences: everything around what tells in every language is in another one. */
export const otherLanguage: Mutation = (document, next) => {
  // `Error Code: <span>53003</span>` tells as a whole.
  const keeps = (node: Text) =>
    telling.test(node.nodeValue ?? '') || telling.test(node.parentElement?.textContent ?? '');
  for (const node of texts(document)) {
    if ((node.nodeValue ?? '').trim() === '' || (keeps(node) && node.nodeValue !== null && isShort(node)))
      continue;
    node.nodeValue = filler[next(filler.length)] ?? '';
  }
};

function isShort(node: Text): boolean {
  return (node.parentElement?.textContent ?? '').length < 600;
}

function movable(element: Element): boolean {
  return !fixed.includes(element.tagName) && !inline.includes(element.tagName);
}

function elements(document: Document): Element[] {
  return [...document.body.querySelectorAll('*')];
}

function texts(document: Document): Text[] {
  const found: Text[] = [];
  const walk = (parent: Node): void => {
    for (const node of [...parent.childNodes]) {
      if (node.nodeType === 3) found.push(node as Text);
      else if (node.nodeType === 1 && !spoken.includes((node as Element).tagName)) walk(node);
    }
  };
  walk(document.body);
  return found;
}

function eachText(document: Document, change: (text: string) => string): void {
  for (const node of texts(document)) node.nodeValue = change(node.nodeValue ?? '');
}

function insertedAt(text: string, next: Chance, marks: readonly string[]): string {
  if (text.trim() === '') return text;
  const places = [next(text.length), next(text.length), next(text.length)];
  return [...text]
    .map((letter, i) => (places.includes(i) ? (marks[next(marks.length)] ?? '') + letter : letter))
    .join('');
}
