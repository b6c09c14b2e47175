import type { Observation } from '../observation/observation.ts';

/** The kind of account that an error sentence speaks of. Only the kind is kept, never its name. */
export function accountKindIn(errorText: string): Observation['accountKind'] {
  const provider = /identity provider '([^']{1,120})'/i.exec(errorText)?.[1]?.toLowerCase();
  if (!provider) return 'unknown';
  if (provider === 'live.com') return 'personal';
  return provider.includes('sts.windows.net') ? 'work' : 'unknown';
}
