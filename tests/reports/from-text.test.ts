import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationFromText } from '../../reports/from-text.ts';
import { diagnose } from '../../rules/diagnose.ts';
import { parseObservation } from '../../rules/observation/observation.ts';

const now = new Date('2026-11-21T10:00:00Z');
const seen = (text: string) => observationFromText(text, now).observation;

describe('codes, in any language', () => {
  test.each([
    ['50020', 'AADSTS50020'],
    ['we get 50020 when signing in', 'AADSTS50020'],
    ['AADSTS50020', 'AADSTS50020'],
    ['AADSTS 50020: …', 'AADSTS50020'],
    ['aadsts50020', 'AADSTS50020'],
    ['Error Code: 53003', 'AADSTS53003'],
    ['Fehlercode: 53003', 'AADSTS53003'],
    ['Code d’erreur : 53003', 'AADSTS53003'],
    ['Código de error: 53003', 'AADSTS53003'],
    ['エラー コード: 53003', 'AADSTS53003'],
    ['错误代码：53003', 'AADSTS53003'],
    ['오류 코드: 53003', 'AADSTS53003'],
    ['Код ошибки: 53003', 'AADSTS53003'],
    ['رمز الخطأ: ٥٣٠٠٣', 'AADSTS53003'],
    ['error code 5991234', 'AADSTS5991234'],
    ['SSPR_0009', 'SSPR_0009'],
    ['error 900309', 'PC_900309'],
    ['Error code: 2030', 'PC_2030'],
    ['error code 900421', 'PC_900421'],
    ['Partner Center shows error code 2463 on the form', 'PC_2463'],
    ['PC_2931', 'PC_2931'],
    ['Reference number: 715-123225', 'PC_715-123225'],
    ['Error code: 80041012', 'LIVE_80041012'],
    ['エラー コード: 80045C4D', 'LIVE_80045C4D'],
    ['login.live.com, sErrorCode 80048999', 'LIVE_80048999'],
  ])('%s', (text, code) => {
    expect(seen(text).codes).toEqual([code]);
  });
  test.each([
    'Your verification code is 482193',
    'code: 482193',
    'Zip code: 90014',
    '+49 89 50020 123',
    'on 2026-11-21 at 50020.5',
    'invoice 53003-11',
    'error 403, status 500',
    'error in 2026',
    `A long mail. ${'It says nothing of use. '.repeat(30)} 50020`,
    '7b2f9a30-0000-4000-8000-050020505020',
  ])('no code: %s', (text) => {
    expect(seen(text).codes).toEqual([]);
  });
});

describe('what Entra copies', () => {
  const copied = `> Request Id: 7B2F9A30-1111-4000-8000-0123456789ab
> Correlation Id: 8b2f9a30-2222-4000-8000-0123456789ab
> Timestamp: 2026-11-21T08:00:00Z
> Message: AADSTS50020: User account 'jane@contoso.example' from identity provider
> 'live.com' does not exist in tenant 'Contoso Ltd' and cannot access the application
> '9b2f9a30-3333-4000-8000-0123456789ab'(Microsoft Partner Center) in that tenant.`;
  test('in a quoted mail, with broken lines', () => {
    const { observation, missing } = observationFromText(copied, now);
    expect(observation).toMatchObject({
      page: 'entra-error',
      codes: ['AADSTS50020'],
      requestId: '7b2f9a30-1111-4000-8000-0123456789ab',
      correlationId: '8b2f9a30-2222-4000-8000-0123456789ab',
      timestamp: '2026-11-21T08:00:00Z',
      accountKind: 'personal',
      partnerCenter: { is: 'yes', by: 'app-name' },
    });
    expect(missing).toEqual([]);
    expect(diagnose({ observations: [observation], answers: {} }).findings[0]).toMatchObject({
      rule: 'personal-account-used',
      verdict: 'match',
    });
  });
  test.each([
    ['Request Id', 'Correlation Id', 'Timestamp'],
    ['Trace ID', 'Correlation ID', 'Timestamp'],
    ['ID de demande', 'ID de corrélation', 'Horodatage'],
    ['Anforderungs-ID', 'Korrelations-ID', 'Zeitstempel'],
    ['Id. de solicitud', 'Id. de correlación', 'Marca de tiempo'],
    ['ID da solicitação', 'ID de correlação', 'Carimbo de data/hora'],
    ['要求 ID', '関連付け ID', 'タイムスタンプ'],
    ['请求 ID', '相关 ID', '时间戳'],
    ['요청 ID', '상관 관계 ID', '타임스탬프'],
    ['"trace_id"', '"correlation_id"', '"timestamp"'],
  ])('%s, %s, %s', (request, correlation, time) => {
    const one = '7b2f9a30-1111-4000-8000-0123456789ab';
    const other = '8b2f9a30-2222-4000-8000-0123456789ab';
    expect(seen(`${request}: ${one}\n${correlation}: ${other}\n${time}: 2026-11-21 08:00:00Z`)).toMatchObject(
      {
        requestId: one,
        correlationId: other,
        timestamp: '2026-11-21 08:00:00Z',
      },
    );
  });
});

