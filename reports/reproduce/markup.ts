/** Markup of our own, in which whatever comes from a report is text. */

/** A text as markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element with a text in it; of its attributes those that have a value. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  text: string,
): string {
  return `${opened(tag, attributes)}${escaped(text)}</${tag}>`;
}

/** An element around markup. */
export function around(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside: readonly string[],
): string {
  return `${opened(tag, attributes)}${inside.join('\n')}</${tag}>`;
}

function opened(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(value)}"`],
  );
  return `<${tag}${said.join('')}>`;
}
