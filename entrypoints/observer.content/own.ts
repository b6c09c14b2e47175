/** A content script has it, Node.js has not; there no form does what is said below. */
const elements = globalThis.Element?.prototype;

/**
 * What a node says of itself. A form hands out its fields in place of its own properties: where it holds
 * `<input name="id">`, `form.id` is that field. The prototype is not deceived.
 */
export function own<Of extends Node, Key extends keyof Of & string>(node: Of, key: Key): Of[Key] {
  return elements ? Reflect.get(elements, key, node) : node[key];
}

/** An attribute of an element, also of a form that holds `<input name="getAttribute">`. */
export function attributeOf(element: Element, name: string): string | null {
  return own(element, 'getAttribute').call(element, name);
}
