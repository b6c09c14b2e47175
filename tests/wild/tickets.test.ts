import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { observationFromText } from '../../reports/from-text.ts';
import { diagnose } from '../../rules/diagnose.ts';

/**
 * tickets.jsonl: mails and tickets in our own words, made after public reports and articles (`source`). `who`: any of
 * these in the first fix of the first finding is right; `quiet`: nothing may be found.
 */
interface Ticket {
  readonly id: string;
  readonly language: string;
  readonly family: string;
  readonly source: string;
  readonly who?: readonly string[];
  readonly quiet?: true;
  readonly text: string;
}

const now = new Date('2026-11-29T10:00:00Z');
const tickets = readFileSync(join(import.meta.dirname, 'tickets.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Ticket);
const judged = tickets.map((ticket) => {
  const { observation } = observationFromText(ticket.text, now);
  const [first] = diagnose({ observations: [observation], answers: {} }).findings;
  const who: readonly string[] = first?.fixes[0]?.who ?? [];
  return { ticket, first, isRight: who.some((one) => ticket.who?.includes(one)) };
});
const failing = judged.filter(({ ticket }) => !ticket.quiet);
const quiet = judged.filter(({ ticket }) => ticket.quiet);

test('the right person first, by family and language', () => {
  for (const key of ['family', 'language'] as const) {
    const names = [...new Set(failing.map(({ ticket }) => ticket[key]))];
    const counts = names.map((name) => {
      const all = failing.filter(({ ticket }) => ticket[key] === name);
      return `${name} ${all.filter(({ isRight }) => isRight).length}/${all.length}`;
    });
    console.log(`Tickets by ${key}: ${counts.join(', ')}`);
  }
  const wrong = failing.filter(({ isRight }) => !isRight);
  console.log(`Tickets: ${failing.length - wrong.length} of ${failing.length} right`);
  for (const { ticket, first } of wrong) console.log(`  ${ticket.id}: ${first?.rule ?? 'nothing'}`);
  expect(wrong.length / failing.length).toBeLessThanOrEqual(0.05);
});

test('innocent ones are quiet', () => {
  const alarms = quiet
    .filter(({ first }) => first)
    .map(({ ticket, first }) => `${ticket.id}: ${first?.rule}`);
  console.log(`Tickets: ${alarms.length} false alarms of ${quiet.length}`);
  expect(alarms).toEqual([]);
});

test('words alone never make a match', () => {
  const certain = judged.filter(
    ({ first }) => first?.verdict === 'match' && first.evidence.every(({ kind }) => kind === 'topic'),
  );
  expect(certain.map(({ ticket }) => ticket.id)).toEqual([]);
});

test('they are many, in many languages, each with its source', () => {
  expect(tickets.length).toBeGreaterThanOrEqual(150);
  expect(quiet.length).toBeGreaterThanOrEqual(25);
  expect(new Set(tickets.map(({ language }) => language)).size).toBeGreaterThanOrEqual(16);
  expect(tickets.filter(({ source }) => !source)).toEqual([]);
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length);
});
