import type { Plugin } from 'vite';
import { placeholder } from '../../rules/words/lexicon.ts';
import { type Cut, isNode, type Node, withCuts } from '../build/nodes.ts';
import { numbered } from './collect.ts';

/**
 * Takes the words out of the scripts: where a table says a sentence, the built extension has its number, and the
 * sentences themselves are one file a language (build.ts), of which only the one in use is read. The rules stay
 * readable in one place with their words; the popup does not load a second language, nor English in order to speak
 * French.
 */

/** The files that hold tables of words. */
const tables =
  /\/(rules\/(catalog\/[\w-]+|data\/(fixes-[\w-]+|questions|links|workspaces)|search\/texts|people|words\/(wording|evidence|product)|problem)|settings\/texts|components\/\w+\/([\w-]+-)?texts|reports\/texts)\.ts$/;

export function wordsOnDemand(): Plugin {
  const numbers = new Map(numbered().map((text, i) => [text, placeholder(i)]));
  return {
    name: 'words-on-demand',
    enforce: 'post', // JavaScript by then
    transform(code, id) {
      if (!tables.test(id.replaceAll('\\', '/'))) return undefined;
      const cuts = said(this.parse(code) as unknown as Node).flatMap(({ start, end, value }): Cut[] => {
        const number = numbers.get(String(value));
        return number ? [{ start, end, with: JSON.stringify(number) }] : [];
      });
      return { code: withCuts(code, cuts), map: null };
    },
  };
}

/** The texts that a table says, in their order: values of objects, elements of lists, constants. */
function said(node: Node): Node[] {
  return Object.entries(node).flatMap(([part, value]) => {
    if (part === 'key' || part === 'source') return [];
    return (Array.isArray(value) ? value : [value]).filter(isNode).flatMap((child) => {
      const text = child.type === 'Literal' && typeof child.value === 'string';
      const holds = ['Property', 'ArrayExpression', 'VariableDeclarator'].includes(node.type);
      return text ? (holds ? [child] : []) : said(child);
    });
  });
}
