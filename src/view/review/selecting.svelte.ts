/** Lets a person select words of an article that is shown: by dragging, or by keyboard in steps. */
import type { Attachment } from 'svelte/attachments';
import type { ArticleRecord } from '../../case/records';
import { type Step, stepped } from '../../article/stepping';
import type { TextRange } from '../../article/quote';
import { furnitureIn } from '../../desk/pages/furniture';
import { rangeOver, selectedRange } from '../source/selected-range';
import { reviewWords } from '../../words/review-words';
import { markFurniture } from './furnishing';
import type { Review } from './review.svelte';

/** The step that an arrow means; the text runs in its own direction, whatever the page's is. */
function stepOf({ code, shiftKey }: KeyboardEvent, isRtl: boolean): Step | null {
  const forth = isRtl ? 'ArrowLeft' : 'ArrowRight';
  switch (code) {
    case 'ArrowDown':
      return shiftKey ? 'to-next-sentence' : 'next-sentence';
    case 'ArrowUp':
      return shiftKey ? null : 'previous-sentence';
    case 'ArrowLeft':
    case 'ArrowRight':
      if (shiftKey) return code === forth ? 'longer' : 'shorter';
      return code === forth ? 'next-word' : 'previous-word';
    default:
      return null;
  }
}

/** The words stay marked while the focus is elsewhere. */
const MARKED = 'selected-words';

function markSelected(root: HTMLElement, range: TextRange | null): () => void {
  const drawn = range && rangeOver(root, range);
  // Older browsers show no more than their own selection.
  if (!drawn || typeof Highlight === 'undefined') return () => undefined;
  CSS.highlights.set(MARKED, new Highlight(drawn));
  return () => CSS.highlights.delete(MARKED);
}

export function selecting(review: Review, article: ArticleRecord): Attachment<HTMLElement> {
  return (root) => {
    let isExact = false;

    const read = (): void => {
      const selection = root.ownerDocument.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (!range || !root.contains(range.commonAncestorContainer)) {
        // A drag may end outside the text.
        if (!range || range.collapsed || !range.intersectsNode(root)) return;
      }
      review.select(article.id, selectedRange(root, range), isExact);
    };

    const point = (event: PointerEvent): void => {
      isExact = event.altKey;
      if (event.type === 'pointerup') read();
    };

    const key = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = stepOf(event, getComputedStyle(root).direction === 'rtl');
      if (!step) return;
      const { cursor } = review;
      const from = cursor?.article === article.id ? cursor : null;
      const range = stepped(article.text, from, step);
      event.preventDefault();
      event.stopPropagation();
      if (!range) return;
      isExact = false;
      review.select(article.id, range);
      const drawn = review.selection && rangeOver(root, review.selection.quote);
      if (!drawn) return;
      const selection = root.ownerDocument.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(drawn);
      drawn.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    };

    $effect(() => {
      const { text, hint } = reviewWords(review.desk.language).selection;
      root.setAttribute('aria-label', text);
      root.setAttribute('aria-description', hint);
    });
    $effect(() => {
      const { selection } = review;
      return markSelected(root, selection?.article === article.id ? selection.quote : null);
    });
    const furniture = furnitureIn(article.text);
    $effect(() => markFurniture(root, furniture, reviewWords(review.desk.language).pages));
    root.tabIndex = 0;
    root.setAttribute('role', 'group');
    const leave = review.showText(root);
    const ends = new AbortController();
    const { signal } = ends;
    root.ownerDocument.addEventListener('selectionchange', read, { signal });
    root.addEventListener('pointerdown', point, { signal });
    root.addEventListener('pointermove', point, { signal });
    root.addEventListener('pointerup', point, { signal });
    root.addEventListener('keydown', key, { signal });
    return () => {
      ends.abort();
      leave();
    };
  };
}
