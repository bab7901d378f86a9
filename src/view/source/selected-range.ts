/**
 * The way between a Range over an article as it is drawn and the article's text. Each paragraph on screen
 * holds exactly its stretch of the text, in text nodes, whatever marks are around them: so a position is
 * counted in these nodes, in UTF-16 units, and never measured on the screen.
 */
import type { TextRange } from '../../article/quote';

/** A paragraph declares where its stretch of the text starts. */
const FROM = 'data-from';

const fromOf = (paragraph: Element): number => Number(paragraph.getAttribute(FROM));

/** How much text lies before a position inside a paragraph. */
function lengthBefore(paragraph: Element, node: Node, offset: number): number {
  const range = paragraph.ownerDocument.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/**
 * The unit of the text that a boundary of a Range is before. Between two paragraphs it is the end of the
 * first one, before all of them their start.
 */
function offsetOf(paragraphs: readonly Element[], node: Node, offset: number): number {
  let at = paragraphs[0] ? fromOf(paragraphs[0]) : 0;
  for (const paragraph of paragraphs) {
    if (paragraph.contains(node)) return fromOf(paragraph) + lengthBefore(paragraph, node, offset);
    const range = paragraph.ownerDocument.createRange();
    range.selectNodeContents(paragraph);
    // The boundary is before this paragraph, and so before all that follow.
    if (range.comparePoint(node, offset) < 0) break;
    at = fromOf(paragraph) + paragraph.textContent.length;
  }
  return at;
}

const paragraphsIn = (root: Element): Element[] => [...root.querySelectorAll(`[${FROM}]`)];

/** The stretch of the article's text that a Range means; null when it touches none of it. */
export function selectedRange(root: Element, range: Range): TextRange | null {
  if (range.collapsed || !range.intersectsNode(root)) return null;
  const paragraphs = paragraphsIn(root);
  const start = offsetOf(paragraphs, range.startContainer, range.startOffset);
  const end = offsetOf(paragraphs, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** Where a unit of the text is drawn. */
function pointAt(
  paragraphs: readonly Element[],
  at: number,
  isEnd: boolean,
): readonly [node: Node, offset: number] | null {
  for (const paragraph of paragraphs) {
    const from = fromOf(paragraph);
    const to = from + paragraph.textContent.length;
    // The end of a stretch belongs to the paragraph that it closes, its start to the one that it opens.
    if (isEnd ? at > to : at >= to) continue;
    let left = Math.max(0, at - from);
    const nodes = paragraph.ownerDocument.createTreeWalker(paragraph, 4 /* text nodes */);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const { length } = node as Text;
      if (isEnd ? left <= length : left < length) return [node, left];
      left -= length;
    }
  }
  return null;
}

/** The Range over a stretch of the text; null when it is not drawn. */
export function rangeOver(root: Element, { start, end }: TextRange): Range | null {
  const paragraphs = paragraphsIn(root);
  const [first, last] = [pointAt(paragraphs, start, false), pointAt(paragraphs, end, true)];
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
}
