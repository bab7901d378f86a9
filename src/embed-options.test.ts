import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { checkElement, checkOptions } from './embed-options';
import type { TimelineOptions } from './embed-types';

/** One value of each; the compiler reports an option that is missing here. */
const EACH: Required<TimelineOptions> = {
  events: [],
  articles: [],
  places: [],
  actors: [],
  kinds: [],
  language: 'ar',
  direction: 'rtl',
  theme: 'dark',
  lanes: 'kind',
  within: null,
  reading: 'assessed',
  foldGaps: true,
  toolbar: false,
  overview: false,
  legend: false,
  scroll: 'timeline',
  card: true,
  styles: 'https://example.org/sourceline.css',
  onSelect: () => undefined,
  onFault: () => undefined,
};

describe('the options of the module', () => {
  it('are each let through, left out or given, with the name of the form that a file has', () => {
    expect(() => checkOptions({ ...EACH, schema: 'sourceline/dataset/2' })).not.toThrow();
    expect(() => checkOptions({ events: [], language: undefined })).not.toThrow();
  });

  it('are each in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const section = readme.slice(readme.indexOf('## Embedding'), readme.indexOf('## Page attr'));
    for (const name of Object.keys(EACH)) expect(section).toMatch(new RegExp(`\`${name}[\`(]`));
  });

  it.each<[object | null, string]>([
    [null, 'options: null is no object'],
    [{ events: [], onselect: () => undefined }, 'onselect: no such option; there are events, '],
    [{ events: [], lanes: 'place' }, 'lanes: "place" is not "base" or "claimant" or '],
    [{ events: [], within: 3 }, 'within: 3 is not "base" or '],
    [{ events: [], toolbar: 'no' }, 'toolbar: "no" is no boolean'],
    [{ events: [], onFault: 'log' }, 'onFault: "log" is no function'],
  ])('of which %j is wrong, in so many words', (options, words) => {
    expect(() => checkOptions(options)).toThrow(TypeError);
    expect(() => checkOptions(options)).toThrow(words);
  });

  it.each([null, undefined, '#timeline', {}])('need an element, not %j', (element) => {
    expect(() => checkElement(element)).toThrow(/the first argument is .*, not an element/);
  });
});
