/**
 * Preloads the typeface files of every first view in the head of the page, so that they arrive with
 * the scripts and not only after a first layout that then has to be repeated. Measured: a first
 * drawing is visible a fifth to a third earlier. Arabic needs two more files, which an English page
 * would load in vain; these are left to the style sheet.
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
      // A font is requested without credentials, and a preload is only used if it is requested the
      // same way.
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
