/** The browser's settings for language and theme, used unless the reader has chosen others. */
import { Pace } from '../figure/page/pace';
import { EventSearch } from '../source/event-search';
import { redate } from '../extract/redate';
import type { DeskDefaults } from './desk.svelte';
import { preferredLanguage } from '../words/language-choice';

export function readerDefaults(): DeskDefaults {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: preferredLanguage(navigator.languages),
    theme: dark ? 'dark' : 'light',
    redate,
    search: ({ store, gazetteer }) => new EventSearch(store, gazetteer, new Pace()),
  };
}
