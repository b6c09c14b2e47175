import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReport } from '../../reports/make.ts';
import { toTicketText } from '../../reports/ticket-text.ts';
import { english } from '../../rules/words/language.ts';
import { observation } from '../observation.ts';
import { compoundFile } from '../reports/intake/compound-file.ts';
import { planted, signature } from './planted.ts';

/** One file of each form that a help desk gets, with somebody's personal data in it. */
export interface DeskFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The first finding of its first case. */
  readonly rule: string;
  /** More than one person or failure in it. */
  readonly cases?: number;
}

const ids = {
  request: '7b2f9a30-5a6b-4c01-9d00-0123456789ab',
  correlation: '0c1d2e3f-6a7b-4c02-8e00-0123456789ab',
} as const;
const at = '2026-11-20T09:12:44Z';
const blocked = 'conditional-access-block';

const visit = join(import.meta.dirname, '../pages', blocked);
const html = readFileSync(join(visit, 'page.html'), 'utf8').replace(
  '<div>someone@example.com</div>',
  `<div>${planted.address}</div><div>${planted.name}</div>`,
);
const { url } = JSON.parse(readFileSync(join(visit, 'visit.json'), 'utf8')) as { url: string };

const report = makeReport({
  observations: [observation({ codes: ['AADSTS53003'], requestId: ids.request })],
  answers: {},
  now: new Date('2026-11-21T10:00:00Z'),
  version: '0.1.0',
  paths: 'full',
});
const ticket = toTicketText(report, english);
const around = (text: string) => `Hello,\n\n${text}\n\n${signature}\n`;
const said = around('Partner Center says AADSTS53003, can you help?');
const quoted = (text: string) => text.replace(/^/gm, '> ');
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');

const mail = (body: string) =>
  `Received: from a.example\r\nMIME-Version: 1.0\r\nFrom: ${planted.name} <${planted.address}>\r\nSubject: ${planted.name} cannot sign in\r\n${body}`;

const entraBlock = `Request Id: ${ids.request}\nCorrelation Id: ${ids.correlation}\nTimestamp: ${at}\nMessage: AADSTS53003: Access has been blocked by Conditional Access policies.\nUser: ${planted.address}\nIP address: ${planted.ip}`;

const graphSignIn = (code: number, hour: number, user: string) => ({
  createdDateTime: `2026-11-20T${hour}:00:00Z`,
  userPrincipalName: user,
  appDisplayName: 'Partner Center',
  ipAddress: planted.ip,
  correlationId: ids.correlation,
  status: { errorCode: code, failureReason: planted.words },
});

const archive = `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url}\r\nSubject: Sign in\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${url}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(html)}\r\n--b--\r\n`;

const capture = {
  log: {
    version: '1.2',
    creator: { name: 'browser', version: '1' },
    entries: [
      {
        request: { method: 'GET', url, cookies: [{ name: 'ESTSAUTH', value: planted.words }], headers: [] },
        response: { status: 200, headers: [], content: { mimeType: 'text/html', text: html } },
      },
    ],
  },
};

/** A PDF of one page; its table of contents is left to be found. */
function pdf(lines: readonly string[]): string {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const stream = `BT /F1 12 Tf 14 TL 40 700 Td\n${text}\nET`;
  return `%PDF-1.4
1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj
3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj
4 0 obj\n<< /Length ${stream.length} >>\nstream\n${stream}\nendstream\nendobj
5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj
trailer\n<< /Root 1 0 R >>\n%%EOF\n`;
}

const outlook = compoundFile({
  '__properties_version1.0': Buffer.alloc(32),
  '__substg1.0_0037001F': Buffer.from('Sign-in', 'utf16le'),
  '__substg1.0_1000001F': Buffer.from(said, 'utf16le'),
});

