import type { Taken, Watched } from '../../reports/intake/case.ts';
import { intakeTexts } from '../../reports/intake/texts.ts';
import { type Problem, refused } from '../../rules/problem.ts';
import { allowWorkers, own, workers } from './own-workers.ts';
import type { FromThread, Given, ToThread, Wanted } from './reading-messages.ts';

interface Job extends Watched {
  readonly done: (taken: Taken | Problem) => void;
}

/**
 * Reads files in a thread of its own, so that no file, whatever is in it, keeps the page from answering. Whoever stops
 * reading one file ends the thread: nothing in a file can keep it from stopping.
 */
export class ReadingThread {
  readonly #jobs = new Map<number, Job>();
  #thread: Worker | undefined;
  #last = 0;

  /** Never throws. */
  takeIn(file: Blob, now: Date, { progress, signal }: Watched): Promise<Taken | Problem> {
    const id = ++this.#last;
    return new Promise((done) => {
      if (signal?.aborted) return done(refused(intakeTexts.stopped));
      this.#jobs.set(id, { done, progress, signal });
      signal?.addEventListener('abort', () => this.#stop(id), { once: true });
      this.#tell({ id, file, now });
    });
  }

  #tell(message: ToThread): void {
    this.#thread ??= this.#started();
    this.#thread.postMessage(message);
  }

  #started(): Worker {
    allowWorkers();
    const thread = new Worker(own(workers.intake));
    thread.onmessage = ({ data }: MessageEvent<FromThread>) => this.#hear(thread, data);
    // It ran out of memory, or could not be started.
    thread.onerror = () => this.#end(refused(intakeTexts.unreadable, { reason: 'Worker' }));
    return thread;
  }

  #hear(thread: Worker, message: FromThread): void {
    const job = this.#jobs.get(message.id);
    if (!job || thread !== this.#thread) return;
    if ('share' in message) job.progress?.(message.share);
    else if ('wanted' in message) void this.#answer(thread, message.call, message.wanted, job);
    else {
      this.#jobs.delete(message.id);
      job.done(message.taken);
    }
  }

  async #answer(thread: Worker, call: number, wanted: Wanted, job: Job): Promise<void> {
    const one = await given(wanted, job);
    if (thread === this.#thread) this.#tell({ call, given: one });
  }

  #stop(id: number): void {
    if (this.#jobs.has(id)) this.#end(refused(intakeTexts.stopped));
  }

  #end(why: Problem): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    const jobs = [...this.#jobs.values()];
    this.#jobs.clear();
    for (const { done } of jobs) done(why);
  }
}

/** The readers of pages, pictures and PDF come when the first of their kind does. */
async function given(wanted: Wanted, watched: Watched): Promise<Given> {
  try {
    if (wanted.what === 'page') {
      const { readSavedPage } = await import('./saved-page.ts');
      const { html, address, status } = wanted;
      return { seen: await readSavedPage(html, new URL(address), status) };
    }
    if (wanted.what === 'picture')
      return { text: await (await import('./read-picture.ts')).readPicture(wanted.file, watched) };
    return { text: await (await import('./read-pdf.ts')).readPdf(wanted.file, watched) };
  } catch {
    return { failed: true };
  }
}
