import type { Desk } from './desk.ts';
import { filesOf } from './dropped-files.ts';

/** What reaches the page as a whole: a paste anywhere, files dropped anywhere. */
export function watchPage(desk: Desk): void {
  window.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    if (!clipboardData || isTextField(event.composedPath()[0])) return;
    const text = clipboardData.getData('text/plain');
    const files = [...clipboardData.files];
    event.preventDefault();
    void (files.length > 0 && text === '' ? desk.incoming.openFiles(files) : desk.incoming.openText(text));
  });
  let over = 0;
  window.addEventListener('dragenter', (event) => {
    event.preventDefault();
    over++;
    desk.dropping = true;
  });
  window.addEventListener('dragleave', () => {
    over--;
    if (over <= 0) desk.dropping = false;
  });
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    over = 0;
    desk.dropping = false;
    void take(event.dataTransfer, desk);
  });
}

async function take(transfer: DataTransfer | null, desk: Desk): Promise<void> {
  if (!transfer) return;
  const text = transfer.getData('text/plain');
  const files = await filesOf(transfer);
  if (files.length > 0) return desk.incoming.openFiles(files);
  await desk.incoming.openText(text);
}

/** A paste into a field is that field's own. */
function isTextField(target: EventTarget | undefined): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
