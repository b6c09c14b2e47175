import { Element, Node } from 'happy-dom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readBlocks } from '../../../entrypoints/observer.content/blocks.ts';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { partOf } from '../../scope.ts';
import { htmlPage } from './html-page.ts';

/** What is read of a page, and that it costs the same however large the page is. */

const entra = 'https://login.microsoftonline.com/common/login';
const partner = 'https://partner.microsoft.com/en-us/dashboard/home';
/** What a look may cost: a character 1, an element 2. */
const most = 4600;

const attributes = vi.spyOn(Element.prototype, 'getAttribute');
const stepsUp = vi.spyOn(Node.prototype, 'parentElement', 'get');
afterEach(() => {
  attributes.mockClear();
  stepsUp.mockClear();
});

const textsOf = (html: string, url = partner) =>
  readBlocks(htmlPage(html, url)).blocks.map(({ text }) => text);

describe('a look at a page as large as one likes is bounded', () => {
  const large = 'word '.repeat(200_000);
  const hidden = '<div role="alert" style="display:none"></div>';
  test.each([
    ['rows and long texts', `${`<p>${large}</p>`.repeat(3)}${'<p>row</p>'.repeat(20_000)}`],
    ['alerts in alerts', `<main><p>${large}</p></main>${'<div role="alert">'.repeat(800)}`],
    ['one alert beside the other', `<main><p>${large}</p></main>${hidden.repeat(20_000)}`],
    ['skeletons', '<div class="skeleton" aria-busy="true"></div>'.repeat(20_000)],
    ['elements without a word', '<i></i>'.repeat(50_000)],
  ])('%s', (_, body) => {
    const page = htmlPage(`<body>${body}</body>`, partner);
    attributes.mockClear();
    let elements = 0;
    const { blocks, loading, isCut } = readBlocks({
      ...page,
      shadowRootOf: () => {
        elements++;
        return null;
      },
    });
    expect(isCut).toBe(true);
    expect(blocks.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(most);
    expect(elements).toBeLessThanOrEqual(most / 2);
    expect(attributes.mock.calls.length).toBeLessThanOrEqual(10 * elements + 4000);
    expect(stepsUp.mock.calls.length).toBeLessThanOrEqual(2100);
    expect(loading.length).toBeLessThanOrEqual(20);
  });

  test('… wherever a long text begins', () => {
    const places = Array.from({ length: 220 }, (_, i) => 1590 + i);
    const over = partOf(places, 4).filter((before) => {
      const html = `<body>${'<i></i>'.repeat(before)}${'x'.repeat(50_000)}</body>`;
      return textsOf(html, entra).join('').length > most;
    });
    expect(over).toEqual([]);
  });

  test('an alert is found at the end of a page that is cut', () => {
    const rows = '<p>Customer with a subscription</p>'.repeat(2000);
    const alert = '<div role="alert"><p>Access denied</p></div>';
    expect(textsOf(`<main>${rows}</main>${alert}`)).toContain('Access denied');
  });
});

describe('what a person types is not read, wherever the element around it is', () => {
  const typed = '<div role="alert">AADSTS50020: typed</div>';
  test.each([
    ['the alert', `<div contenteditable role="alert">AADSTS50020: typed</div>`],
    ['around the alert', `<div contenteditable="plaintext-only">${typed}</div>`],
    ['around the content', `<div contenteditable><main>${typed}</main></div>`],
    ['around the content, by its role', `<div role="textbox"><main>${typed}</main></div>`],
    ['the page', `<body contenteditable><main>${typed}</main></body>`],
  ])('%s', (_, html) => {
    expect(textsOf(html)).toEqual([]);
    expect(observe(htmlPage(html, entra))?.codes).toEqual([]);
  });

  test('what is said not to be editable is read', () => {
    expect(textsOf(`<div contenteditable="false">${typed}</div>`)).toEqual(['AADSTS50020: typed']);
  });
});

test('a document that has lost its element says nothing, and breaks nothing', () => {
  const page = htmlPage('<main>Access denied</main>', partner);
  page.document.documentElement.remove();
  expect(observe(page)?.phrases).toEqual([]);
});
