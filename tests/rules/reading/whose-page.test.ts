import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { links } from '../../../rules/data/links.ts';
import { ownDomains } from '../../../rules/data/microsoft-domains.ts';
import { hostFamilies } from '../../../rules/reading/hosts.ts';
import { whosePage } from '../../../rules/reading/whose-page.ts';
import { failuresOf } from '../../failures.ts';
import { alikeHosts, innocentHosts, ownHosts, sharedHosts } from './hosts-table.ts';

/** Each of their domains, at the end of the host. */
const isTheirs = new RegExp(
  `(^|\\.)(${[...ownDomains, ...Object.keys(hostFamilies)].map((one) => one.replaceAll('.', '\\.')).join('|')}|microsoft(\\.com?)?(\\.[a-z]{2})?)$`,
);
const whose = (address: string) => whosePage(new URL(address));

test.each([
  ['microsoft', ownHosts],
  ['shared', sharedHosts],
  ['look-alike', alikeHosts],
  ['other', innocentHosts],
] as const)('a table of hosts: %s', (kind, hosts) => {
  expect(hosts.length).toBeGreaterThanOrEqual(kind === 'shared' ? 20 : 60);
  expect(hosts.filter((host) => whose(`https://${host}/`) !== kind)).toEqual([]);
});

test('Microsoft’s own is never called a look-alike, without https neither; a sign-in without https is', () => {
  const wrong = ownHosts.filter((host) => whose(`http://${host}/`) === 'look-alike');
  expect(wrong.filter((host) => !Object.hasOwn(hostFamilies, host))).toEqual([]);
  expect(whose('http://login.live.com/')).toBe('look-alike');
});

test('Microsoft’s', () => {
  const addresses = [
    ...Object.keys(hostFamilies).map((host) => `https://${host}/x`),
    ...Object.values(links)
      .map(({ url }) => url)
      .filter((url) => !/aka\.ms|azure\.com/.test(url)),
    'https://www.office.com/',
    'https://admin.cloud.microsoft/?x#y',
  ];
  const wrong = failuresOf(addresses, String, (address) => {
    expect(whose(address)).toBe('microsoft');
  });
  expect(wrong).toEqual([]);
});

test('look-alikes', () => {
  const addresses = [
    'https://login.microsoftonline.com.evil.example/common/login',
    'https://login.microsoftonline.com@evil.example/',
    'https://login-microsoftonline-com.evil.example/',
    'https://loginmicrosoftonline.com/',
    'https://microsoftonline.com.co/',
    'https://partner.microsoft.com.partners.example/',
    'https://rnicrosoft.com/',
    'https://login.rnicrosoftonline.com/',
    'https://micros0ft.com/',
    'https://mlcrosoft.com/',
    'https://microsft.com/',
    'https://mircosoft-support.example/microsoft',
    'https://my-microsott.example/',
    `https://${domainToASCII('miсrosoft.com')}/`, // Cyrillic с
    `https://${domainToASCII('lоgin.micrоsoft.com')}/`, // Cyrillic о
    `https://${domainToASCII('mïcrosoft.com')}/`,
    'http://login.microsoftonline.com/',
    'https://login.microsoftonline.com:8443/',
    'https://contoso.blob.core.windows.net.microsoft.example/',
  ];
  const wrong = failuresOf(addresses, String, (address) => {
    expect(whose(address)).not.toBe('microsoft');
    expect(whose(address)).toBe('look-alike');
  });
  expect(wrong).toEqual([]);
});

test('somebody else’s', () => {
  const addresses = [
    'https://adfs.contoso.example/adfs/ls/',
    'https://evil.example/login.microsoftonline.com',
    'https://evil.example/?host=login.microsoftonline.com#microsoft.com',
    'https://xn--kxa.example/',
    'https://xn--99zzzzzzzzzzzz.example/',
    'http://192.0.2.1/',
    'http://localhost:3000/',
  ];
  const wrong = failuresOf(addresses, String, (address) => {
    expect(whose(address)).toBe('other');
  });
  expect(wrong).toEqual([]);
});

test('no web pages', () => {
  const addresses = [
    'about:blank',
    'chrome://settings',
    'file:///login.microsoftonline.com',
    'data:text/html,microsoft.com',
  ];
  const wrong = failuresOf(addresses, String, (address) => {
    expect(whose(address)).toBe('unknown');
  });
  expect(wrong).toEqual([]);
});

test('whatever the address: never a throw, and Microsoft’s only where the host ends in one of their domains', () => {
  const host = fc.oneof(fc.domain(), fc.constantFrom('login.microsoftonline.com.', 'microsoft.com'));
  const address = fc.oneof(
    fc.webUrl(),
    fc
      .tuple(fc.constantFrom('https', 'http', 'ftp'), host, fc.webPath())
      .map(([scheme, name, path]) => `${scheme}://${name}${path}`),
    fc.stringMatching(/^xn--[a-z0-9-]{1,59}$/).map((label) => `https://${label}.example/`),
  );
  fc.assert(
    fc.property(address, (one) => {
      if (!URL.canParse(one) || whose(one) !== 'microsoft') return;
      expect(new URL(one).hostname).toMatch(isTheirs);
    }),
    { numRuns: 5000 },
  );
});
