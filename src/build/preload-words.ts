/**
 * Preloads the words of the app in the head of the page: `main.ts` awaits them, and would otherwise ask for
 * them only when its own file has arrived.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The group of chunks in vite.config.ts. */
export const WORDS = 'words';

export const preloadWords: Plugin = {
  name: 'sourceline:preload-words',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.values(bundle ?? {})
        .filter((output) => output.type === 'chunk' && output.name === WORDS)
        .map(({ fileName }): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${fileName}` },
          injectTo: 'head',
        })),
  },
};
