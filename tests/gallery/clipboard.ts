/** Whether the browser lets something be copied from now on; nothing leaves the gallery. */
export function clipboard(works: boolean): void {
  const writeText = () => (works ? Promise.resolve() : Promise.reject(new Error('forbidden')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}
