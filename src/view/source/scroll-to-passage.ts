/** Scrolls an article to an event's main quote: the first one, wherever it is in the text. */
import type { TimelineEvent } from '../../event/event';

/**
 * False where the passage is not there yet.
 *
 * @param page the article.
 * @param scroller the element that scrolls: the article itself, or the sheet that holds it.
 */
export function scrollToPassage(
  page: HTMLElement,
  scroller: HTMLElement,
  { id, quotes }: TimelineEvent,
): boolean {
  const start = quotes[0]?.start;
  const mark = page.querySelector(`mark[data-event="${CSS.escape(id)}"][data-start="${start}"]`);
  if (!mark) return false;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const offset = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({
    top: scroller.scrollTop + offset - scroller.clientHeight / 3,
    behavior: calm ? 'auto' : 'smooth',
  });
  return true;
}
