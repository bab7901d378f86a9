/** What journeys ask of the page and do there, as expressions that every engine computes. */
import { type Visitor, until } from './visitor';

export interface Visit {
  readonly visitor: Visitor;
  readonly site: string;
  readonly language: 'ar' | 'en';
  /** Keeps a picture of the window, to be looked at. */
  readonly picture: (name: string) => Promise<void>;
}

export interface Journey {
  readonly name: string;
  /** Not in the suite. */
  readonly isLong?: true;
  readonly run: (visit: Visit) => Promise<void>;
}

export function expect(found: unknown, wanted: unknown, what: string): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`${what}: ${is}, not ${should}`);
}

/** What a page throws from now on. */
export const LISTEN = `(globalThis.thrown = [], addEventListener('error', ({ message }) => thrown.push(message)),
  addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason))), true)`;

export const one = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)})`;
export const count = (selector: string): string =>
  `document.querySelectorAll(${JSON.stringify(selector)}).length`;
export const MARK = '[data-event][data-key]';
export const mark = (event: string): string => one(`[data-event="${event}"][data-key] .hit`);

export async function openApp({ visitor, site, language }: Visit, query = ''): Promise<void> {
  await visitor.open(`${site}/?lang=${language}${query}`);
  await until(visitor, one(MARK));
  await visitor.ask(LISTEN);
}

/** A button by its words, as it is said. */
export const button = (words: string): string =>
  `[...document.querySelectorAll('button')].find((one) => {
    // Icons and the key on a button are no words of it.
    const said = one.cloneNode(true);
    said.querySelectorAll('[aria-hidden]').forEach((part) => part.remove());
    return one.checkVisibility() &&
      [one.getAttribute('aria-label'), said.textContent.trim()].includes(${JSON.stringify(words)});
  })`;

/** Fills a field as a person who pastes does. */
export const fill = (field: string, text: string): string => `(() => {
  const field = ${field};
  field.value = ${JSON.stringify(text)};
  return ['input', 'change'].map((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
})()`;
