/** Puts a case into the page that the build has made ready (`build/page-build.ts`). */

/** Where the data comes, in an element that no browser runs; once in the page. */
export const DATA_HOLE = '{"schema":"sourceline/page/none"}';
/** Where the title comes. */
export const TITLE_HOLE = 'Sourceline · case';

/** In an element of data nothing but `<` begins anything, and JSON may write it so. */
const inertJson = (json: string): string => json.replaceAll('<', '\\u003c');

const inText = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Line ends and controls have no place in a title. */
const titleOf = (name: string): string =>
  `${name.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()} · Sourceline`.replace(/^ · /, '');

/** The part of a text before and after the one place where a hole is; null where it is not there once. */
function around(text: string, hole: string): readonly [string, string] | null {
  const parts = text.split(hole);
  return parts.length === 2 ? [parts[0] as string, parts[1] as string] : null;
}

/**
 * The page with its data; null when what is given is not the page of the build.
 * @param json as of `pageText`.
 */
export function filledPage(template: string, json: string, name: string): string | null {
  const data = around(template, DATA_HOLE);
  if (!data) return null;
  const head = around(data[0], `<title>${TITLE_HOLE}</title>`);
  if (!head) return null;
  return `${head[0]}<title>${inText(titleOf(name))}</title>${head[1]}${inertJson(json)}${data[1]}`;
}
