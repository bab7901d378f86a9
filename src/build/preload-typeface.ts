/**
 * Names the files of the typeface that every first view needs in the head of the page, so that they come
 * with the scripts and not only once something has been laid out that is then laid out again: measured, a
 * first drawing is seen a fifth to a third earlier. In Arabic, two more are needed, which a page in English
 * would load in vain: these are left to the style sheet.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

const NEEDED = /^ibm-plex-sans-arabic-(latin-[456]00|arabic-400)-normal\.woff2$/;

/** What is needed to know a file of the bundle. */
interface Output {
  readonly fileName: string;
  /** Names of the sources that an asset was made from; a chunk has none. */
  readonly names?: readonly string[];
}

/** The files to preload, as elements of the head. */
export const typefaceLinks = (bundle: readonly Output[]): HtmlTagDescriptor[] =>
  bundle
    .filter(({ names }) => names?.some((name) => NEEDED.test(name)))
    .map(({ fileName }) => ({
      tag: 'link',
      // A typeface is asked for without credentials, and only a preload asked for alike is used for it.
      attrs: {
        rel: 'preload',
        as: 'font',
        type: 'font/woff2',
        crossorigin: '',
        href: `./${fileName}`,
      },
      injectTo: 'head',
    }));

export const preloadTypeface: Plugin = {
  name: 'sourceline:preload-typeface',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => typefaceLinks(Object.values(bundle ?? {})),
  },
};
