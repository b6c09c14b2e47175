import { describe, expect, test } from 'vitest';
import { ids, read } from './support.ts';

const signIn = (code: number, at: string, more: object = {}) => ({
  id: ids.request,
  createdDateTime: at,
  userPrincipalName: 'someone@example.com',
  appDisplayName: 'Microsoft Partner Center',
  correlationId: ids.correlation,
  status: { errorCode: code, failureReason: 'Other.' },
  ...more,
});

describe('sign-in logs', () => {
  const old = signIn(50126, '2026-11-20T08:00:00Z');
  const newest = signIn(53003, '2026-11-21T09:00:00Z');
  const good = signIn(0, '2026-11-21T09:30:00Z');
  const first = {
    codes: ['AADSTS53003'],
    rule: 'conditional-access-block',
    requestId: ids.request,
    correlationId: ids.correlation,
    notes: ['3 sign-ins in it, 2 failed; the newest failure comes first.'],
  };

  test.each([
    ['a list, as the portal saves it', [old, newest, good]],
    ['an answer of Graph', { '@odata.context': 'x', value: [old, newest, good] }],
    [
      'records of Azure Monitor',
      { records: [old, newest, good].map((properties) => ({ category: 'SignInLogs', properties })) },
    ],
  ])('%s', async (_, value) => {
    expect(await read(JSON.stringify(value, null, 2))).toMatchObject([
      { ...first, timestamp: '2026-11-21T09:00:00Z' },
      { codes: ['AADSTS50126'] },
    ]);
  });

  test('one object a line', async () => {
    const lines = [old, newest, good].map((one) => JSON.stringify(one)).join('\n');
    expect(await read(lines)).toMatchObject([first, { codes: ['AADSTS50126'] }]);
  });

  test('one sign-in alone; an interruption comes after a failure', async () => {
    expect(await read(JSON.stringify(newest))).toMatchObject([{ codes: ['AADSTS53003'], notes: [] }]);
    const interrupted = signIn(50140, '2026-11-21T09:59:00Z');
    expect(await read(JSON.stringify([interrupted, newest]))).toMatchObject([
      { codes: ['AADSTS53003'] },
      { codes: ['AADSTS50140'] },
    ]);
  });

  test('where none has failed that is said, and nothing is claimed', async () => {
    expect(await read(JSON.stringify([good]))).toMatchObject([
      { codes: [], rule: undefined, notes: ['No sign-in in it has failed.'] },
    ]);
  });

  test('what stands deeper under the same name does not count before it', async () => {
    const text = JSON.stringify([newest]).replace(
      '{',
      '{"__proto__":{"errorCode":1},"device":{"id":"x","errorCode":2},',
    );
    expect(await read(text)).toMatchObject([{ codes: ['AADSTS53003'], requestId: ids.request }]);
    expect(Object.prototype).not.toHaveProperty('errorCode');
  });

  test('no name stays', async () => {
    expect(JSON.stringify(await read(JSON.stringify([old, newest])))).not.toContain('someone');
  });
});

describe('tables', () => {
  const names = [
    'Date (UTC)',
    'Request ID',
    'Correlation ID',
    'User',
    'Application',
    'Status',
    'Sign-in error code',
    'Failure reason',
  ];
  const row = (code: number, at: string, user = 'A') => [
    at,
    ids.request,
    ids.correlation,
    user,
    'Microsoft Partner Center',
    code ? 'Failure' : 'Success',
    `${code}`,
    'Blocked,\nby "policy"; home tenant of the customer',
  ];
  const table = (delimiter: string, rows: readonly string[][]) =>
    [names, ...rows]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
      .join('\r\n');

  test.each([',', ';', '\t'])('separated by %j', async (delimiter) => {
    const text = table(delimiter, [
      row(0, '2026-11-21T10:00:00Z'),
      row(50105, '2026-11-20T10:00:00Z'),
      row(53003, '2026-11-21T09:00:00Z'),
    ]);
    expect(await read(`\uFEFF${text}`)).toMatchObject([
      { codes: ['AADSTS53003'], requestId: ids.request, timestamp: '2026-11-21T09:00:00Z' },
      { codes: ['AADSTS50105'] },
    ]);
  });

  test('columns in another language, a title above, days before months', async () => {
    const text = [
      'Anmeldungen der letzten 7 Tage',
      '',
      'Datum;Anforderungs-ID;Korrelations-ID;Anwendung;Status;Anmeldefehlercode',
      `20.11.2026, 09:00:00;${ids.request};${ids.correlation};Partner Center;Fehler;50105`,
      `21.11.2026, 09:00:00;${ids.request};${ids.correlation};Partner Center;Fehler;53003`,
    ].join('\n');
    expect(await read(text)).toMatchObject([
      { codes: ['AADSTS53003'], requestId: ids.request, correlationId: ids.correlation },
      { codes: ['AADSTS50105'] },
    ]);
  });

  test('a hundred thousand rows: the newest fifty of persons and codes', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) =>
      row(53003, new Date(1.79e12 + i * 1000).toISOString(), `user ${i % 70}`),
    );
    const cases = await read(table(',', rows));
    expect(cases).toHaveLength(50);
    expect(cases[0]).toMatchObject({
      timestamp: new Date(1.79e12 + 99_999_000).toISOString(),
      notes: [
        '100,000 sign-ins in it, 100,000 failed; the newest failure comes first.',
        '20 older failures are left out.',
      ],
    });
  }, 60_000);

  test('a table about something else is a text', async () => {
    expect(await read('order,amount,code\n50020,1,50105\n50076,2,53003')).toMatchObject([
      { kind: 'text', codes: [], rule: undefined },
    ]);
  });
});

describe('what programs answer', () => {
  test.each([
    [
      {
        error: 'invalid_grant',
        error_description: 'AADSTS50076: x',
        error_codes: [50076],
        correlation_id: ids.correlation,
      },
      'AADSTS50076',
    ],
    [
      {
        error: {
          code: 'InvalidAuthenticationToken',
          message: 'AADSTS700082: x',
          innerError: { 'request-id': ids.request },
        },
      },
      'AADSTS700082',
    ],
    [{ code: 900421, description: 'Access denied' }, 'PC_900421'],
  ])('%j', async (value, code) => {
    expect(await read(JSON.stringify(value))).toMatchObject([{ codes: [code] }]);
    expect(await read(`{code:json}\n${JSON.stringify(value, null, 2)}\n{code}`)).toMatchObject([
      { codes: [code] },
    ]);
  });
});
