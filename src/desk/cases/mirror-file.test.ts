import { describe, expect, it, vi } from 'vitest';
import type { MirrorHandle } from '../../store/mirrors';
import { MirrorFile } from './mirror-file.svelte';

/** A file on a disk, and whether the browser lets the page write it. */
function diskFile(permission: PermissionState = 'granted') {
  const disk = { text: '', permission };
  const handle: MirrorHandle = {
    name: 'mill.case.json',
    createWritable: () => {
      let written = '';
      return Promise.resolve({
        write: (text: string) => Promise.resolve(void (written += text)),
        close: () => Promise.resolve(void (disk.text = written)),
      } as unknown as FileSystemWritableFileStream);
    },
    queryPermission: () => Promise.resolve(disk.permission),
    requestPermission: () => Promise.resolve((disk.permission = 'granted')),
  };
  return { disk, handle };
}

/** What the browser keeps of a case from one visit to the next. */
function keeping(kept?: MirrorHandle) {
  const browser = { kept, case: 'one', stamps: 0 };
  const visit = () =>
    new MirrorFile({
      text: () => browser.case,
      written: () => Promise.resolve(void (browser.stamps += 1)),
      find: () => Promise.resolve(browser.kept),
      keep: (handle) => Promise.resolve(void (browser.kept = handle)),
      drop: () => Promise.resolve(void (browser.kept = undefined)),
    });
  return { browser, visit };
}

describe('a mirror file', () => {
  it('is found when the case is opened again, and holds what the case is then', async () => {
    const { disk, handle } = diskFile();
    const { browser, visit } = keeping();
    vi.stubGlobal('showSaveFilePicker', () => Promise.resolve(handle));
    const first = visit();
    await first.choose('mill.case.json');
    vi.unstubAllGlobals();
    expect(disk.text).toBe('one');
    first.close();
    browser.case = 'two';
    const second = visit();
    await second.find();
    expect([second.name, disk.text, browser.stamps]).toEqual(['mill.case.json', 'two', 2]);
  });

  it('waits where the browser wants to be asked again, and goes on once it is allowed', async () => {
    const { disk, handle } = diskFile('prompt');
    const mirror = keeping(handle).visit();
    await mirror.find();
    expect([mirror.name, mirror.paused, disk.text]).toEqual([null, 'mill.case.json', '']);
    await mirror.resume();
    expect([mirror.name, mirror.paused, disk.text]).toEqual(['mill.case.json', null, 'one']);
  });

  it('is forgotten once it is ended', async () => {
    const { handle } = diskFile();
    const { browser, visit } = keeping(handle);
    const mirror = visit();
    await mirror.find();
    await mirror.stop();
    expect([mirror.name, browser.kept]).toEqual([null, undefined]);
  });

  it('is left alone by a case that is closed meanwhile', async () => {
    const { disk, handle } = diskFile();
    const mirror = keeping(handle).visit();
    const finding = mirror.find();
    mirror.close();
    await finding;
    expect([mirror.name, disk.text]).toEqual([null, '']);
  });

  it('says why it was not written', async () => {
    const { handle } = diskFile();
    handle.createWritable = () => Promise.reject(new Error('disk is full'));
    const mirror = keeping(handle).visit();
    await mirror.find();
    expect(mirror.fault).toBe('disk is full');
  });
});
