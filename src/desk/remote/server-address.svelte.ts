/** Keeps the address of the page in step with the view, so that a link leads back to it; never a login. */
import type { Desk } from '../desk.svelte';
import { writeView } from '../address/url';

/** Browsers throttle faster writes. */
const WRITE_DELAY_MS = 200;

/** To be called in an effect. */
export function keepServerAddress(desk: Desk): () => void {
  return $effect.root(() => {
    $effect(() => {
      const search = writeView(desk.view);
      const timer = setTimeout(() => {
        history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
      }, WRITE_DELAY_MS);
      return () => clearTimeout(timer);
    });
  });
}
