import { expect, test } from 'vitest';

import { typefaceLinks } from './preload-typeface';

test('the typeface of every first view is preloaded, in the form that it is asked for in', () => {
  const asset = (name: string) => ({
    fileName: `assets/${name.replace('.', '-x1.')}`,
    names: [name],
  });
  const plex = (rest: string) => asset(`ibm-plex-sans-arabic-${rest}`);
  const links = typefaceLinks([
    plex('latin-400-normal.woff2'),
    plex('latin-400-normal.woff'),
    plex('latin-600-normal.woff2'),
    plex('arabic-400-normal.woff2'),
    plex('arabic-500-normal.woff2'),
    asset('main.css'),
    { fileName: 'assets/main.js' },
  ]);
  expect(links.map(({ attrs }) => attrs?.href)).toEqual([
    './assets/ibm-plex-sans-arabic-latin-400-normal-x1.woff2',
    './assets/ibm-plex-sans-arabic-latin-600-normal-x1.woff2',
    './assets/ibm-plex-sans-arabic-arabic-400-normal-x1.woff2',
  ]);
  for (const { attrs } of links) {
    expect(attrs).toMatchObject({ rel: 'preload', as: 'font', crossorigin: '' });
  }
});
