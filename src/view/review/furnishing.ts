/** Marks the furniture of an article that is shown: grey, with what it is. The text itself is not touched. */
import type { Furniture } from '../../extract/page/furniture';
import type { PageWords } from '../../words/en/review-pages';
import { rangeOver } from '../source/selected-range';

/** Words inside a paragraph: a dateline. */
const GREY = 'page-furniture';

/** @param furniture in order. Returns what ends the marking. */
export function markFurniture(
  root: HTMLElement,
  furniture: readonly Furniture[],
  { furniture: names }: Pick<PageWords, 'furniture'>,
): () => void {
  if (furniture.length === 0) return () => undefined;
  const byStart = new Map(furniture.map((one) => [one.start, one]));
  const mark = (): void => {
    const grey: Range[] = [];
    for (const paragraph of root.querySelectorAll<HTMLElement>('[data-from]')) {
      const one = byStart.get(Number(paragraph.dataset.from));
      if (!one) continue;
      const isWhole = one.kind !== 'dateline';
      paragraph.dataset.furniture = isWhole ? 'whole' : 'part';
      paragraph.dataset.furnitureName = names[one.kind];
      const range = isWhole ? null : rangeOver(root, one);
      if (range) grey.push(range);
    }
    // Older browsers show the name alone.
    if (typeof Highlight !== 'undefined') CSS.highlights.set(GREY, new Highlight(...grey));
  };
  mark();
  // Of a long text, paragraphs come by and by.
  const observer = new MutationObserver(mark);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    if (typeof Highlight !== 'undefined') CSS.highlights.delete(GREY);
    for (const paragraph of root.querySelectorAll<HTMLElement>('[data-furniture]')) {
      delete paragraph.dataset.furniture;
      delete paragraph.dataset.furnitureName;
    }
  };
}
