/**
 * Stands in for WXT's ContentScriptContext (see wxt.config.ts). That one announces itself to the page by an event and
 * a window message, and stops when the page sends it the same event: on a sign-in page neither is acceptable.
 */
export class ContentScriptContext {}
