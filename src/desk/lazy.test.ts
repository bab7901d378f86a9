import { expect, it, vi } from 'vitest';

import { Lazy } from './lazy.svelte';

it('loads a part once, on first use', async () => {
  const load = vi.fn(() => Promise.resolve('part'));
  const lazy = new Lazy(load);
  expect(lazy.here).toBe(null);
  expect(load).not.toHaveBeenCalled();
  expect(lazy.wanted).toBe(null);
  expect(await lazy.load()).toBe('part');
  expect(lazy.wanted).toBe('part');
  expect(load).toHaveBeenCalledTimes(1);
});

it('asks again for a part that could not be had', async () => {
  const load = vi.fn(() => Promise.resolve('part')).mockRejectedValueOnce(new Error('offline'));
  const lazy = new Lazy(load);
  await expect(lazy.load()).rejects.toThrow('offline');
  expect(lazy.here).toBe(null);
  expect(await lazy.load()).toBe('part');
});
