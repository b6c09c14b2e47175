import { npm } from '../run.ts';
import { type Count, failed, passed } from './count.ts';

/** Builds and packs twice: whoever builds the same sources gets the same packages, byte by byte. */
export async function secondBuild(): Promise<Count> {
  const first = await npm('run', '--silent', 'zip');
  if (!first.ok) return failed(first.output);
  const second = await npm('run', '--silent', 'zip');
  if (!second.ok) return failed(second.output);
  // `npm run zip` prints the SHA-256 of each package.
  const same = first.output === second.output && /^[\da-f]{64} {2}/m.test(first.output);
  return same ? passed() : failed(`packed twice:\n${first.output}\n${second.output}`);
}
