import type { Observation } from '../observation/observation.ts';

/** The kind of account that an error sentence speaks of. Only the kind is kept, never its name. */
export function accountKindIn(errorText: string): Observation['accountKind'] {
  const named = /identity provider '([^']{1,120})'/i.exec(errorText)?.[1]?.toLowerCase();
  // In other languages the words around it differ, and people leave the marks out; the name stays.
  const provider = named ?? (isOfLive.test(errorText) ? 'live.com' : undefined);
  if (!provider) return 'unknown';
  if (provider === 'live.com') return 'personal';
  return provider.includes('sts.windows.net') ? 'work' : 'unknown';
}

const isOfLive = /['"‘“«„」「]\s?live\.com\s?['"’”»“」]|provider:? live\.com\b/i;
