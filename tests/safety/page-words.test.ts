import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeFor } from '../../entrypoints/background/route.ts';
import { observe } from '../../entrypoints/observer.content/observe.ts';
import { viewOf } from '../../help/view-of.ts';
import { type Observation, parseObservation } from '../../rules/observation/observation.ts';
import { english } from '../../rules/words/language.ts';
import { htmlPage } from '../entrypoints/observer.content/html-page.ts';
import { observations } from '../rules/arbitrary.ts';

const word = fc.stringMatching(/^call[a-z]{12}$/);

test('whatever words an observation could carry, none gets into the popup or the title of the icon', () => {
  fc.assert(
    fc.property(observations, word, (seen, said) => {
      const hostile: Observation = {
        ...seen,
        host: `${said}.example`,
        path: `/${said}/${said}`,
        pageId: said,
        phrases: [said, ...seen.phrases].slice(0, 8),
        oauthError: said,
        language: `en-${said.slice(0, 8)}`,
        statuses: [{ of: 'request', status: 403, path: `/${said}` }],
      };
      expect(parseObservation(hostile)).toEqual(hostile);
      const state = { observations: [hostile], answers: {} };
      const shown = JSON.stringify([
        viewOf(english, { page: 'read', ...state }),
        badgeFor(state, {}, english),
      ]);
      expect(shown).not.toContain(said.slice(0, 8));
    }),
    { numRuns: 500 },
  );
});

const entra = 'https://login.microsoftonline.com/common/login';
test('what stands in scripts and addresses is bounded too', () => {
  const config = (size: number) =>
    `<head><script>$Config={"sErrorCode":"50126","x":"${'x'.repeat(size)}","iErrorCode":50105,"strServiceExceptionMessage":"AADSTS50105: no"};</script></head>`;
  expect(observe(htmlPage(config(1000), entra))?.codes).toEqual(['AADSTS50105']);
  expect(observe(htmlPage(config(500_000), entra))?.codes).toEqual([]);
  const error = '&error=access_denied&error_description=AADSTS50105';
  const address = (size: number) => `https://partner.microsoft.com/dashboard?x=${'x'.repeat(size)}${error}`;
  expect(observe(htmlPage('<main></main>', address(1000)))?.address?.codes).toEqual(['AADSTS50105']);
  expect(observe(htmlPage('<main></main>', address(20_000)))?.address).toBeUndefined();
  expect(observe(htmlPage('<main>Home</main>', address(1000)))?.address).toBeUndefined();
});
