import { Worker } from 'node:worker_threads';
import { intakeTexts } from '../../reports/intake/texts.ts';
import type { Observation } from '../../rules/observation/observation.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import type { Asked } from './page-thread.ts';
import { inputTexts } from './texts.ts';

/** More than this is no page that a person saved. */
const maxTagsAndAttributes = 200_000;
/** Of processor time, as a busy machine makes every page slow: large pages of Microsoft's take one or two. */
const maxSeconds = 10;
/** happy-dom takes some 5 kB for a tag. */
const limits = { maxOldGenerationSizeMb: 1500 };

interface Beside {
  /** The HTTP status of the page; only failures are noted. */
  readonly status?: number;
  /** Of processor time, for tests. */
  readonly seconds?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What a saved page shows, as the observer of the extension sees it. It is read in a thread of its own: whatever the
 * page does to the parser, its time, memory and stack are bounded.
 *
 * @returns undefined where the address is not one that the observer knows
 */
export async function readPage(
  html: string,
  url: URL,
  { status = 200, seconds = maxSeconds, signal }: Beside = {},
): Promise<Observation | undefined | Problem> {
  if (tagsAndAttributes(html) > maxTagsAndAttributes) {
    return refused(inputTexts.tooManyTags, { limit: maxTagsAndAttributes });
  }
  const asked: Asked = { html, address: url.href, status };
  const worker = new Worker(new URL('./page-thread.ts', import.meta.url), {
    workerData: asked,
    resourceLimits: limits,
  });
  try {
    return await answerOf(worker, seconds, signal);
  } finally {
    // Instead of closing the page in it, which takes as long as reading it, and as deep a stack.
    await worker.terminate();
  }
}

/** The first of: an observation, a failure, the end of the time. */
function answerOf(
  worker: Worker,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<Observation | undefined | Problem> {
  const before = process.cpuUsage();
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(refused(intakeTexts.stopped)), { once: true });
    const clock = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      if (user + system > seconds * 1e6) resolve(refused(inputTexts.tooSlow, { seconds }));
    }, 200);
    worker.once('message', (observation: Observation | undefined) => resolve(known(observation)));
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const problem = problemIn(error);
      if (problem) resolve(problem);
      else reject(error);
    });
    worker.once('exit', () => clearInterval(clock));
  });
}

function problemIn(error: NodeJS.ErrnoException): Problem | undefined {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return refused(inputTexts.tooMuch);
  return error instanceof RangeError ? refused(inputTexts.tooDeep) : undefined;
}

/** Of hosts it does not know, look-alikes among them, the observer notes only "other". */
function known(observation: Observation | undefined): Observation | undefined {
  return observation?.host === 'other' ? undefined : observation;
}

/** Comments count as tags: the parser makes as much of them. An unclosed tag ends at the next one. */
function tagsAndAttributes(html: string): number {
  let count = 0;
  for (const [tag] of html.matchAll(/<[a-z!][^<>]*/gi)) count += 1 + (tag.match(/\s[^\s=]/g)?.length ?? 0);
  return count;
}
