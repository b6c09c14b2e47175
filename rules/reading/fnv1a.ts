/**
 * FNV-1a over UTF-16 units, 32 bits, unsigned: for telling texts apart, not for keeping them secret or safe.
 *
 * @param before the hash of the text before this one, to go on from there
 */
export function fnv1a(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
