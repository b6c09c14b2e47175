import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportFormat } from '../../reports/report.ts';
import { inbox } from './inbox.ts';
import { planted, signature } from './planted.ts';

/** What lies in front of a desk in the morning: forty tickets, with their numbers in the names of the files. */

interface Arrival {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A page of which the partner sends a picture. */
export interface Shot {
  readonly name: string;
  readonly html: string;
}

const cases = join(import.meta.dirname, '../cases');
const named = (name: string, i: number) => `INC${100_001 + i} ${name}`;

/** The facts of a case of the project, as a partner's report. */
function reportOf(rule: string): string {
  const file = readdirSync(join(cases, rule)).find((one) => one.startsWith('hit-')) ?? '';
  const { observations, answers } = JSON.parse(readFileSync(join(cases, rule, file), 'utf8'));
  return JSON.stringify({ format: reportFormat, v: 1, made: '2026-11-20T10:00:00Z', observations, answers });
}

const reports = [
  'app-not-assigned',
  'account-disabled',
  'guest-not-allowed',
  'mfa-registration-required',
  'password-expired',
  'workspace-access-denied',
  'customer-role-missing',
  'account-locked',
];
const mails = ['AADSTS50020', 'AADSTS65001', 'AADSTS50057', 'AADSTS700016'];
const pictures = ['AADSTS50105', 'AADSTS50126', 'AADSTS50053'];

/** All of them but the pictures, which a browser has to draw. One of the inbox is the same report once more. */
export const morning: readonly Arrival[] = [
  ...inbox.filter(({ name }) => name !== 'report-in-mail.txt'),
  ...reports.map((rule) => ({ name: 'report.json', content: reportOf(rule) })),
  ...mails.map((code) => ({
    name: 'mail.txt',
    content: `Hello,\n\nsince today Partner Center says ${code}. What can I do?\n\n${signature}\n`,
  })),
].map(({ name, content }, i) => ({ name: named(name, i), content }));

export const shots: readonly Shot[] = pictures.map((code, i) => ({
  name: named('screenshot.png', 60 + i),
  html: `<body style="font:20px 'Segoe UI',sans-serif;padding:30px"><h1>Sign in</h1><p>${planted.name}</p><p>${code}</p><p>App name: Partner Center</p></body>`,
}));
