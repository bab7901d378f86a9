/**
 * The seal of a case with a passphrase: its records are encrypted with AES-GCM under a key that the
 * passphrase gives. How the key is made is written with the case, so that it is made the same way for good.
 * A lost passphrase is a lost case.
 */
import * as v from 'valibot';

const bytes = v.custom<Uint8Array<ArrayBuffer>>(
  (given) => ArrayBuffer.isView(given) && given.byteLength <= 1024,
);
/** Limits: a record that was tampered with must not ask for hours or gigabytes. */
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const sealSchema = v.object({
  kdf: v.variant('name', [
    v.object({
      name: v.literal('argon2id'),
      memoryKiB: count(1024 * 1024),
      passes: count(100),
      lanes: count(16),
    }),
    v.object({ name: v.literal('pbkdf2-sha256'), iterations: count(20_000_000) }),
  ]),
  salt: bytes,
  /** Something known, encrypted: it tells a wrong passphrase from damaged records. */
  check: v.object({ iv: bytes, bytes }),
});
export type Seal = v.InferOutput<typeof sealSchema>;
export type Kdf = Seal['kdf'];

/** The seal as it was stored; null when it is damaged. */
export function readSeal(given: unknown): Seal | null {
  const read = v.safeParse(sealSchema, given);
  return read.success ? read.output : null;
}

export const ARGON2ID: Kdf = { name: 'argon2id', memoryKiB: 64 * 1024, passes: 3, lanes: 1 };
/** Where WebAssembly is not allowed. */
export const PBKDF2: Kdf = { name: 'pbkdf2-sha256', iterations: 600_000 };

const utf8 = new TextEncoder();
const KNOWN = utf8.encode('sourceline');

async function rawKey(passphrase: string, kdf: Kdf, salt: Uint8Array<ArrayBuffer>) {
  // The same passphrase typed on another keyboard.
  const password = utf8.encode(passphrase.normalize('NFKC'));
  if (kdf.name === 'argon2id') {
    const { argon2id } = await import('hash-wasm');
    const { memoryKiB: memorySize, passes: iterations, lanes: parallelism } = kdf;
    const options = { password, salt, memorySize, iterations, parallelism, hashLength: 32 };
    return new Uint8Array(await argon2id({ ...options, outputType: 'binary' }));
  }
  const from = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: kdf.iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, from, 256));
}

async function keyOf(
  passphrase: string,
  kdf: Kdf,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const raw = await rawKey(passphrase, kdf, salt);
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** @param label what it is, so that one record cannot be put in the place of another. */
export async function encrypt(
  key: CryptoKey,
  label: string,
  plain: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: 'AES-GCM', iv, additionalData: utf8.encode(label) };
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt(how, key, plain)) };
}

/** Throws when the key is not that one, or anything was changed. */
export async function decrypt(key: CryptoKey, label: string, sealed: Sealed): Promise<Uint8Array> {
  const how = { name: 'AES-GCM', iv: sealed.iv, additionalData: utf8.encode(label) };
  return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.bytes));
}

export interface Opened {
  readonly seal: Seal;
  readonly key: CryptoKey;
}

/** A new seal for a passphrase. @param kdf for tests; else argon2id, or PBKDF2 where that cannot run. */
export async function makeSeal(passphrase: string, kdf?: Kdf): Promise<Opened> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  let used = kdf ?? ARGON2ID;
  let key: CryptoKey;
  try {
    key = await keyOf(passphrase, used, salt);
  } catch (error) {
    if (kdf) throw error;
    used = PBKDF2;
    key = await keyOf(passphrase, used, salt);
  }
  return { seal: { kdf: used, salt, check: await encrypt(key, 'check', KNOWN) }, key };
}

/** Opens a seal; null when the passphrase is wrong. Throws where its way to the key cannot run. */
export async function openSeal(passphrase: string, seal: Seal): Promise<Opened | null> {
  const key = await keyOf(passphrase, seal.kdf, seal.salt);
  try {
    await decrypt(key, 'check', seal.check);
    return { seal, key };
  } catch {
    return null;
  }
}
