import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostFamilies } from '../../rules/reading/hosts.ts';
import { start } from './start.ts';

/** What the manifest says of the observer. Its bundle begins with start.ts, see tools/build/observer-entry.ts. */
export default defineContentScript({
  // https only, whole hosts only
  matches: Object.keys(hostFamilies).map((host) => `https://${host}/*`),
  runAt: 'document_idle',
  main: start,
});
