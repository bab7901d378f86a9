/**
 * The text of an inert document, line by line: a line for each block, with the element that it is of. Blocks
 * that hold no text of an article (scripts, forms, navigation, what is hidden) are left out.
 */
import { QUIET_STYLE } from './quiet';
import { oneLine } from './words';

export interface BlockLine {
  readonly text: string;
  /** The innermost block around it. */
  readonly block: Element;
  /** A blank line stands before it: it begins a paragraph. */
  readonly isApart: boolean;
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const LEFT_OUT = words(
  'script style noscript template svg math iframe object embed canvas audio video button form input select textarea ' +
    'nav dialog datalist head title',
);
/** Each begins a line of its own. */
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 ' +
    'h6 header hgroup hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul caption',
);
/** Lines of these follow each other without a blank line between them. */
const CLOSE = words('li dt dd tr td th caption');
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

const nameOf = (element: Element): string => element.localName.toLowerCase();

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  HIDDEN.test(element.getAttribute(QUIET_STYLE) ?? '');

/** Nodes that are looked at: more has no page that is read by people. */
const MOST_NODES = 400_000;

/** @param isOut further elements that are left out. */
export function linesOfBlocks(
  root: Element,
  isOut: (element: Element) => boolean = () => false,
): BlockLine[] {
  const lines: BlockLine[] = [];
  let text = '';
  let block: Element = root;
  let isApart = true;
  const end = (): void => {
    // A file's own line breaks are blanks; those of the page are here by now.
    const line = oneLine(text);
    if (line !== '') {
      lines.push({ text: line, block, isApart });
      isApart = false;
    }
    text = '';
  };
  const enter = (element: Element): void => {
    end();
    if (!CLOSE.has(nameOf(element))) isApart = true;
    block = element;
  };
  // Step by step and not by recursion: a page may be nested as deeply as it likes.
  let node: Node | null = root.firstChild;
  for (let looked = 0; node && looked < MOST_NODES; looked += 1) {
    let goesIn = false;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = nameOf(element);
      if (name === 'br') end();
      else if (!LEFT_OUT.has(name) && !isHidden(element) && !isOut(element)) {
        goesIn = element.firstChild !== null;
        if (BLOCKS.has(name)) {
          if (goesIn) enter(element);
          else end();
        }
      }
    }
    if (goesIn) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) {
        node = null;
        break;
      }
      node = leave(parent as Element);
    }
    node = node?.nextSibling ?? null;
  }
  end();
  return lines;

  /** What comes after a block is a line of the block around it. */
  function leave(element: Element): Element {
    if (!BLOCKS.has(nameOf(element))) return element;
    end();
    if (!CLOSE.has(nameOf(element))) isApart = true;
    block = element.parentElement ?? root;
    while (block !== root && !BLOCKS.has(nameOf(block)) && block.parentElement) {
      block = block.parentElement;
    }
    return element;
  }
}

/** The lines as one text. */
export const textOfLines = (lines: readonly Pick<BlockLine, 'text' | 'isApart'>[]): string =>
  lines
    .map(({ text, isApart }, at) => (at === 0 ? text : `${isApart ? '\n\n' : '\n'}${text}`))
    .join('');
