/** Text inside XML and HTML. */

/** What XML 1.0 cannot hold, even as a reference. */
// Surrogates alone first: what is left of a pair is no character.
const BROKEN = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nearly every text: one look at each character is enough. */
const PLAIN = /^[\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD]*$/;

const whole = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(BROKEN, '\uFFFD').replace(FORBIDDEN, '');

/** The text as it may stand between tags or in an attribute. */
export const escapedXml = (text: string): string =>
  whole(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
