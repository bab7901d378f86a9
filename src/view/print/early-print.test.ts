// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { printWhenReady } from './early-print';

const press = (init: KeyboardEventInit): KeyboardEvent =>
  new KeyboardEvent('keydown', { code: 'KeyP', cancelable: true, ...init });

/** A part that comes when it is told to. */
function partial() {
  let [resolve, reject]: ((given?: unknown) => void)[] = [];
  const coming = new Promise((done, failed) => ([resolve, reject] = [done, failed]));
  return { here: null, load: () => coming, come: () => resolve?.(), fail: () => reject?.() };
}

it.each([{ ctrlKey: true }, { metaKey: true }])(
  'prints when the part has come: %o',
  async (key) => {
    const print = vi.spyOn(window, 'print').mockReturnValue();
    const part = partial();
    const event = press(key);
    expect(printWhenReady(event, part)).toBe(true);
    expect(event.defaultPrevented).toBe(true);
    await Promise.resolve();
    expect(print).not.toHaveBeenCalled();
    part.come();
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  },
);

it('prints without a part that cannot be loaded', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const part = partial();
  printWhenReady(press({ ctrlKey: true }), part);
  part.fail();
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
});

it('leaves other keys, and a part that is there, to the browser', () => {
  const part = partial();
  for (const event of [press({}), press({ ctrlKey: true, shiftKey: true })]) {
    expect(printWhenReady(event, part)).toBe(false);
    expect(event.defaultPrevented).toBe(false);
  }
  expect(printWhenReady(press({ ctrlKey: true }), { ...part, here: {} })).toBe(false);
});
