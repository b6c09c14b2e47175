/** More of a log is not looked at. */
const mostLines = 4000;
const deepest = 12;

/**
 * JSON that is neither a report nor an observation, as lines `name: value`: what an API or a tool answered, an export of
 * the sign-in logs, a network capture.
 */
export function linesOfJson(value: unknown): string {
  const lines: string[] = [];
  collect(value, '', lines, 0);
  return lines.join('\n');
}

function collect(value: unknown, name: string, lines: string[], depth: number): void {
  if (depth > deepest || lines.length >= mostLines) return;
  if (typeof value === 'string' || typeof value === 'number')
    lines.push(name ? `${name}: ${value}` : `${value}`);
  else if (Array.isArray(value)) for (const one of value) collect(one, name, lines, depth + 1);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) collect(one, key, lines, depth + 1);
  }
}

/** Whether JSON means to be a report or an observation, whole or not: such a one is opened as what it is or not at all. */
export function meansToBeOurs(text: string): boolean {
  return /"(?:observations|accountKind|partnerCenter)"\s*:|"format"\s*:\s*"sign-in-help/.test(text);
}
