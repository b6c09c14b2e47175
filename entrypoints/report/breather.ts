/** How long a task may run before it lets the page draw and answer, in milliseconds; a tenth of what is felt. */
const slice = 10;

/** Ends the task, so that input and drawing get their turn. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/**
 * For long work on one thread: the function that is returned is awaited between two pieces, and ends the task when
 * it has run for a slice.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < slice) return;
    await pause();
    since = performance.now();
  };
}
