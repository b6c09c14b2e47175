// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import '../../../components/desk/desk-shown.ts';
import '../../../components/desk/partner-popup.ts';
import { emit, listen } from '../../../components/shared/typed-events.ts';
import { all, drawn, one, textOf } from '../shadow.ts';

async function show(shown: HTMLElementTagNameMap['desk-shown']['shown']) {
  const element = document.createElement('desk-shown');
  document.body.replaceChildren(element);
  element.shown = shown;
  await drawn(element);
  return element;
}

test('the page stands in a frame without rights, its address above it as text', async () => {
  const evil = 'https://partner.microsoft.com/<img src=x onerror=alert(1)>';
  const element = await show({
    page: { address: evil, picture: '<p>Access denied</p>', of: 3, hasGaps: true, hasOwnWords: false },
    popup: document.createElement('p'),
    differences: [],
  });
  expect(one<HTMLIFrameElement>(element.renderRoot, 'iframe').getAttribute('sandbox')).toBe('');
  expect(textOf(element)).toContain(evil);
  expect(textOf(element)).toContain('The last of 3 pages.');
  expect(all(element.renderRoot, 'img')).toEqual([]);
});

test('where another version has told something else that is said, with its number', async () => {
  const popup = document.createElement('p');
  const element = await show({
    popup,
    differences: ['How sure: certain here, possible in the report.'],
    version: '0.9',
  });
  expect(textOf(one(element.renderRoot, '[data-differs]'))).toMatch(/0\.9[\s\S]+How sure/);
  expect(textOf(element)).toContain('No page shows this');
});

test('what is done in the popup reaches its own program, and nobody around it', () => {
  const popup = document.createElement('partner-popup');
  document.body.replaceChildren(popup);
  const [inside, outside] = [vi.fn(), vi.fn()];
  popup.on('answer', inside);
  listen(document.body, 'answer', outside);
  emit(popup, 'answer', { question: 'area', answer: 'developer-program' });
  expect(inside).toHaveBeenCalledOnce();
  expect(outside).not.toHaveBeenCalled();
  const link = document.createElement('a');
  link.href = 'https://partner.microsoft.com/';
  popup.append(link);
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  link.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(true);
});
