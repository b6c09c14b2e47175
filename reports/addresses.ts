/** Addresses with somebody else's text in them: encoded so that nothing in it can end a value, a field or an attribute. */

/** Everything but letters, digits and `-._`. */
export function encoded(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(whole).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A mail address within an address. */
export function encodedMail(mail: string): string {
  return encoded(mail).replace('%40', '@');
}

/** A chat with whoever signs in to Teams with this mail. */
export function chatAddress(mail: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${encodedMail(mail)}`;
}

/** RFC 3966, of a number as people write it: `+49 (0)30/1234 #5`. */
export function phoneAddress(shown: string): string {
  const [number = '', extension] = shown.split('#');
  const international = number.trim().startsWith('+');
  const digits = (international ? number.replace('(0)', '') : number).replace(/\D/g, '');
  const inside = extension?.replace(/\D/g, '');
  return `tel:${international ? '+' : ''}${digits}${inside ? `;ext=${inside}` : ''}`;
}
