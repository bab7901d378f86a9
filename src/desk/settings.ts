/** The browser's settings for language and theme, used unless the reader has chosen others. */
import { EventSearch } from '../source/search';
import { redate } from '../extract/redate';
import type { DeskDefaults } from './desk.svelte';
import { preferredLanguage } from '../words/language-choice';

export function readerDefaults(): DeskDefaults {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: preferredLanguage(navigator.languages),
    theme: dark ? 'dark' : 'light',
    redate,
    search: (dataset) => new EventSearch(dataset),
  };
}
