/** What was copied from a page, as the clipboard holds it: a selection of it in HTML. */
import { linesOfBlocks, textOfLines } from './block-text';
import { metadataOf } from './metadata';
import { withCaptions } from './main-text';
import type { PageIn, PageTools } from './page';
import { quiet } from './quiet';

/** Marks that plain text lacks: without one of them the plain text says the same. */
const MARKED = /<(?:h1|figure|figcaption|time|article)\b/iu;

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

export const isRich = (html: string): boolean => MARKED.test(html);

/** @param plain the same selection as plain text; null where that says as much. */
export function readRich(html: string, plain: string, { parse }: PageTools): PageIn | null {
  const document = parse(quiet(html), 'text/html');
  if (!document?.body) return null;
  const said = metadataOf(document, null);
  const text = textOfLines(withCaptions(linesOfBlocks(document.body)));
  // What would be lost is worth more than what is gained.
  if (letters(text) * 5 < letters(plain) * 4) return null;
  return { text, ...said, isOrderOpen: false };
}
