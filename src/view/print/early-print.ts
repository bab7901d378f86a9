/** What print needs besides the page: loaded once the page is shown, and waited for when somebody prints before. */

/** Longest wait for a moment without work, ms. */
const MOST_WAIT_MS = 1500;

interface Part {
  readonly here: unknown;
  load(): Promise<unknown>;
}

/** Loads the part when the page has nothing else to do. Returns what gives that up. */
export function loadWhenIdle(part: Part): () => void {
  const load = (): void => void part.load().catch(() => undefined);
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(load, MOST_WAIT_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(load, { timeout: MOST_WAIT_MS });
  return () => cancelIdleCallback(asked);
}

/** Whether a key press asks the browser to print. */
const isPrintKey = ({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  code === 'KeyP' && (ctrlKey || metaKey) && !shiftKey && !altKey;

/** The browser prints at once, and cannot be told to wait: then the page prints itself when the part is there. */
export function printWhenReady(event: KeyboardEvent, part: Part): boolean {
  if (!isPrintKey(event) || part.here !== null) return false;
  event.preventDefault();
  const print = (): void => window.print();
  part.load().then(print, print);
  return true;
}
