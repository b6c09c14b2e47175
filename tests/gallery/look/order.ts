import { everyElement, isVisible, type Problem, pathOf, remembered } from './tree.ts';

/**
 * Runs in the page, in a language that is written from right to left: data from left to right, such as times,
 * addresses and the words of other people, whose parts the browser has put into another order.
 */
export function turnedAround(): Problem[] {
  return remembered(() => everyElement().filter(isVisible).flatMap(turnedIn));
}

/** A list of numbers goes with the language; so would a duration if Intl knew this one. */
const either = /^\d+(, \d+)*$|^(· )?\+\d+ (sec|min|hr)s?$/;

function turnedIn(element: Element): Problem[] {
  return runsOf(element).flatMap((run) => {
    const text = run.map(({ textContent }) => textContent).join('');
    const data = /[\p{L}\d]/u.test(text) && !/\p{Script=Hebrew}/u.test(text) && !either.test(text.trim());
    if (!data || !isTurned(run)) return [];
    return [{ what: 'in another order', where: `${pathOf(element)} “${text.trim().slice(0, 60)}”` }];
  });
}

/** Texts with nothing between them. */
function runsOf(element: Element): Node[][] {
  const runs: Node[][] = [[]];
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) runs.at(-1)?.push(node);
    else if (node.nodeType === Node.ELEMENT_NODE) runs.push([]);
  }
  return runs;
}

/** Whether a sign of it stands to the left of the one before it, in the same line. */
function isTurned(run: readonly Node[]): boolean {
  let before: DOMRect | undefined;
  for (const node of run) {
    const text = node.textContent ?? '';
    for (let i = 0; i < text.length; i++) {
      const box = /\S/.test(text.charAt(i)) ? boxOfSign(node, i) : undefined;
      if (before && box && Math.abs(box.top - before.top) < 2 && box.left < before.left - 1) return true;
      before = box ?? before;
    }
  }
  return false;
}

function boxOfSign(node: Node, at: number): DOMRect | undefined {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return [...range.getClientRects()].find(({ width }) => width > 0);
}
