/** Keeps the address bar and the document's language in step with the desk. */
import type { Desk } from '../desk.svelte';
import { writeView } from './url';
import type { Session } from '../session.svelte';
import { LANGUAGES } from '../../words/language';

/** Pause after the last change before the address is written; browsers throttle faster writes. */
const WRITE_DELAY_MS = 200;

/** Starts synchronizing; runs for the lifetime of the page. */
export function keepAddress(session: Session): void {
  let timer = 0;
  $effect.root(() => {
    $effect(() => {
      // Only events that the app came with, or whose file the address names, can be found through
      // an address again.
      if (session.opened !== null) return;
      const { view } = session.desk;
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const search = writeView(view);
        history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
      }, WRITE_DELAY_MS);
    });
    $effect(() => {
      const { desk } = session;
      const root = document.documentElement;
      const { tag, direction } = LANGUAGES[desk.language];
      root.lang = tag;
      root.dir = direction;
      root.dataset.theme = desk.theme;
    });
  });
}

/** The full address of the current view, language and direction included, for sharing. */
export function shareLink(desk: Desk): string {
  const search = writeView({
    ...desk.view,
    language: desk.language,
    viewport: desk.viewport,
  });
  return `${location.origin}${location.pathname}${search}`;
}
