/**
 * A page without handlers and styles in its markup. In an inert document they do nothing; but the policy of the page
 * that reads it speaks up for each, and a real breach would be lost among a thousand.
 */

const TAG = /<[a-z][^<>]*>/giu;
const HANDLER = /([\s"'/])on([a-z]+\s*=)/giu;
const STYLE = /([\s"'/])style(\s*=)/giu;

/** The name of a style that is kept for what it hides. */
export const QUIET_STYLE = 'data-style';

/** A sheet that has no end goes on to that of the next one. */
function withoutSheets(html: string): string {
  const [first = '', ...rest] = html.split(/<style\b/iu);
  const after = (part: string): string => {
    const end = part.search(/<\/style\b/iu);
    return end < 0 ? '' : part.slice(end);
  };
  return first + rest.map(after).join('');
}

export const quiet = (html: string): string =>
  withoutSheets(html).replace(TAG, (tag) =>
    tag.replace(HANDLER, '$1data-on$2').replace(STYLE, `$1${QUIET_STYLE}$2`),
  );
