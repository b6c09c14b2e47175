import { describe, expect, it } from 'vitest';
import type { Around } from '../../../reports/intake/case.ts';
import { takeIn } from '../../../reports/intake/intake.ts';
import { diagnose } from '../../../rules/diagnose.ts';

/** What becomes of a picture and a PDF, whoever reads the words in them (tests/e2e/screenshots.test.ts reads real ones). */

const now = new Date('2026-11-29T12:00:00Z');

/** The head of a PNG, which says how large it is. */
function png(width: number, height: number): Blob {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return new Blob([bytes]);
}

const reading = (text: string): Around => ({ now, readPicture: () => Promise.resolve(text) });
const problemOf = async (file: Blob, around: Around) => {
  const taken = await takeIn(file, around);
  return 'problem' in taken ? taken.problem.text : undefined;
};

describe('a picture', () => {
  it('is read as a ticket is, and says that a machine read it', async () => {
    const taken = await takeIn(png(800, 600), reading('Sorry\nAADSTS53003: Access has been blocked'));
    if ('problem' in taken) throw new Error(taken.problem.text);
    const [{ report, notes }] = taken.cases;
    expect(diagnose(report).findings[0]?.rule).toBe('conditional-access-block');
    expect(notes.map(({ text }) => text)).toContain(
      'Read in a picture: compare the code and the ids with it.',
    );
  });

  it('is named for what it is where nobody can read it', async () => {
    expect(await problemOf(png(800, 600), { now })).toMatch(/^it is a picture: type the code/);
  });

  it('is not opened where no memory holds it', async () => {
    const around: Around = { now, readPicture: () => Promise.reject(new Error('opened')) };
    expect(await problemOf(png(12_000, 9000), around)).toMatch(/million pixels, more than/);
    expect(await problemOf(png(0xffffffff, 0xffffffff), around)).toMatch(/million pixels, more than/);
  });

  it('without a head, without words or stopped gets a sentence', async () => {
    const headless = new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])]);
    expect(await problemOf(headless, reading('AADSTS50020'))).toMatch(/damaged or of a form/);
    expect(await problemOf(png(8, 8), reading(' \n'))).toMatch(/no words can be read/);
    const stop = new AbortController();
    stop.abort();
    expect(await problemOf(png(8, 8), { ...reading('AADSTS50020'), signal: stop.signal })).toBe(
      'reading was stopped',
    );
  });

  it('that the recogniser gives up on gets a sentence', async () => {
    const around: Around = { now, readPicture: () => Promise.reject(new RangeError('memory')) };
    expect(await problemOf(png(8, 8), around)).toMatch(/^it cannot be read/);
  });

  it('attached to a mail is read where the mail says nothing', async () => {
    const picture = Buffer.from(await png(8, 8).arrayBuffer()).toString('base64');
    const mail = (text: string) =>
      new Blob([
        `MIME-Version: 1.0\r\nSubject: help\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\n${picture}\r\n--b--\r\n`,
      ]);
    const codesOf = async (text: string) => {
      const taken = await takeIn(mail(text), reading('AADSTS50105: not assigned'));
      return 'problem' in taken ? [] : taken.cases.map(({ report }) => report.observations.at(-1)?.codes);
    };
    expect(await codesOf('see the picture')).toEqual([['AADSTS50105']]);
    expect(await codesOf('I get AADSTS53003 when I sign in')).toEqual([['AADSTS53003']]);
  });
});

describe('a PDF', () => {
  const pdf = new Blob(['%PDF-1.7 …']);
  it('is read as a ticket is', async () => {
    const taken = await takeIn(pdf, { now, readPdf: () => Promise.resolve('AADSTS50020: User account') });
    expect('cases' in taken && taken.cases[0].report.observations[0]?.codes).toEqual(['AADSTS50020']);
  });

  it('that is damaged, or holds pictures alone, gets a sentence', async () => {
    expect(await problemOf(pdf, { now, readPdf: () => Promise.reject(new Error('xref')) })).toMatch(
      /damaged or locked/,
    );
    expect(await problemOf(pdf, { now, readPdf: () => Promise.resolve('') })).toMatch(/only pictures of it/);
  });
});
