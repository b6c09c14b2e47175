import type { Block } from './blocks.ts';
import { grouped } from './grouped.ts';
import { attributeOf } from './own.ts';

/** The blocks of one message bar, alert or dialog: they say one thing together. */
export interface Bar {
  readonly element: Element;
  readonly blocks: readonly Block[];
}

/** A page has one or two. Each is asked for its icon and its words, so that a look stays bounded. */
const mostBars = 20;
/** More blocks than this, or more characters, are a part of the page that merely has such a name. */
const mostBlocks = 8;
const mostText = 1200;
/** Elements in a bar that are asked for an icon. */
const mostElements = 60;
const errorIcon = /error|critical|danger|fail|blocked/i;
const newsName = /(?:^|[-_ ])(?:info|success)|(?:info|success)(?:[-_ ]|$)/i;
const kindAttributes = ['class', 'id', 'data-testid', 'intent', 'appearance', 'type', 'severity'];
const iconAttributes = ['class', 'data-icon-name', 'name', 'icon', 'aria-label'];

/** The small bars among the blocks, in their order. */
export function barsIn(blocks: readonly Block[]): Bar[] {
  const bars = grouped(blocks, ({ bar, alert }) => (alert ? bar : undefined));
  return [...bars]
    .map(([element, own]) => ({ element, blocks: own }))
    .filter(isSmall)
    .slice(0, mostBars);
}

/** Whether a bar says by its name or its icon that it is about a failure, in whatever language. */
export function looksLikeFailure({ element, blocks }: Bar): boolean {
  return blocks.some(({ failing }) => failing) || hasErrorIcon(element);
}

/**
 * Whether a bar says by its name that it brings news: who may do what, what has gone well. The words are those of failures
 * all the same: "Only admins have access", "The account was deactivated".
 */
export function tellsNews(bar: Bar): boolean {
  const named = kindAttributes.some((name) => newsName.test(attributeOf(bar.element, name) ?? ''));
  return named && !looksLikeFailure(bar);
}

function isSmall({ blocks }: Bar): boolean {
  return blocks.length <= mostBlocks && blocks.reduce((sum, { text }) => sum + text.length, 0) <= mostText;
}

function hasErrorIcon(bar: Element): boolean {
  const inside = bar.getElementsByTagName('*');
  for (let i = 0; i < mostElements; i++) {
    const element = inside.item(i);
    if (!element) return false;
    if (iconAttributes.some((name) => errorIcon.test(attributeOf(element, name) ?? ''))) return true;
  }
  return false;
}
