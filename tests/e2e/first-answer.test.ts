import { expect, test } from 'vitest';
import { localeTags } from '../../tools/locales.ts';
import { everything } from '../scope.ts';
import { gallerySession } from './gallery.ts';

/**
 * The right action in ten seconds: whatever failed, whatever was answered, in each language, few words stand before the
 * main button, and it is seen without scrolling.
 */

const lowest = 420;
const mostWords = 35;
/** French and its neighbours say the same with a sixth more words; their height is held to the same. */
const mostTranslated = 40;
const tags = ['en', ...localeTags().filter(() => everything)];
const every = everything ? 1 : 4;
const session = gallerySession(1);

test.each(tags)(
  'in %s few words stand before the main button, which ends at most 420 px down',
  async (language) => {
    const { page } = session.pages[language === 'en' ? 0 : 1] ?? session.page;
    await page.setViewportSize({ width: 365, height: 600 });
    const drawn = await page.evaluate(([tag, some]) => window.gallery.firstAnswers(tag, some), [
      language,
      every,
    ] as const);
    expect(drawn.length).toBeGreaterThan(300 / every);
    expect(drawn.filter(({ kind }) => !kind)).toEqual([]);
    const most = language === 'en' ? mostWords : mostTranslated;
    const over = drawn.filter(({ words, bottom }) => words > most || bottom > lowest);
    expect(over.map(({ of, words, bottom }) => `${of}: ${words} words, ${bottom} px`)).toEqual([]);
  },
  300_000,
);
