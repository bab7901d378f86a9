/** The SHA-256 of a text or a file, by which it is known to be the same. */

/** Of its UTF-8, as 64 lower-case hex digits. */
export const sha256Of = (text: string): Promise<string> =>
  sha256OfBytes(new TextEncoder().encode(text));

/** Where a page is not served securely, by WebAssembly. */
export async function sha256OfBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
  if (!subtle) return (await import('hash-wasm')).sha256(bytes);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
