/** Makes text and addresses safe for a figure. */

/** Tags, direction controls, invisible characters: they could reorder or hide what a label says. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;
/** What XML 1.0 forbids, and the C1 controls, which no text means. Tab and line ends become spaces. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without controls, direction marks and broken characters; white space runs become one space. */
export function clean(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(FORBIDDEN, '')
    .replace(UNSEEN, '')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}

/** The text on one line, ready to be set. */
export function cleanLine(text: string): string {
  return clean(text).replace(/ {2,}/g, ' ').trim();
}

/** The placeholder for a text without visible characters. */
const NOTHING = '—';

/** A title on one line; never empty, or a mark would have no name. */
export function cleanTitle(text: string): string {
  return cleanLine(text) || NOTHING;
}

/** The address when it is http(s), else null: a figure links nowhere else. */
export function webAddress(address: string | null): string | null {
  if (address === null) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The host of an address as a reader knows it, `www.` left out; null when it is not http(s). */
export function hostOf(address: string | null): string | null {
  const safe = webAddress(address);
  return safe === null ? null : new URL(safe).hostname.replace(/^www\./, '');
}

/** An encoded run of an address that holds nothing but letters beyond ASCII. */
const ENCODED = /(?:%[89A-F][0-9A-F])+/gi;

/** The address with its Arabic words as words (an IRI): a third of the length, and one can read it. */
export function readableAddress(address: string): string {
  return address.replace(ENCODED, (encoded) => {
    try {
      const letters = decodeURIComponent(encoded);
      return /^(?:[\p{Script=Arabic}\u0640]|[\u064B-\u0652])+$/u.test(letters) ? letters : encoded;
    } catch {
      return encoded;
    }
  });
}
