import { expect, test } from 'vitest';
import { saysWhatFails } from '../../help/view.ts';
import { finding, nothingFound } from '../components/shadow.ts';

const failing = { ...nothingFound, findings: [finding('a')] };

test('what fails is said of a match alone, of Partner Center, while it is not over', () => {
  expect(saysWhatFails(failing)).toBe(true);
  expect(saysWhatFails({ ...failing, findings: [finding('b', { verdict: 'possible' }), finding('a')] })).toBe(
    true,
  );
  expect(saysWhatFails({ ...failing, findings: [finding('b', { verdict: 'possible' })] })).toBe(false);
  expect(saysWhatFails({ ...failing, elsewhere: true })).toBe(false);
  expect(saysWhatFails({ ...failing, afterwards: { standing: 'gone', title: 'a', says: 'b' } })).toBe(false);
  expect(saysWhatFails(nothingFound)).toBe(false);
  expect(saysWhatFails({ ...nothingFound, page: 'silent' })).toBe(false);
  expect(saysWhatFails(undefined)).toBe(false);
});
