import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { type Phrase, phrases } from '../../rules/data/phrases.ts';
import type { Visit } from '../visits.ts';
import { wholeSentences } from './whole-sentences.ts';

/**
 * How an unseen page fares: each known sentence is taken out in turn, and pages that show it are read without it. What is
 * left are the places of the page, and words that name a class of failure.
 */

interface Row {
  readonly sentence: string;
  pages: number;
  recognised: number;
  rightPerson: number;
}

/** How Microsoft shows a sentence of each family: a refusal in place of the content, and an alert. */
const shells: Readonly<Record<Phrase['where'], { url: string; pages: ((sentence: string) => string)[] }>> = {
  'partner-center': {
    url: 'https://partner.microsoft.com/en-us/dashboard/customers/list',
    pages: [
      (text) => `<main><h1>${text}</h1><p>Correlation ID: 0b5ad1f6-1c5d-4a0e-9d4f-6a5f2f6f4a01</p></main>`,
      (text) =>
        `<main><h1>Customers</h1><div role="alert" class="message-bar error">${text}</div><table><tr><td>Contoso</td></tr></table></main>`,
    ],
  },
  entra: {
    url: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?redirect_uri=https%3A%2F%2Fpartner.microsoft.com',
    pages: [
      (text) =>
        `<main id="lightbox"><div role="heading" aria-level="1">Sign in</div><div role="alert">${text}</div><input></main>`,
    ],
  },
  personal: {
    url: 'https://login.live.com/ppsecure/post.srf?redirect_uri=https%3A%2F%2Fpartner.microsoft.com',
    pages: [(text) => `<main><h1>Sign in</h1><div role="alert">${text}</div><input></main>`],
  },
  password: {
    url: 'https://passwordreset.microsoftonline.com/',
    pages: [(text) => `<main><h1>Get back into your account</h1><p>${text}</p></main>`],
  },
};

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function visitsOf({ where, wordings }: Phrase): Visit[] {
  const { url, pages } = shells[where];
  return wordings.flatMap(({ text, lang }) =>
    pages.map((page) => ({
      slug: text,
      what: text,
      url,
      html: `<!DOCTYPE html><html lang="${lang}"><body>${page(wholeSentences[text] ?? `${capitalised(text)}.`)}</body></html>`,
      shows: 'nothing' as const,
    })),
  );
}

/** The reader with its table as it is, or without one sentence. */
async function readerWithout(sentence?: string) {
  vi.resetModules();
  const table = (await import('../../rules/data/phrases.ts')).phrases as Record<string, Phrase>;
  if (sentence) delete table[sentence];
  return (await import('../seen.ts')).see;
}

const rows: Row[] = [];

beforeAll(async () => {
  const whole = await readerWithout();
  for (const [sentence, phrase] of Object.entries(phrases) as [string, Phrase][]) {
    const visits = visitsOf(phrase).filter((visit) => whole(visit).diagnosis.findings.length > 0);
    const see = await readerWithout(sentence);
    const row: Row = { sentence, pages: visits.length, recognised: 0, rightPerson: 0 };
    for (const visit of visits) {
      const wanted = whole(visit).diagnosis.findings.flatMap(({ fixes }) => fixes[0]?.who ?? []);
      const { badge, diagnosis } = see(visit);
      if (badge !== '') row.recognised++;
      if (diagnosis.findings[0]?.fixes[0]?.who.some((who) => wanted.includes(who))) row.rightPerson++;
    }
    rows.push(row);
  }
}, 300_000);

test('without a known sentence its pages are still recognised, mostly with the right person first', () => {
  const sum = (key: 'pages' | 'recognised' | 'rightPerson') => rows.reduce((all, row) => all + row[key], 0);
  const output = join(import.meta.dirname, '../../.output');
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'leave-one-out.txt'), `${printed(sum)}\n`);
  expect(sum('pages')).toBeGreaterThan(100);
  expect(sum('recognised') / sum('pages')).toBeGreaterThan(0.95);
  expect(sum('rightPerson') / sum('pages')).toBeGreaterThan(0.8);
});

function printed(sum: (key: 'pages' | 'recognised' | 'rightPerson') => number): string {
  const line = (cells: readonly unknown[]) =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(36) : String(cell).padStart(13))).join('');
  return [
    line(['sentence taken out', 'pages', 'recognised', 'right person']),
    ...rows.map((row) => line([row.sentence, row.pages, row.recognised, row.rightPerson])),
    line(['all', sum('pages'), sum('recognised'), sum('rightPerson')]),
  ].join('\n');
}
