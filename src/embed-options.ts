/** Checks what a page gives to `mountTimeline`, before anything of the page is touched. */
import type { TimelineOptions } from './embed-types';
import { LANES_BY } from './layout/lanes/view';
import { LANGUAGE_IDS } from './words/language-choice';

type Option = keyof TimelineOptions | 'schema';

const WORDS: Partial<Record<Option, readonly string[]>> = {
  language: LANGUAGE_IDS,
  direction: ['ltr', 'rtl'],
  theme: ['light', 'dark'],
  lanes: LANES_BY,
  within: LANES_BY,
  reading: ['stated', 'assessed'],
  scroll: ['page', 'timeline'],
};

/** By what `typeof` says of them. */
const TYPES: Partial<Record<Option, string>> = {
  foldGaps: 'boolean',
  toolbar: 'boolean',
  overview: 'boolean',
  legend: 'boolean',
  card: 'boolean',
  onSelect: 'function',
  onFault: 'function',
  styles: 'string',
};

/** Read by the codec of dataset files, which names their form. */
const DATA: readonly Option[] = ['events', 'articles', 'places', 'actors', 'kinds', 'schema'];

const quoted = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value);

export function checkElement(element: unknown): void {
  // Not `instanceof`: an element of a frame is of another Element.
  if ((element as Node | null | undefined)?.nodeType === 1) return;
  throw new TypeError(`mountTimeline: the first argument is ${quoted(element)}, not an element`);
}

/** Throws one TypeError that names the option, what it is and what it may be. */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options: ${quoted(options)} is no object`);
  }
  for (const [name, value] of Object.entries(options)) {
    const words = WORDS[name as Option];
    const type = TYPES[name as Option];
    if (!words && !type && !DATA.includes(name as Option)) {
      const all = [...DATA.slice(0, -1), ...Object.keys(WORDS), ...Object.keys(TYPES)];
      throw new TypeError(`${name}: no such option; there are ${all.join(', ')}`);
    }
    // Left out; `within: null` is none.
    if (value === undefined || value === null) continue;
    if (words && !words.includes(value as string)) {
      const may = words.map((word) => `"${word}"`).join(' or ');
      throw new TypeError(`${name}: ${quoted(value)} is not ${may}`);
    }
    if (type && typeof value !== type) {
      throw new TypeError(`${name}: ${quoted(value)} is no ${type}`);
    }
  }
}
