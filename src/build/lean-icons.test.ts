import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { leanIcon } from './lean-icons';

const icon = (name: string): string =>
  readFileSync(`node_modules/@lucide/svelte/dist/icons/${name}.svelte`, 'utf8');

describe('leanIcon', () => {
  it('draws the elements of the icon with a size', () => {
    const minus = leanIcon(icon('minus'));
    expect(minus).toContain('width={size}');
    expect(minus).toContain('<path d="M5 12h14" />');
    expect(minus).not.toContain('import');
  });

  it('refuses what has another form, so that no icon vanishes unseen', () => {
    expect(() => leanIcon('<Icon {...props} />')).toThrow('another form');
  });
});
