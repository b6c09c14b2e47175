import { expect, test } from 'vitest';
import { failingPaths } from '../../../rules/data/failing-paths.ts';
import { diagnose } from '../../../rules/diagnose.ts';
import { failureOfPath } from '../../../rules/reading/failing-path.ts';
import { redactPath } from '../../../rules/reading/path.ts';
import { observation, partnerPage } from '../../observation.ts';

const at = (host: string, address: string) => failureOfPath({ host, path: redactPath(address).path });

test.each([
  ['partner.microsoft.com', '/en-us/PageNotFound', 'page-not-found'],
  ['partner.microsoft.com', '/es-419/PageNotFound', 'page-not-found'],
  ['partner.microsoft.com', '/PageNotFound/anything', 'page-not-found'],
  ['partner.microsoft.com', '/fr-fr/dashboard/Account/EmailExpired', 'email-link-expired'],
  ['partner.microsoft.com', '/Account/EmailExpired', 'email-link-expired'],
  ['login.microsoftonline.com', '/jsdisabled', 'scripts-off'],
  ['login.microsoftonline.us', '/cookiesdisabled', 'cookies-off'],
  ['login.live.com', '/cookiesDisabled.srf', 'cookies-off'],
  ['login.live.com', '/jsDisabled.srf', 'scripts-off'],
  ['account.live.com', '/Abuse', 'account-suspended'],
])('%s%s is %s', (host, address, id) => {
  expect(at(host, address)).toBe(id);
});

test.each([
  ['partner.microsoft.com', '/dashboard/home'],
  ['partner.microsoft.com', '/abuse'],
  ['partner.microsoft.com', '/dashboard/pagenotfound'],
  ['partner.microsoft.com', '/pagenotfoundation'],
  ['login.microsoftonline.com', '/pagenotfound'],
  ['login.microsoftonline.com', '/common/login'],
  ['account.live.com', '/identity/confirm'],
  ['evil.example', '/pagenotfound'],
])('%s%s is none', (host, address) => {
  expect(at(host, address)).toBeUndefined();
});

test('each has words that the observer keeps, and a rule that explains it before the page has said anything', () => {
  for (const { id, family, paths } of failingPaths) {
    const host = { 'partner-center': 'partner.microsoft.com', entra: 'login.microsoftonline.com' };
    for (const path of paths) {
      expect(redactPath(path)).toEqual({ path });
      const page =
        family === 'partner-center'
          ? partnerPage(path, { page: 'partner-center-empty' })
          : observation({
              host: family === 'entra' ? host.entra : 'login.live.com',
              path,
              page: 'entra-other',
            });
      const [finding] = diagnose({ observations: [page], answers: {} }).findings;
      expect(finding?.evidence, path).toEqual([{ kind: 'failing-path', value: id }]);
      expect(finding?.verdict).toBe('match');
    }
  }
});
