import { setTimeout } from 'node:timers/promises';
import type { Firefox } from './launch.ts';

/** What a person sees of the extension in Firefox: its button in the toolbar, and the popup under it. */

/** As Firefox makes ids of its own out of that of an extension. */
const idOf = ({ extension }: Firefox) => extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
const button = (firefox: Firefox) => `document.getElementById(${JSON.stringify(`${idOf(firefox)}-BAP`)})`;
const popup = "document.querySelector('.webextension-popup-browser')";

/** Puts the button into the toolbar, as a person does with "Pin to Toolbar". */
export async function pin(firefox: Firefox): Promise<void> {
  const widget = JSON.stringify(`${idOf(firefox)}-browser-action`);
  await firefox.inWindow(`CustomizableUI.addWidgetToArea(${widget}, 'nav-bar')`);
}

export interface Button {
  readonly badge: string | null;
  readonly label: string | null;
}

/** What the button shows for the tab in front. */
export function readButton(firefox: Firefox): Promise<Button> {
  return firefox.inWindow(
    `const one = ${button(firefox)}; return { badge: one.getAttribute('badge'), label: one.getAttribute('label') }`,
  );
}

/** Clicks on the button and waits until the popup has made up its mind. @throws where it does not */
export async function clickButton(firefox: Firefox): Promise<void> {
  await firefox.inWindow(`${button(firefox)}.click()`);
  for (const end = Date.now() + 60_000; Date.now() < end; await setTimeout(100)) {
    const isThere = await firefox.inWindow<boolean>(`return ${popup} !== null`);
    if (
      isThere &&
      (await inPopup<boolean>(firefox, "all('[data-rule], [data-empty], [data-unreadable]').length > 0"))
    )
      return;
  }
  throw new Error('The popup did not open.');
}

/** What can be asked of the popup: elements by a selector, in open shadow roots too. */
const all = `const all = (selector, root = content.document) => [
  ...root.querySelectorAll(selector),
  ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? all(selector, one.shadowRoot) : [])),
];`;

/** Evaluates an expression in the popup, which runs in a process of its own. */
export function inPopup<T>(firefox: Firefox, expression: string): Promise<T> {
  const script = `${all} sendAsyncMessage('sign-in-help', JSON.stringify(${expression}) ?? 'null');`;
  return firefox.inWindow(`
    const { messageManager } = ${popup};
    const told = new Promise((resolve) => {
      messageManager.addMessageListener('sign-in-help', function heard({ data }) {
        messageManager.removeMessageListener('sign-in-help', heard);
        resolve(JSON.parse(data));
      });
    });
    messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    return await told;`);
}

/** The popup as it is drawn, a PNG. */
export async function pictureOf(firefox: Firefox): Promise<Buffer> {
  const url = await firefox.inWindow<string>(`
    const drawn = await ${popup}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    Object.assign(canvas, { width: drawn.width, height: drawn.height });
    canvas.getContext('2d').drawImage(drawn, 0, 0);
    return canvas.toDataURL('image/png')`);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** Errors in the browser's console that name a file of the extension. */
export function errorsOf(firefox: Firefox): Promise<string[]> {
  return firefox.inWindow(`
    return Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName }) => sourceName.startsWith('moz-extension:'))
      .map(({ errorMessage, sourceName }) => errorMessage + ' (' + sourceName + ')')`);
}