describe('an answer, however short, is newer than the mail below it', () => {
  test.each([
    ['From: Desk\nSent: Monday\nTo: Ada\nSubject: RE: sign-in', 'Now it is AADSTS50105.'],
    ['Von: Desk\nGesendet: Montag\nAn: Ada\nBetreff: AW: Anmeldung', 'Jetzt kommt AADSTS50105.'],
    ['De : Desk\nEnvoyé : lundi\nÀ : Ada\nObjet : RE : connexion', 'Maintenant c’est AADSTS50105.'],
    ['差出人: Desk\n送信日時: 月曜\n宛先: Ada\n件名: RE: サインイン', '今は AADSTS50105 です。'],
  ])('%s', (head, answer) => {
    expect(seen(`${answer}\n\n${head}\n\nIs AADSTS53003 gone?`).codes).toEqual(['AADSTS50105']);
    expect(seen(`${head}\n\n${answer}\n\n${head}\n\nIs AADSTS53003 gone?`).codes).toEqual(['AADSTS50105']);
  });
  test('a name of the ticket above the mail itself is no answer', () => {
    expect(seen('Ticket 4711\nFrom: Ada\n\nIt says AADSTS50105').codes).toEqual(['AADSTS50105']);
    expect(seen('Ticket 4711\nFrom: Ada\nSent: Monday\nSubject: x\n\nIt says AADSTS50105').codes).toEqual([
      'AADSTS50105',
    ]);
  });
});

describe('sentences and addresses', () => {
  test.each([
    ['Access denied', ['access-denied'], 'partner-center'],
    ['The page says “Access denied”.', ['access-denied'], 'partner-center'],
    ['I get Access denied there in Partner Center', ['access-denied:inferred'], 'partner-center'],
    ['I get Access denied there', [], 'other'],
    ['I am unauthorized to say', [], 'other'],
    ['Désolé : Votre compte ou mot de passe est incorrect.', ['password-wrong'], 'entra-sign-in'],
    [
      'Your account or password is incorrect (login.live.com)',
      ['personal-password-wrong'],
      'personal-sign-in',
    ],
    ['More information required', ['more-information-required'], 'entra-proof-up'],
    ['Your administrator has not enabled you to use this feature', ['feature-not-enabled'], 'password-reset'],
    [
      "The partner isn't onboarded to sell in this market: partner isn't onboarded to sell in FR",
      ['country-not-onboarded'],
      'partner-center',
    ],
  ])('%s', (text, phrases, page) => {
    expect(seen(text)).toMatchObject({ phrases, page });
  });
  test.each([
    [
      'https://partner.microsoft.com/de-de/dashboard/account/v3/usermanagement?x=jane@contoso.example#y',
      '/dashboard/account/v3/usermanagement',
    ],
    ['(partner.microsoft.com/en-us/dashboard/referrals/Contoso)', '/dashboard/referrals/*'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fpartner.microsoft.com%2Fdashboard%2Fhome&data=jane',
      '/dashboard/home',
    ],
  ])('%s', (text, path) => {
    expect(seen(text)).toMatchObject({ host: 'partner.microsoft.com', path, page: 'partner-center' });
  });
  test.each([
    'https://partner.microsoft.com.evil.example/dashboard',
    'https://evil-partner.microsoft.com/',
    'jane@partner.microsoft.com',
    'https://contoso.example/',
  ])('unknown: %s', (text) => {
    expect(seen(text)).toMatchObject({ host: 'other', path: '/', page: 'other' });
  });
});

test('nothing of a person or a company remains', () => {
  const secret = fc.constantFrom(
    'jane.doe@contoso.example',
    'jane_contoso.example#EXT#@fabrikam.onmicrosoft.example',
    'Contoso Ltd',
    '10.20.30.40',
    '2001:db8::ff00:42:8329',
    '+44 20 7946 0958',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.sig',
    'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    '482193',
    'hunter2!',
    'Żółć Ødegård',
  );
  const carrier = fc.constantFrom(
    (x: string) => `User account '${x}' from identity provider '${x}' AADSTS50020`,
    (x: string) => `Request Id: 7b2f9a30-1111-4000-8000-0123456789ab for ${x} IP address: ${x}`,
    (x: string) => `Tenant ID: ${x}\nUser: ${x}\nError Code: 53003\nApp name: ${x}`,
    (x: string) => `https://login.microsoftonline.com/${encodeURIComponent(x)}/oauth2?login_hint=${x}`,
    (x: string) => `https://partner.microsoft.com/dashboard/${encodeURIComponent(x)}/${x}`,
    (x: string) => `Hello ${x},\n> my code is ${x}. Access denied\n-- \n${x}`,
    (x: string) => `the application 'x'(${x}) AADSTS50105 ${x}`,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(carrier, secret), { minLength: 1, maxLength: 5 }), (parts) => {
      const observation = seen(parts.map(([carry, value]) => carry(value)).join('\n'));
      const kept = JSON.stringify(observation).toLowerCase();
      for (const [, value] of parts) expect(kept).not.toContain(value.toLowerCase());
      expect(parseObservation(observation)).toEqual(observation);
    }),
    { numRuns: 1000 },
  );
});

test('any text at all: valid facts, and the same facts again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(parseObservation(seen(text))).toEqual(seen(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  '<',
  '&',
  '> ',
  'a@',
  'AADSTS',
  'error ',
  '7b2f9a30-',
  "'",
  '1',
  'partner.microsoft.com/',
  '"',
  ' \u200b',
])('a megabyte of %j takes no more than moments', (piece) => {
  const started = performance.now();
  seen(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5000);
});
