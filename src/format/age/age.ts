/** Files encrypted with a passphrase as age files (age-encryption.org/v1), which `age -d` opens as well. */
import { Decrypter, Encrypter, armor } from 'age-encryption';
import { BINARY } from './age-head';

/** Scrypt's rounds as a power of two: as `age -p` has it. A test may take fewer. */
const WORK = 18;
/** More would take a gigabyte: a file that asks for it means harm. */
const MOST_WORK = 20;
/** Longest header that is looked through, bytes: with a passphrase it has one stanza. */
const MOST_HEADER = 4096;

/** Why a file was not decrypted. */
export type UnsealFault = 'wrong' | 'damaged' | 'no-passphrase' | 'too-costly';

export type Unsealed =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: UnsealFault };

const refused = (fault: UnsealFault): Unsealed => ({ ok: false, fault });

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The file without its armour; null where that is broken. */
function bare(file: Uint8Array): Uint8Array | null {
  if (textOf(file.subarray(0, BINARY.length)) === BINARY) return file;
  try {
    return armor.decode(textOf(file));
  } catch {
    return null;
  }
}

/** Tells from the header alone what no passphrase can mend; null where one may open the file. */
function faultOfHeader(file: Uint8Array): UnsealFault | null {
  const head = textOf(file.subarray(0, MOST_HEADER));
  const stanzas = [...head.matchAll(/^-> ([!-~]+)(?: ([!-~]+) ([!-~]+))?/gm)];
  const end = head.search(/^---/m);
  if (!head.startsWith(BINARY) || end < 0) return 'damaged';
  const [first] = stanzas.filter(({ index }) => index < end);
  if (!first) return 'damaged';
  if (first[1] !== 'scrypt') return 'no-passphrase';
  return Number(first[3]) > MOST_WORK ? 'too-costly' : null;
}

/** @param work for tests. */
export function seal(
  bytes: Uint8Array,
  passphrase: string,
  work: number = WORK,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(bytes);
}

/** Decrypts a file, armoured or not. It never throws for what is in the file. */
export async function unseal(file: Uint8Array, passphrase: string): Promise<Unsealed> {
  const plain = bare(file);
  if (!plain) return refused('damaged');
  const fault = faultOfHeader(plain);
  if (fault) return refused(fault);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return { ok: true, bytes: await decrypter.decrypt(plain) };
  } catch (error) {
    const isWrong = error instanceof Error && error.message.includes('no identity matched');
    return refused(isWrong ? 'wrong' : 'damaged');
  }
}
