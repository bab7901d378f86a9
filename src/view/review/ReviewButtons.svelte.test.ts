// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadReviewWords } from '../../words/review-words';
import type { Review } from './review.svelte';
import ReviewButtons from './ReviewButtons.svelte';

/** The buttons of an empty case, which come after the page around them. */
const EMPTY = {
  desk: { language: 'en' },
  work: { case: { articles: new Map() } },
  isReadOnly: false,
  dialog: null,
} as unknown as Review;

beforeAll(loadReviewWords);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** What has the focus once the buttons are there. */
function focusedAfter(page: string): string | null | undefined {
  document.body.innerHTML = page;
  document.querySelector<HTMLElement>('[data-now]')?.focus();
  const buttons = mount(ReviewButtons, { target: document.body, props: { review: EMPTY } });
  flushSync();
  vi.runAllTimers();
  const focused = document.activeElement?.textContent.trim();
  void unmount(buttons);
  return focused;
}

describe('the buttons that add to an empty case', () => {
  it('offer the first article where nothing has the focus', () => {
    expect(focusedAfter('')).toBe('Add article');
  });

  it('offer it where the list of cases returned the focus to its button', () => {
    expect(focusedAfter('<header><button data-now>Cases</button></header>')).toBe('Add article');
  });

  it.each([
    [
      'a name is typed',
      '<section><textarea data-now>Mill bridge</textarea></section>',
      'Mill bridge',
    ],
    ['a menu is walked', '<section><button data-now>Rename</button></section>', 'Rename'],
    ['the search is typed in', '<header><textarea data-now>tanf</textarea></header>', 'tanf'],
  ])('leave it where %s', (_, page, expected) => {
    expect(focusedAfter(page)).toBe(expected);
  });
});
