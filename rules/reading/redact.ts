import { pathWords } from '../data/path-words.ts';
import { pathBy } from './path.ts';

/** A path in which only Microsoft's own words remain, with its locale. */
export function redactPath(pathname: string): { path: string; locale?: string } {
  const { path, ...locale } = pathBy((segment) => (pathWords.has(segment) ? segment : undefined), pathname);
  return { path: path.slice(0, 200), ...locale };
}
