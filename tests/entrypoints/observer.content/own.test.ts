import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { attributeOf } from '../../../entrypoints/observer.content/own.ts';

const { document } = new Window();

test('of an attribute so much is read as real pages have, however long it is', () => {
  const element = document.createElement('div') as unknown as Element;
  expect(attributeOf(element, 'class')).toBeNull();
  element.setAttribute('class', '');
  expect(attributeOf(element, 'class')).toBe('');
  element.setAttribute('class', `error ${'x'.repeat(1_000_000)}`);
  expect(attributeOf(element, 'class')).toHaveLength(600);
});
