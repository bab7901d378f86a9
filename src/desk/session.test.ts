import { BUILT_IN } from '../gazetteer/gazetteer';
import { describe, expect, it, vi } from 'vitest';
import { Dataset } from '../source/dataset';
import { articleOf, eventOf } from '../event/testing/events';
import { DEFAULT_VIEW } from './address/url';
import { Desk } from './desk.svelte';
import { DEFAULT_CHOICE } from './figure/figure-choice';
import { deskFigure } from './figure/desk-figure';
import type { GivenFile } from './open/any-file';
import { Session } from './session.svelte';

const DEFAULTS = { language: 'en', theme: 'light' } as const;
const deskOf = (id: string): Desk =>
  new Desk(
    Dataset.of([articleOf('a')], [eventOf(id, '2023-11-13')], BUILT_IN),
    DEFAULTS,
    DEFAULT_VIEW,
    [],
  );

const figureOf = async (id: string): Promise<string> =>
  (
    await deskFigure(
      deskOf(id),
      { ...DEFAULT_CHOICE, text: 'editable' },
      { generated: '2024-01-01', beside: 'http://localhost/' },
    )
  ).pages[0].svg;

/** A file whose text comes only when it is let go. */
function slow(
  name: string,
  text: string,
): { readonly file: GivenFile; readonly letGo: () => void } {
  const file = new File([text], name);
  let letGo = (): void => undefined;
  const wait = new Promise<void>((done) => (letGo = done));
  return {
    file: {
      name,
      size: file.size,
      text: () => wait.then(() => text),
      arrayBuffer: () => wait.then(() => file.arrayBuffer()),
      slice: (start, end) => file.slice(start, end),
    },
    letGo,
  };
}

describe('files in quick succession', () => {
  it('opens the second one, whichever is read first', async () => {
    const session = new Session(deskOf('own'), DEFAULTS);
    const first = slow('first.svg', await figureOf('first'));
    const opening = session.files.open(first.file);
    await session.files.open(new File([await figureOf('second')], 'second.svg'));
    first.letGo();
    await opening;
    expect(session.opened).toBe('second.svg');
    expect(session.desk.dataset.hasEvent('second')).toBe(true);
    expect(session.files.refused).toBeNull();
  });

  it('tells of the second one why it was refused, and nothing of the first', async () => {
    const session = new Session(deskOf('own'), DEFAULTS);
    const first = slow('first.svg', await figureOf('first'));
    const opening = session.files.open(first.file);
    await session.files.open(new File(['<html><body>404</body></html>'], 'second.svg'));
    first.letGo();
    await opening;
    expect(session.opened).toBeNull();
    expect(session.files.refused).toEqual({
      name: 'second.svg',
      fault: { kind: 'seems', what: 'html' },
    });
  });
});

describe('a file that cannot be read', () => {
  it('is told, whatever fails', async () => {
    const session = new Session(deskOf('own'), DEFAULTS);
    const { file, letGo } = slow('data.json', '[]');
    letGo();
    // There is no worker here, as where its script does not load.
    vi.stubGlobal('Worker', undefined);
    await session.files.open(file);
    vi.unstubAllGlobals();
    expect(session.files.refused).toMatchObject({ name: 'data.json', fault: { kind: 'failed' } });
    expect(session.files.opening).toBeNull();
  });

  it('is told where a folder was dropped', async () => {
    const session = new Session(deskOf('own'), DEFAULTS);
    const fail = (): Promise<never> => Promise.reject(new DOMException('x', 'NotFoundError'));
    await session.files.open({
      name: 'folder',
      size: 0,
      text: fail,
      arrayBuffer: fail,
      slice: () => ({ text: fail }),
    });
    expect(session.files.refused).toEqual({ name: 'folder', fault: { kind: 'unreadable' } });
  });
});
