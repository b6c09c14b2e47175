import { workspaceOf } from '../../rules/data/workspaces.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { familyOf } from '../../rules/reading/hosts.ts';
import { around, element } from './markup.ts';
import { codeLines, idRows, placeWords, sentencesOf } from './said.ts';
import { unknownWords } from './words.ts';

/** A page of Partner Center: a bar above, a menu beside, and in place of the content what it says. */
export function partnerCenterBody(seen: Observation): string {
  const workspace = workspaceOf(seen)?.name;
  return [
    '<header role="banner"><div>Partner Center</div></header>',
    around('nav', {}, [
      '<div class="line"></div><div class="line"></div>',
      ...(workspace ? [element('div', { class: 'current' }, workspace)] : []),
      '<div class="line"></div><div class="line"></div>',
    ]),
    around('main', { class: 'content' }, contentOf(seen)),
  ].join('\n');
}

/** A refusal stands in place of everything else; a bar stands above a page that works. */
function contentOf(seen: Observation): string[] {
  const { phrases, places = [], page, address, oauthError } = seen;
  // An address speaks only where the page says nothing.
  if (page === 'partner-center-empty' || (isSilent(seen) && (address || oauthError))) return [];
  const refused = phrases.length > 0 || places.includes('page');
  const bars = [...sentences(seen), ...spoken(seen), ...codes(seen)];
  const ids = isInBar(seen) ? [] : idRows(seen);
  return [...bars, ...ids, ...(refused ? [] : [working(seen)])];
}

function sentences(seen: Observation): string[] {
  return sentencesOf(seen).map(({ words }) => element('div', { role: 'alert', class: 'refusal' }, words));
}

function spoken(seen: Observation): string[] {
  const { words, kind } = placeWords(seen);
  const places = seen.places ?? (seen.concepts || seen.unknownError ? ['bar'] : []);
  return places.map((place) => {
    if (place === 'page') return element('h1', { class: kind }, words);
    const role = place === 'dialog' ? 'alertdialog' : 'alert';
    // What says nothing that is known has to be seen to be an error: by its name, or by the ids in it.
    const name = kind === 'unknown' ? 'bar error' : 'bar';
    const ids = isInBar(seen) ? idRows(seen) : [];
    return around('div', { role, class: name }, [element('div', { class: kind }, words), ...ids]);
  });
}

function isInBar({ unknownError, places, phrases }: Observation): boolean {
  return unknownError === true && phrases.length === 0 && places?.includes('page') !== true;
}

function codes(seen: Observation): string[] {
  // Of a ticket nobody knows how the page showed it: as errors are shown.
  const name = familyOf(seen.host) ? 'bar' : 'bar error';
  return codeLines(seen).map((line) => element('div', { role: 'alert', class: name }, line));
}

/** What a page shows that works: rows of which no report knows the words. */
function working(seen: Observation): string {
  const cells = around(
    'tr',
    {},
    Array.from({ length: 3 }, () => `<td><span>${unknownWords}</span></td>`),
  );
  const title = isSilent(seen) ? element('h1', {}, workspaceOf(seen)?.name ?? 'Partner Center') : '';
  return `${title}${around('table', { class: 'rows' }, [cells, cells, cells, cells])}`;
}

function isSilent({ codes: shown, phrases, places, concepts }: Observation): boolean {
  return shown.length + phrases.length === 0 && !places && !concepts;
}
