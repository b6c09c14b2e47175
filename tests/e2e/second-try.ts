import { afterEach } from 'vitest';
import { secondTry } from '../../tools/test/run-tests.ts';

/** Names each test that is tried again, for the sum of `npm test`. */
afterEach(({ task }) => {
  if (task.result?.retryCount) console.log(`${secondTry} ${task.name}`);
});
