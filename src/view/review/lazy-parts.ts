/** Entering and editing: its code and its words come with the first case that is opened. */
import { Lazy } from '../../desk/lazy.svelte';
import { loadReviewWords } from '../../words/review-words';

export const reviewParts = new Lazy(async () => {
  await Promise.all([import('./review-parts'), loadReviewWords()]);
  return import('./review-parts');
});
