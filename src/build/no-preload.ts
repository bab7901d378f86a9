/**
 * Vite wraps lazily loaded files in a lookup of their style sheets; here all styles are in one
 * file.
 */
import type { Plugin } from 'vite';

export const noPreload: Plugin = {
  name: 'sourceline:no-preload',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};
