/**
 * What a node says of itself. A form hands out its fields in place of its own properties: where it holds
 * `<input name="id">`, `form.id` is that field. Prototypes are not deceived. They are asked once for each property: this
 * is called several times for each node of a page.
 */
export function propertyOf<Of extends Node, Key extends keyof Of>(key: Key): (node: Of) => Of[Key] {
  let get: (() => Of[Key]) | undefined;
  return (node) => {
    get ??= getterOf(node, key);
    return get.call(node);
  };
}

function getterOf<Value>(owner: object, key: PropertyKey): () => Value {
  const prototype = Object.getPrototypeOf(owner);
  return Object.getOwnPropertyDescriptor(prototype, key)?.get ?? getterOf(prototype, key);
}

/** The same for what an element does. */
export function methodOf<Args extends unknown[], Value>(
  key: keyof Element,
): (element: Element, ...args: Args) => Value {
  return (element, ...args) => Object.getPrototypeOf(element)[key].call(element, ...args);
}

export const attributeOf = methodOf<[name: string], string | null>('getAttribute');
export const tagName = propertyOf<Element, 'tagName'>('tagName');
