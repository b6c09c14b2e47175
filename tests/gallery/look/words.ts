import { everyElement, type Problem, pathOf } from './tree.ts';

/**
 * Runs in the page, in a pseudo-language: there every word that can be translated is without plain Latin letters, so
 * whatever has some is data, which is listed here, or a word that was forgotten.
 */

/** Attributes that are read out or shown. */
const spoken = [
  'placeholder',
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'data-label',
];

/** Elements whose own text is data. */
const data = [
  'option[lang]', // a language in its own name
  '[data-report-json]', // the report as it is
  '[data-report-text]', // the same, coded
  '[data-note]', // the partner's own words
  '.code', // names of files, addresses, ids of rules
  'code', // names of fields
  'style',
  'script',
].join();

/** Titles of Microsoft’s articles. */
function isSource(element: Element): boolean {
  return element.localName === 'a' && /evidence-list a$/.test(pathOf(element));
}

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** Names that other people gave and that stay as they are, and what Intl writes, which does not know these languages. */
const names: readonly RegExp[] = [
  /\bhttps?:\/\/\S+|\S+@\S+/g, // whole addresses
  /[\w-]+(\.[\w-]+)*\.(com|ms)(\/[\w.*/~-]*)?/gi, // hosts and addresses
  /[\w.*~-]*(\/[\w.*~-]+){2,}/g, // paths
  /\b(AADSTS\d+( \(\w+\))?|SSPR_\d+|PC_\d+)/g, // codes, with Microsoft's name of them
  /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, // ids
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?Z?/g, // times
  new RegExp(`\\b${month} (\\d{1,2}, )?\\d{4}\\b`, 'g'),
  /\bUTC\b/g,
  /\d (sec|min|hr)s?\b/g,
  /\d (AM|PM)\b/g,
  / (or|and) /g, // between the members of a list
  /^.+ · [a-z]{2}-[A-Z]{2}$|\bPolish\b/g, // languages
  /\b(account|tenant)-\d+\b/g,
  /[\w …-]+\.(json|txt|html|eml|msg)\b/g, // files
  /\b(HELP-|INC)\d+\b/g, // numbers of tickets
  /\b(Ann Smith|Bob|Olga|Contoso)\b/g, // people of the samples
  /\{\w+\}/g, // what is filled into an address
  /\b(format|string|sign-in-help-options)\b/g, // of JSON, where a file is refused
  /^a-rule-of-before$/g, // a rule that this version does not know
  /^access denied.*$|^IdentityProviderAccessDenied$/g, // what the search finds: words and names of Microsoft’s
];

export function untranslatedWords(): Problem[] {
  const found: Problem[] = [];
  const check = (text: string, element: Element, kind: string) => {
    const rest = names.reduce((left, name) => left.replace(name, ''), text);
    const words = rest.match(/[A-Za-z]{2,}/g);
    if (words)
      found.push({
        what: `${kind}: ${words.join(' ')}`,
        where: `${pathOf(element)} “${text.trim().slice(0, 60)}”`,
      });
  };
  check(document.title, document.documentElement, 'title');
  for (const element of everyElement()) {
    if (element.matches(data) || isSource(element) || isForeign(element)) continue;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) check(node.textContent ?? '', element, 'text');
    }
    for (const attribute of spoken) {
      const value = element.getAttribute(attribute);
      if (value) check(value, element, attribute);
    }
    if (element instanceof HTMLTextAreaElement && isIn(element, 'desk-own-text'))
      check(element.value, element, 'value');
  }
  return found;
}

/** A reply in another language than the page is not for its reader. */
function isForeign(element: Element): boolean {
  return (
    element instanceof HTMLElement && element.lang !== '' && element.lang !== document.documentElement.lang
  );
}

function isIn(element: Element, host: string): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName === host;
}
