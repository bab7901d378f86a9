/**
 * Marks what is loaded in any case for compiling while it loads. A browser otherwise skips the inside of
 * each function until it is first called, and a first drawing calls a thousand of them one after the
 * other; with the mark Chromium compiles them on another thread as the file comes in. Others read a
 * comment. What is loaded when it is wanted is left alone: less of it is run at once.
 */
import type { Plugin } from 'vite';

const MARK = '//# allFunctionsCalledOnLoad\n';

/** What is needed to know which chunks come with an entry. */
interface Chunk {
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** Names of the chunks that an entry loads without being asked. */
export function loadedAtOnce(chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const found = new Set([...chunks].filter(([, { isEntry }]) => isEntry).map(([name]) => name));
  // A set that grows while it is walked is walked to its new end.
  for (const name of found) for (const next of chunks.get(name)?.imports ?? []) found.add(next);
  return found;
}

export const compileAhead: Plugin = {
  name: 'sourceline:compile-ahead',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const names = loadedAtOnce(new Map(chunks.map((chunk) => [chunk.fileName, chunk])));
      for (const chunk of chunks) if (names.has(chunk.fileName)) chunk.code = MARK + chunk.code;
    },
  },
};
