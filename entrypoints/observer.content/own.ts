/**
 * What a node says of itself. A form hands out its fields in place of its own properties: where it holds
 * `<input name="id">`, `form.id` is that field. The prototypes are not deceived. They are asked once for each property:
 * this is called several times for each node of a page.
 */
export function propertyOf<Of extends Node, Key extends keyof Of>(key: Key): (node: Of) => Of[Key] {
  const get = onPrototype(key)?.get;
  return get ? Function.prototype.call.bind(get) : (node) => node[key];
}

/** The same for what a node does. */
export function methodOf<Args extends unknown[], Value>(
  key: keyof Element,
): (node: Element, ...args: Args) => Value {
  const method = onPrototype(key)?.value;
  return method
    ? Function.prototype.call.bind(method)
    : (node, ...args) => (node[key] as (...args: Args) => Value)(...args);
}

/** A content script has the prototypes, Node.js has not; there no form does what is said above. */
function onPrototype(key: PropertyKey): PropertyDescriptor | undefined {
  const { Element, Node } = globalThis;
  return (
    Element &&
    (Object.getOwnPropertyDescriptor(Node.prototype, key) ??
      Object.getOwnPropertyDescriptor(Element.prototype, key))
  );
}

export const attributeOf = methodOf<[name: string], string | null>('getAttribute');
