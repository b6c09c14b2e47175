import { boxOf, everyElement, isVisible, type Problem, parentOf, pathOf, remembered } from './tree.ts';

/** Runs in the page. Looks for text that does not fit: cut off, over its box, over the page, over other text. */

/** Half a pixel of rounding on each side. */
const slack = 1;
/** So much of the lower of two lines may be covered: boxes of lines are higher than their letters. */
const overlap = 0.35;

interface Line {
  readonly box: DOMRect;
  readonly element: Element;
  readonly text: string;
}

export function layoutProblems(): Problem[] {
  return remembered(() => [...widerThanWindow(), ...fields().flatMap(cutOffInField), ...lineProblems()]);
}

function problem(what: string, element: Element, text: string): Problem {
  return { what, where: `${pathOf(element)} “${text.trim().slice(0, 40)}”` };
}

function widerThanWindow(): Problem[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth
    ? [{ what: `${scrollWidth - clientWidth} px wider than the window`, where: 'the page' }]
    : [];
}

function fields(): (HTMLSelectElement | HTMLInputElement)[] {
  return everyElement().filter(
    (element) =>
      (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) && isVisible(element),
  ) as (HTMLSelectElement | HTMLInputElement)[];
}

/** The text of a field is none of the page's text. A choice cannot wrap: it may take all the room there is. */
function cutOffInField(field: HTMLSelectElement | HTMLInputElement): Problem[] {
  const select = field instanceof HTMLSelectElement;
  const text = select ? (field.selectedOptions[0]?.text ?? '') : field.placeholder;
  const context = document.createElement('canvas').getContext('2d');
  if (!text || !context || (select && isAsWideAsCanBe(field))) return [];
  const { paddingLeft, paddingRight, font } = getComputedStyle(field);
  context.font = font;
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return context.measureText(text).width > room + slack ? [problem('cut off in its field', field, text)] : [];
}

function isAsWideAsCanBe(field: Element): boolean {
  const holder = parentOf(field);
  return holder !== undefined && boxOf(field).room.width >= boxOf(holder).room.width - slack;
}

function lineProblems(): Problem[] {
  const visible = everyElement().filter(isVisible);
  const lines = visible.flatMap(linesOf);
  const checked = lines.map((line) => ({ line, ...checkLine(line) }));
  return [
    ...visible.flatMap(brokenWords),
    ...checked.flatMap(({ problems }) => problems),
    ...overlaps(checked.flatMap(({ line, drawn }) => (drawn ? line : []))),
  ];
}

/** Japanese and Chinese have no spaces: a line may end after any letter. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Words of a usual length that are broken without a hyphen, as there was no room for them. */
function brokenWords(element: Element): Problem[] {
  return [...element.childNodes].flatMap((node) => {
    const text = node.textContent ?? '';
    if (node.nodeType !== Node.TEXT_NODE || boxesOf(node).length < 2) return [];
    return [...text.matchAll(/(?<=^|\s)\p{L}{2,20}(?=[.,:;?!)…]*(?:\s|$))/gu)].flatMap(
      ({ 0: word, index }) => {
        if (unspaced.test(word)) return [];
        const tops = boxesOf(node, index, index + word.length).map(({ top }) => top);
        return Math.max(...tops) - Math.min(...tops) > 4
          ? [problem(`“${word}” is broken`, element, text)]
          : [];
      },
    );
  });
}

function boxesOf(node: Node, start = 0, end = node.textContent?.length ?? 0): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}

function linesOf(element: Element): Line[] {
  return [...element.childNodes].flatMap((node) => {
    const text = node.textContent ?? '';
    if (node.nodeType !== Node.TEXT_NODE || !text.trim()) return [];
    return boxesOf(node).map((box) => ({ box, element, text }));
  });
}

/** Against every box that the text is in, up to the page. `drawn`: it is there to be seen, not scrolled away. */
function checkLine({ box, element, text }: Line): { problems: Problem[]; drawn: boolean } {
  for (let holder: Element | undefined = element; holder; holder = parentOf(holder)) {
    const { room, overflowX, overflowY, position, display, leading } = boxOf(holder);
    if (display === 'contents' || display === 'inline') continue;
    const tooWide = box.left < room.left - slack || box.right > room.right + slack;
    const tooHigh = box.top < room.top - slack - leading || box.bottom > room.bottom + slack + leading;
    if (/auto|scroll/.test(overflowX + overflowY)) {
      const cut = tooWide && /hidden|clip/.test(overflowX);
      return {
        problems: cut ? [problem('cut off at the side', holder, text)] : [],
        drawn: !tooWide && !tooHigh,
      };
    }
    if (tooWide || tooHigh) {
      const over = `over the ${tooWide ? 'side' : 'edge'} of <${holder.localName}>`;
      return { problems: [problem(over, element, text)], drawn: true };
    }
    if (position === 'fixed' || position === 'absolute') break;
  }
  return { problems: [], drawn: true };
}

function overlaps(lines: Line[]): Problem[] {
  const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
  return sorted.flatMap((one, i) => {
    const found: Problem[] = [];
    for (let k = i + 1; k < sorted.length; k++) {
      const other = sorted[k];
      if (!other || other.box.top > one.box.bottom) break;
      if (covers(one.box, other.box) && layerOf(one.element) === layerOf(other.element))
        found.push(problem(`over “${other.text.trim().slice(0, 30)}”`, one.element, one.text));
    }
    return found;
  });
}

function covers(upper: DOMRect, lower: DOMRect): boolean {
  const width = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
  const height = Math.min(upper.bottom, lower.bottom) - lower.top;
  return width > 2 && height > Math.min(upper.height, lower.height) * overlap;
}

/** What is fixed, stays while the rest scrolls, or is laid over the page may cover text. */
function layerOf(element: Element): Element | undefined {
  for (let one: Element | undefined = element; one; one = parentOf(one))
    if (/fixed|absolute|sticky/.test(boxOf(one).position)) return one;
  return undefined;
}
