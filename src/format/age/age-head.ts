/** How an age file begins. Apart from what decrypts it, which is loaded when one is opened. */

export const BINARY = 'age-encryption.org/v1\n';
const ARMOURED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a file begins like one. @param head its first bytes as text. */
export const seemsAge = (head: string): boolean =>
  head.startsWith(BINARY) || head.trimStart().startsWith(ARMOURED);
