import { describe, expect, it } from 'vitest';
import type { AgeReport } from './age.worker';
import { LockedFile } from './locked-file.svelte';

const bytes = new TextEncoder().encode('{}');

describe('an encrypted file', () => {
  it('is handed on once its passphrase is right, and asks again until then', async () => {
    const handed: File[] = [];
    const answers: AgeReport[] = [
      { ok: false, fault: 'wrong' },
      { ok: false, fault: 'failed', reason: 'no memory' },
      { ok: true, bytes },
    ];
    const file = new LockedFile(
      'Mill.case.json.age',
      new ArrayBuffer(4),
      (plain) => handed.push(plain),
      () => Promise.resolve(answers.shift() as AgeReport),
    );
    await file.unlock('a');
    expect(file.fault).toEqual({ kind: 'wrong' });
    await file.unlock('b');
    expect(file.fault).toEqual({ kind: 'failed', reason: 'no memory' });
    expect(handed).toEqual([]);
    await file.unlock('c');
    expect(file.fault).toBeNull();
    expect(handed.map(({ name }) => name)).toEqual(['Mill.case.json']);
    expect(await handed[0]?.text()).toBe('{}');
    expect(file.isBusy).toBe(false);
  });

  it('hands nothing on once it is given up', async () => {
    let answer: (report: AgeReport) => void = () => undefined;
    const handed: File[] = [];
    const file = new LockedFile(
      'a.age',
      new ArrayBuffer(4),
      (plain) => handed.push(plain),
      () => new Promise((resolve) => (answer = resolve)),
    );
    const trying = file.unlock('a');
    expect(file.isBusy).toBe(true);
    file.stop();
    expect(file.isBusy).toBe(false);
    answer({ ok: true, bytes });
    await trying;
    expect(handed).toEqual([]);
  });
});
