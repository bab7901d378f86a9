/**
 * Highlights the words of the search wherever it looks: titles, quotes, translations, the article. It paints
 * over what is drawn and changes no element, so a passage stays what it is. Browsers without custom
 * highlights show none.
 */
import { rangeFinder } from '../../source/found-ranges';

const NAME = 'found';
/** Parts of the page whose text is searched. */
const SEARCHED = '[data-searched]';
/** More than anybody reads; a long article has fewer. */
const MOST = 5000;

function rangesIn(root: Element, find: ReturnType<typeof rangeFinder>): Range[] {
  const ranges: Range[] = [];
  for (const part of root.querySelectorAll(SEARCHED)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text && ranges.length < MOST; text = texts.nextNode()) {
      for (const { start, end } of find(text.textContent ?? '')) {
        const range = new Range();
        range.setStart(text, start);
        range.setEnd(text, end);
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Highlights the words of a query until the returned function is called. */
export function highlightFound(root: Element, query: string): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const find = rangeFinder(query);
  let frame = 0;
  const draw = (): void => {
    frame = 0;
    CSS.highlights.set(NAME, new Highlight(...rangesIn(root, find)));
  };
  const watch = new MutationObserver((changes) => {
    const isSearched = changes.some(({ target, addedNodes }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return (
        (element?.closest(SEARCHED) ?? null) !== null ||
        [...addedNodes].some(
          (node) =>
            node instanceof Element &&
            (node.matches(SEARCHED) || node.querySelector(SEARCHED) !== null),
        )
      );
    });
    if (isSearched && frame === 0) frame = requestAnimationFrame(draw);
  });
  watch.observe(root, { subtree: true, childList: true, characterData: true });
  draw();
  return () => {
    watch.disconnect();
    cancelAnimationFrame(frame);
    CSS.highlights.delete(NAME);
  };
}
