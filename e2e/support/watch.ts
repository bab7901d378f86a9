/** Records everything that goes wrong on a page without the user noticing. */
import type { Page } from '@playwright/test';

/** What Playwright, which blocks it (playwright.config.ts), says to the page's service worker. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Starts watching before the first page is opened. The returned list has what has happened since:
 * requests that left the origin, console messages, errors, breaches of the page's policy.
 */
export async function watch(page: Page, origin?: string): Promise<() => Promise<string[]>> {
  const found: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isInside = url.protocol === 'blob:' || url.protocol === 'data:';
    if (origin !== undefined && !isInside && url.origin !== origin) {
      found.push(`request to ${url.href}`);
    }
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // Going on to another page ends what the last one still loaded.
    if (why !== 'net::ERR_ABORTED') found.push(`request failed: ${request.url()}, ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
  });
  page.on('websocket', (socket) => found.push(`web socket to ${socket.url()}`));
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.text() === BLOCKED) return;
    if (message.type() === 'error' || message.type() === 'warning') {
      found.push(`console: ${message.text()}`);
    }
  });
  await page.exposeFunction('noteViolation', (text: string) => found.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteViolation: (text: string) => void }).noteViolation;
      note(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return async () => {
    // A round trip to the page flushes its pending messages.
    await page.evaluate(() => document.readyState);
    return found;
  };
}
