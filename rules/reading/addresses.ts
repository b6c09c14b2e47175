import type { Observation } from '../observation/observation.ts';
import { hostFamilies } from './hosts.ts';
import { redactPath } from './path.ts';

const hosts = Object.keys(hostFamilies).map((host) => host.replaceAll('.', '\\.'));
/** A whole known host, with or without `https://`, and the path behind it. Not the end or the beginning of another. */
const address = new RegExp(
  `(?<![\\w.@%-])(${hosts.join('|')})(?![\\w-]|\\.\\w|:\\d|@)(/[^\\s"'<>?#)\\]}]*)?`,
  'gi',
);
/** Outlook puts its own address around every link. */
const wrapped =
  /https:\/\/[a-z0-9.]{1,40}\.safelinks\.protection\.outlook\.com\/[^\s?]{0,100}\?url=([^&\s]{1,4000})/gi;
const redirect =
  /(?:redirect_uri|wreply|post_logout_redirect_uri)=https(?:%3a|:)(?:%2f|\/){2}partner\.microsoft\.com(?![\w.-])/i;

type Address = Pick<Observation, 'host' | 'path' | 'locale'>;

/** The known addresses in a text, redacted as the observer does it; the order is that of the text. */
export function addressesIn(text: string): Address[] {
  return [...unwrapped(text).matchAll(address)].map(([, host = '', path = '/']) => ({
    host: host.toLowerCase(),
    ...redactPath(path.replace(/[.,;:!]{1,9}$/, '')),
  }));
}

/** Whether a sign-in address in the text leads back to Partner Center. */
export function returnsToPartnerCenter(text: string): boolean {
  return redirect.test(unwrapped(text));
}

function unwrapped(text: string): string {
  return text.replace(wrapped, (whole, target: string) => {
    try {
      return `${decodeURIComponent(target)} `;
    } catch {
      return whole; // not an encoding; nothing in it is known then
    }
  });
}
