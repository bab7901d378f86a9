/** Makes ids that no other machine makes: 80 random bits, also where a page is not served securely. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** @param kind one letter that tells what it is the id of: `c` case, `a` article, `e` event, `n` name,
 * `k` blind check.
 */
export function freshId(kind: 'c' | 'a' | 'e' | 'n' | 'k'): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return `${kind}-${Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join('')}`;
}
