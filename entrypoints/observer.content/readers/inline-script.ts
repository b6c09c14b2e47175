/** Longer scripts are no data of a page. */
const maxLength = 400_000;

/**
 * The text of the inline script that begins with a variable, as Microsoft's pages carry the data they are drawn from: a
 * content script does not see the variable itself.
 *
 * @param within characters at the beginning of the script in which its name stands
 */
export function inlineScript(document: Document, name: string, within: number): string | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length < maxLength && text.slice(0, within).includes(name)) return text;
  }
  return undefined;
}
