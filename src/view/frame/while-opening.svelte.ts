/** Shows how far a file has been read before there is a timeline, and lets the reader stop it. */
import { mount, unmount } from 'svelte';
import type { OpeningFile } from '../../desk/open/opener.svelte';
import { LANGUAGES, type Language } from '../../words/language';
import OpeningBar from './OpeningBar.svelte';

/** A file that is read within this time, ms, needs no bar. */
const PATIENCE_MS = 500;

/** The bar's state; a class, since runes are allowed in fields. */
class Opening {
  file = $state.raw<OpeningFile>({ name: '', share: 0 });
}

/** What the work gives; null when the reader has stopped it. */
export async function whileOpening<T>(
  target: HTMLElement,
  name: string,
  language: Language,
  work: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const stop = new AbortController();
  const opening = new Opening();
  opening.file = { name, share: 0 };
  let bar: object | null = null;
  const timer = setTimeout(() => {
    const { tag, direction } = LANGUAGES[language];
    Object.assign(document.documentElement, { lang: tag, dir: direction });
    bar = mount(OpeningBar, {
      target,
      props: {
        get file() {
          return opening.file;
        },
        language,
        oncancel: () => stop.abort(),
      },
    });
  }, PATIENCE_MS);
  try {
    return await work((share) => (opening.file = { name, share }), stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return null;
    throw error;
  } finally {
    clearTimeout(timer);
    if (bar) await unmount(bar);
  }
}
