import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import { licencesText, packageFolder } from './licences';

const folderOf = (name: string): string => resolve('node_modules', name);

test('the package of a module is found, whatever is asked for with it', () => {
  expect(packageFolder(resolve('node_modules/@lucide/svelte/dist/icons/x.svelte?svelte'))).toBe(
    folderOf('@lucide/svelte'),
  );
  expect(packageFolder(resolve('node_modules/valibot/dist/index.mjs'))).toBe(folderOf('valibot'));
  expect(packageFolder('\0vite/preload-helper.js')).toBe(folderOf('vite'));
  expect(packageFolder(resolve('src/main.ts'))).toBeNull();
  expect(packageFolder('\0virtual')).toBeNull();
});

test('each licence is there as its package gives it, and that of the typeface and of the shaper', () => {
  const text = licencesText(['svelte', 'harfbuzzjs', 'vite'].map(folderOf));
  const wholeOf = (file: string): string => readFileSync(file, 'utf8').trim();
  expect(text).toContain(wholeOf('LICENSE'));
  expect(text).toContain(wholeOf('static/fonts/OFL.txt'));
  expect(text).toContain(wholeOf('node_modules/svelte/LICENSE.md'));
  expect(text).toContain('HarfBuzz is licensed under the so-called "Old MIT" license.');
  // Nothing of what runs only in the build.
  expect(text).toContain('VoidZero Inc. and Vite contributors');
  expect(text).not.toContain('Bundled dependencies');
});

test('a package without a text of its licence stops the build', () => {
  expect(() => licencesText([resolve('src')])).toThrow();
});
