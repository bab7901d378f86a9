/** The browser's settings for language and theme, used unless the reader has chosen others. */
import { Pace } from '../figure/page/pace';
import { EventSearch } from '../source/event-search';
import type { DeskDefaults } from './desk.svelte';
import { Lazy } from './lazy.svelte';
import { preferredLanguage } from '../words/language-choice';

/** What reads dates anew; loaded when a publication day is tried. */
export const redating = new Lazy(() => import('./dates/redate-article'));

export function readerDefaults(): DeskDefaults {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    language: preferredLanguage(navigator.languages),
    theme: dark ? 'dark' : 'light',
    redate: (...given) => redating.wanted?.redateArticle(...given) ?? null,
    search: ({ store, gazetteer }) => new EventSearch(store, gazetteer, new Pace()),
  };
}
