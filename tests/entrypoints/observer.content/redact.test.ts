import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe } from '../../../entrypoints/observer.content/observe.ts';
import { pathWords } from '../../../rules/data/path-words.ts';
import { workspaces } from '../../../rules/data/workspaces.ts';
import { redactPath } from '../../../rules/reading/path.ts';
import { htmlPage } from './html-page.ts';

describe('a path', () => {
  test.each([
    ['/en-us/dashboard/referrals/v2/leads', { path: '/dashboard/referrals/v2/leads', locale: 'en-us' }],
    ['/fr-FR/dashboard/home/', { path: '/dashboard/home', locale: 'fr-fr' }],
    ['/sr-latn-rs/dashboard/home', { path: '/dashboard/home', locale: 'sr-latn-rs' }],
    [
      '/dashboard/microsoftedge/7b2f9a30-0000-4000-8000-0123456789ab/properties',
      { path: '/dashboard/microsoftedge/*/properties' },
    ],
    ['/contoso.onmicrosoft.com/oauth2/v2.0/authorize', { path: '/*/oauth2/v2.0/authorize' }],
    ['/commerce/customers/Contoso%20Ltd/users', { path: '/commerce/customers/*/users' }],
    ['/', { path: '/' }],
  ])('%s', (raw, kept) => {
    expect(redactPath(raw)).toEqual(kept);
  });

  test('holds nothing but known words and stars, whatever it was', () => {
    fc.assert(
      fc.property(fc.webPath(), (raw) => {
        const { path } = redactPath(raw);
        expect(path.length).toBeLessThanOrEqual(200);
        for (const segment of path.split('/').filter(Boolean)) {
          expect(segment === '*' || pathWords.has(segment)).toBe(true);
        }
      }),
    );
  });

  test('keeps every word of the workspace table', () => {
    for (const { paths } of workspaces) for (const path of paths) expect(redactPath(path)).toEqual({ path });
  });
});

test('secrets in the query, the fragment, the text and $Config never reach an observation', () => {
  const canary = fc.stringMatching(/^canary[a-z0-9]{12}$/);
  fc.assert(
    fc.property(canary, fc.boolean(), (secret, encoded) => {
      const value = encoded ? encodeURIComponent(`${secret}@example.com`) : secret;
      const url = `https://login.microsoftonline.com/${secret}/oauth2/authorize?login_hint=${value}&code=${value}&state=${value}&error=access_denied&error_description=${value}%20AADSTS50020#id_token=${value}&access_token=${value}`;
      const html = `<html lang="en"><head><title>${secret}</title><meta name="PageID" content="ConvergedError">
        <script>$Config={"sPOST_Username":"${secret}","correlationId":"${secret}","strServiceExceptionMessage":"AADSTS50020: User account '${secret}@example.com' from identity provider 'live.com' does not exist in tenant '${secret}'"};</script></head>
        <body><main><p>AADSTS50020: User account '${secret}@example.com' from identity provider 'live.com'</p><p>${secret}</p>
        <input value="${secret}"><textarea>${secret}</textarea><div contenteditable="true">${secret}</div></main></body></html>`;
      const observation = observe(
        htmlPage(html, url, { referrer: `https://partner.microsoft.com/${secret}` }),
      );
      expect(observation?.codes).toEqual(['AADSTS50020']);
      expect(JSON.stringify(observation)).not.toContain(secret);
    }),
    { numRuns: 60 },
  );
});

test('another host is not named', () => {
  const observation = observe(
    htmlPage('<p>AADSTS50020: no</p>', 'https://adfs.contoso.example/adfs/ls/?x=1'),
  );
  expect(observation).toMatchObject({ host: 'other', path: '/', page: 'other', codes: ['AADSTS50020'] });
  expect(JSON.stringify(observation)).not.toContain('contoso');
});

test('the error that an address names is one of a list, or none', () => {
  const at = (error: string) =>
    observe(
      htmlPage(
        '<main></main>',
        `https://partner.microsoft.com/dashboard?error=${error}&error_description=AADSTS50105`,
      ),
    );
  expect(at('access_denied')?.address?.oauthError).toBe('access_denied');
  for (const error of ['jane_doe_of_contoso', 'access_denied_jane', '__proto__', 'constructor'])
    expect(JSON.stringify(at(error))).not.toContain(error);
});
