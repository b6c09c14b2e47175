/**
 * What a node says of itself. A form hands out its fields in place of its own properties: where it holds
 * `<input name="id">`, `form.id` is that field. Prototypes are not deceived, and look through theirs. They are asked once
 * for each property: this is called several times for each node of a page.
 */
export function propertyOf<Of extends Node, Key extends keyof Of>(key: Key): (node: Of) => Of[Key] {
  let get: (() => Of[Key]) | undefined;
  return (node) => {
    get ??= Object.getPrototypeOf(node).__lookupGetter__(key) as () => Of[Key];
    return get.call(node);
  };
}

/** The same for what an element does: with one argument at most, so that no list is made of it at each call. */
export function methodOf<Argument, Value>(
  key: keyof Element,
): (element: Element, argument: Argument) => Value {
  let method: ((argument: Argument) => Value) | undefined;
  return (element, argument) => {
    method ??= Object.getPrototypeOf(element)[key] as (argument: Argument) => Value;
    return method.call(element, argument);
  };
}

const wholeAttributeOf = methodOf<string, string | null>('getAttribute');

/** Values of real pages are shorter. What is behind is not read: a page could make each as long as it likes. */
const longestValue = 600;

export function attributeOf(element: Element, name: string): string | null {
  return wholeAttributeOf(element, name)?.slice(0, longestValue) ?? null;
}
export const tagName = propertyOf<Element, 'tagName'>('tagName');
