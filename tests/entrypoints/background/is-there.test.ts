import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(...asked: unknown[]) => Promise<unknown>>();
const tabs = { sendMessage };
vi.stubGlobal('browser', { runtime: { id: 'test' }, tabs });
vi.stubGlobal('chrome', { runtime: { id: 'test' }, tabs }); // the polyfill looks for both
afterAll(() => vi.unstubAllGlobals());
const { isThere, watchLeaving } = await import('../../../entrypoints/background/is-there.ts');

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page that answers when it is told to. */
function slowPage(): (reply: unknown) => void {
  let answer: (reply: unknown) => void = () => {};
  sendMessage.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  return (reply) => answer(reply);
}

test('a page that is shown answers; one that says nothing, or is not there, is not', async () => {
  sendMessage.mockResolvedValue(true);
  expect(await isThere(1, 'D')).toBe(true);
  expect(sendMessage).toHaveBeenLastCalledWith(1, { type: 'here' }, { documentId: 'D' });
  sendMessage.mockResolvedValue(undefined);
  expect(await isThere(1, 'D')).toBe(false);
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  expect(await isThere(1, 'D')).toBe(false);
});

test('a page that the browser keeps for going back never answers: nobody waits for it for ever', async () => {
  slowPage();
  const there = isThere(1, 'D');
  await vi.advanceTimersByTimeAsync(2000);
  expect(await there).toBe(false);
});

test('of a page that is left is told once, of one that is shown never', async () => {
  const tell = vi.fn(async () => {});
  sendMessage.mockResolvedValue(true);
  await watchLeaving(1, 'D', tell);
  expect(tell).not.toHaveBeenCalled();
  sendMessage.mockResolvedValue(undefined);
  await watchLeaving(1, 'D', tell);
  expect(tell.mock.calls).toEqual([[false]]);
});

test('a page that was only busy, or has come back, is there after all', async () => {
  const answer = slowPage();
  const tell = vi.fn(async () => {});
  const watched = watchLeaving(1, 'D', tell);
  await vi.advanceTimersByTimeAsync(1999);
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(tell.mock.calls).toEqual([[false]]);
  answer(true);
  await watched;
  expect(tell.mock.calls).toEqual([[false], [true]]);
});
