import { expect, test } from 'vitest';
import { gallerySession } from './gallery.ts';

/**
 * The right action in ten seconds: whatever failed, whatever was answered, in each language, few words stand before the
 * main button, and it is seen without scrolling.
 */

const lowest = 420;
/** French says the same with a sixth more words, and a space makes a word of its « : » and « ? »; its height is held to the same. */
const mostWords = { en: 35, fr: 40 } as const;
const session = gallerySession(2);

test.each(['en', 'fr'] as const)(
  'in %s few words stand before the main button, which ends at most 420 px down',
  async (language) => {
    const { page } = session.pages[language === 'fr' ? 1 : 0] ?? session.page;
    await page.setViewportSize({ width: 365, height: 600 });
    const drawn = await page.evaluate((tag) => window.gallery.firstAnswers(tag), language);
    expect(drawn.length).toBeGreaterThan(300);
    expect(drawn.filter(({ kind }) => !kind)).toEqual([]);
    const over = drawn.filter(({ words, bottom }) => words > mostWords[language] || bottom > lowest);
    expect(over.map(({ of, words, bottom }) => `${of}: ${words} words, ${bottom} px`)).toEqual([]);
  },
  300_000,
);