/** Without the picture, which a browser has to draw. */
export const inbox: readonly DeskFile[] = [
  { name: 'report.json', content: JSON.stringify({ ...report, note: undefined }), rule: blocked },
  { name: 'report-in-mail.txt', content: around(quoted(ticket)), rule: blocked },
  {
    name: 'report-damaged.txt',
    content: around(`AADSTS53003\n${ticket.slice(0, -60)}`),
    rule: blocked,
  },
  {
    name: 'observation.json',
    content: JSON.stringify(observation({ codes: ['AADSTS50105'] })),
    rule: 'app-not-assigned',
  },
  {
    name: 'msal.json',
    content: JSON.stringify({
      error: 'invalid_grant',
      error_description: `AADSTS50076: Due to a configuration change, you must use multi-factor authentication. Trace ID: ${ids.request} Correlation ID: ${ids.correlation} Timestamp: 2026-11-20 09:12:44Z`,
      error_codes: [50076],
      username: planted.address,
    }),
    rule: 'mfa-required',
  },
  {
    name: 'graph-error.json',
    content: JSON.stringify({
      error: {
        code: 'InvalidAuthenticationToken',
        message: `AADSTS53003: Access has been blocked. ${planted.words}`,
        innerError: { 'request-id': ids.request, date: at },
      },
    }),
    rule: blocked,
  },
  {
    name: 'partner-center-error.json',
    content: JSON.stringify({
      code: 900420,
      description: `AADSTS50105: not assigned. ${planted.name}`,
      source: 'PartnerCenter',
    }),
    rule: 'app-not-assigned',
  },
  {
    name: 'sign-ins.json',
    content: JSON.stringify({
      value: [graphSignIn(53003, 11, planted.address), graphSignIn(50105, 10, 'li@fabrikam.example')],
    }),
    rule: blocked,
    cases: 2,
  },
  {
    name: 'sign-ins.csv',
    content: `Date (UTC),Request ID,User,Application,IP address,Status,Sign-in error code,Failure reason\n${at},${ids.request},${planted.address},Partner Center,${planted.ip},Failure,53003,"${planted.words}, again"\n`,
    rule: blocked,
  },
  { name: 'entra-copied.txt', content: entraBlock, rule: blocked },
  { name: 'capture.har', content: JSON.stringify(capture), rule: blocked },
  {
    name: 'page-complete.html',
    content: `<!-- saved from url=(0${url.length})${url} -->\n${html}`,
    rule: blocked,
  },
  { name: 'page.mhtml', content: archive, rule: blocked },
  {
    name: 'page-fragment.html',
    content: `<div><div>${planted.name}</div><div role="heading">You don't have access to this</div><div>Error Code: <span>53003</span></div><div>App name: Partner Center</div></div>`,
    rule: blocked,
  },
  {
    name: 'mail.eml',
    content: mail(
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(said)}`,
    ),
    rule: blocked,
  },
  { name: 'mail.msg', content: outlook, rule: blocked },
  {
    name: 'mail.rtf',
    content: `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 Partner Center: AADSTS53003\\par ${planted.name}\\par}`,
    rule: blocked,
  },
  {
    name: 'printed.pdf',
    content: pdf(['Partner Center sign-in', 'AADSTS53003: Access has been blocked', planted.name]),
    rule: blocked,
  },
  {
    name: 'utf16.txt',
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(said, 'utf16le')]),
    rule: blocked,
  },
  {
    name: 'ansi.txt',
    content: Buffer.from(around('Zugriff über Partner Center nicht möglich: Fehler AADSTS53003'), 'latin1'),
    rule: blocked,
  },
  {
    name: 'jira.txt',
    content: around('{noformat}\nPartner Center: AADSTS53003\n{noformat}'),
    rule: blocked,
  },
  {
    name: 'safe-links.txt',
    content: around(
      `Link: https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://login.microsoftonline.com/common/reprocess')}&data=05%7C02%7C${encodeURIComponent(planted.address)}\nit says AADSTS53003`,
    ),
    rule: blocked,
  },
  {
    name: 'thread.txt',
    content: `Now it is AADSTS50105 for Partner Center.\n\n${signature}\n\n-----Original Message-----\nFrom: Help desk\nSubject: RE: sign-in\n\nDid AADSTS53003 go away?\n`,
    rule: 'app-not-assigned',
  },
  {
    name: 'ocr.txt',
    content: around('Sign in to Partner Center\nAADSTS53OO3: Access has been blocked'),
    rule: blocked,
  },
  {
    name: 'several-people.txt',
    content: `${planted.name}:\nAADSTS53003: blocked\nRequest Id: ${ids.request}\nTimestamp: ${at}\n\nLi:\nAADSTS50105: not assigned\nRequest Id: ${ids.correlation}\nTimestamp: ${at}\n`,
    rule: blocked,
    cases: 2,
  },
  {
    name: 'words.txt',
    content: around('Je suis administrateur, mais l’Espace partenaires affiche « Accès refusé ».'),
    rule: 'workspace-access-denied',
  },
];
