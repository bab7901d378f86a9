/** Scrolls an article to an event's main quote: the first one, wherever it is in the text. */
import type { TimelineEvent } from '../../event/event';

/** Scrolling so many heights of the panel is a jump. */
const FAR_SCREENS = 12;
/** Frames in which what comes into sight by a jump is laid out, and may move what was aimed at. */
const FRAMES_TO_SETTLE = 10;

/** How far the mark is from where it is to be: a third below the upper edge, px. */
const distancePx = (mark: Element, scroller: HTMLElement): number =>
  mark.getBoundingClientRect().top -
  scroller.getBoundingClientRect().top -
  scroller.clientHeight / 3;

function jump(mark: Element, scroller: HTMLElement, frames = FRAMES_TO_SETTLE): void {
  if (!mark.isConnected) return;
  scroller.scrollTop += distancePx(mark, scroller);
  if (frames > 0) requestAnimationFrame(() => jump(mark, scroller, frames - 1));
}

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
  const offset = distancePx(mark, scroller);
  if (Math.abs(offset) > FAR_SCREENS * scroller.clientHeight) jump(mark, scroller);
  else scroller.scrollBy({ top: offset, behavior: calm ? 'auto' : 'smooth' });
  return true;
}
