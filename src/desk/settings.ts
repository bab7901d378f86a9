/** What the browser says of its reader, where the reader has not said otherwise. */
import { EventSearch } from '../source/search';
import { redate } from '../extract/redate';
import type { DeskDefaults } from './desk.svelte';

/** Arabic where any preferred language is Arabic before English comes; else English. */
export function readerDefaults(): DeskDefaults {
  const preferred = navigator.languages.find((tag) => /^(ar|en)\b/i.test(tag));
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: preferred?.toLowerCase().startsWith('ar') ? 'ar' : 'en',
    theme: dark ? 'dark' : 'light',
    redate,
    search: (dataset) => new EventSearch(dataset),
  };
}
