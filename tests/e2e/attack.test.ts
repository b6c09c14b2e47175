import { expect, test } from 'vitest';
import { attack } from '../../tools/attack/run.ts';
import { everything } from '../scope.ts';
import { planted } from './attack-faults.ts';

/** `npm run attack` in its short form, and that it sees what it is for. */

/** Each has a browser of its own, which beside others takes minutes. */
const patience = 600_000;
const plan = { seed: 20261129, short: true, isStopped: () => false };

test(
  'whoever wishes the extension ill gets nothing',
  async () => {
    const tallies = await attack(plan);
    expect(tallies.flatMap(({ name, findings }) => findings.map((one) => `${name}: ${one}`))).toEqual([]);
    const idle = tallies.filter(
      ({ name, inputs, faults }) => !name.startsWith('errors') && inputs + faults === 0,
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  },
  patience,
);

test.runIf(everything).each(planted)(
  'a fault that is put into the extension is seen: $what',
  async ({ part, faults, found, whole = false }) => {
    const tallies = await attack({ ...plan, short: !whole, only: [part], faults });
    const findings = tallies.flatMap((tally) => tally.findings);
    const missed = found.filter((one) => !findings.some((finding) => one.test(finding)));
    expect(missed, findings.join('\n')).toEqual([]);
  },
  patience,
);
