import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seal, unseal } from './age';
import { seemsAge } from './age-head';

/** Scrypt at its least: what is tested is what is around it. */
const LITTLE = 2;
const PASSPHRASE = 'four plain words هنا';
const TEXT = '{"name":"جسر الطاحونة"}\n';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'sourceline-age-'));
afterAll(() => rmSync(folder, { recursive: true }));

let sealed = new Uint8Array();
beforeAll(async () => {
  sealed = new Uint8Array(await seal(encode(TEXT), PASSPHRASE, LITTLE));
});

const opened = async (file: Uint8Array, passphrase = PASSPHRASE): Promise<string> => {
  const read = await unseal(file, passphrase);
  return read.ok ? new TextDecoder().decode(read.bytes) : read.fault;
};

describe('an encrypted file', () => {
  it('is opened by its passphrase alone', async () => {
    expect(await opened(sealed)).toBe(TEXT);
    expect(await opened(encode(armor.encode(sealed)))).toBe(TEXT);
    expect(await opened(sealed, 'another')).toBe('wrong');
    expect(await opened(sealed, '')).toBe('wrong');
    expect(seemsAge(new TextDecoder('latin1').decode(sealed))).toBe(true);
    expect(seemsAge(`\n${armor.encode(sealed)}`)).toBe(true);
    expect(seemsAge('{"age-encryption.org/v1": 1}')).toBe(false);
  });

  it('says why none opens it', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    expect(await opened(await encrypter.encrypt(TEXT))).toBe('no-passphrase');
    const costly = new TextDecoder('latin1').decode(sealed).replace(/(-> scrypt \S+ )2/, '$122');
    expect(await opened(Uint8Array.from(costly, (sign) => sign.charCodeAt(0)))).toBe('too-costly');
    expect(await opened(sealed.slice(0, -1))).toBe('damaged');
    expect(await opened(sealed.slice(0, 30))).toBe('damaged');
    expect(await opened(encode('-----BEGIN AGE ENCRYPTED FILE-----\nno'))).toBe('damaged');
    expect(await opened(new Uint8Array())).toBe('damaged');
  });

  it('gives either its text or a fault, whichever bytes are changed', async () => {
    const isText = (words: string): boolean => words === TEXT;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sealed.length - 1),
        fc.nat(255),
        fc.nat(20),
        fc.boolean(),
        async (at, byte, cut, isCut) => {
          const file = isCut
            ? new Uint8Array([...sealed.slice(0, at), byte, ...sealed.slice(at + cut)])
            : sealed.with(at, byte);
          const read = await opened(file);
          const isSame = Buffer.compare(Buffer.from(file), Buffer.from(sealed)) === 0;
          // A changed header may ask for more rounds: then the passphrase is not that of the file.
          if (!isSame) expect(isText(read)).toBe(false);
          expect(
            isText(read) || ['wrong', 'damaged', 'no-passphrase', 'too-costly'].includes(read),
          ).toBe(true);
        },
      ),
      { numRuns: inject('long') ? 5000 : 200 },
    );
  });
});

/** Runs `age` on a terminal of its own, since it asks for a passphrase nowhere else. */
function withTerminal(command: string, passphrase: string): Promise<number | null> {
  const shell: ChildProcess = spawn('script', ['-qec', command, '/dev/null'], { stdio: 'pipe' });
  return new Promise((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', resolve);
    shell.stdout?.on('data', (said: Buffer) => {
      // Encrypting asks twice.
      if (/passphrase.*:/i.test(said.toString())) shell.stdin?.write(`${passphrase}\n`);
    });
  });
}

describe('the program age', () => {
  const isHere = spawnSync('age', ['--version']).error === undefined;
  const path = (name: string): string => join(folder, name);

  it('opens what is written here, where it is installed', async () => {
    writeFileSync(path('ours.age'), await seal(encode(TEXT), PASSPHRASE));
    if (!isHere) return;
    await withTerminal(`age -d -o ${path('ours.json')} ${path('ours.age')}`, PASSPHRASE);
    expect(readFileSync(path('ours.json'), 'utf8')).toBe(TEXT);
  });

  it('writes what is opened here, where it is installed', async () => {
    if (!isHere) return;
    writeFileSync(path('plain.json'), TEXT);
    await withTerminal(`age -p -a -o ${path('theirs.age')} ${path('plain.json')}`, PASSPHRASE);
    expect(await opened(readFileSync(path('theirs.age')))).toBe(TEXT);
  });
});
