import type { Near, Placed, Trace } from '../../rules/trace.ts';
import { evidenceWords } from './print.ts';

/** Why the findings are what they are and where they are, and what nearly was one. */
export function traceText({ found, nearly, others }: Trace): string {
  const parts = [
    ...(found.length > 0
      ? [['Found, by verdict, then by the strongest sign, then by place:', ...found.map(placed)]]
      : []),
    ...(nearly.length > 0 ? [['Nearly:', ...nearly.map(near)]] : []),
    [`${others} ${found.length + nearly.length > 0 ? 'other ' : ''}rules had nothing to hold on to.`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function placed({ rule, verdict, evidence, strongest, place }: Placed, i: number): string {
  const signs = evidence.map(evidenceWords).join(', ');
  return `  ${i + 1}. ${rule} (${verdict}): ${signs}; strongest: ${evidenceWords(strongest)}; place ${place}`;
}

function near({ rule, held, missing }: Near): string {
  const why = missing.length > 0 ? `missing: ${missing.join(', ')}` : 'its own condition says no';
  return `  - ${rule}: ${held.map(evidenceWords).join(', ')}; ${why}`;
}
