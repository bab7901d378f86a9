/** Links to a passage of the original page (WICG Scroll To Text Fragment). */

/** Words kept at each end of a long quote; a fragment needs its ends, not its middle. */
const EDGE_WORDS = 5;
/** Quotes longer than this many words are named by their two ends. */
const LONG_QUOTE_WORDS = 12;

/** A lone surrogate, which no address can contain. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

function encode(words: string): string {
  // `-`, `,` and `&` have a meaning inside a text directive.
  return encodeURIComponent(words.replace(LONE_SURROGATE, '\uFFFD')).replaceAll('-', '%2D');
}

/**
 * The address of the page, scrolled to the quote where the browser can. A quote over several
 * paragraphs is named by its ends. Null when the address is not http(s).
 */
export function passageLink(address: string, exact: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // A browser looks for each part of a directive inside one paragraph.
  const lines = exact
    .split('\n')
    .map((line) => line.split(/\s+/u).filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  const first = lines[0] ?? [];
  const last = lines[lines.length - 1] ?? [];
  const directive =
    lines.length > 1 || first.length > LONG_QUOTE_WORDS
      ? `${encode(first.slice(0, EDGE_WORDS).join(' '))},${encode(last.slice(-EDGE_WORDS).join(' '))}`
      : encode(first.join(' '));
  url.hash = '';
  return `${url.href.replace(/#$/, '')}#:~:text=${directive}`;
}
