/** What a file seems to be that is neither a figure nor a dataset: told from how it begins. */

type Picture = 'png' | 'jpeg' | 'gif' | 'webp' | 'pdf' | 'zip';
type Seeming = Picture | 'empty' | 'table' | 'html' | 'svg' | 'xml' | 'text' | 'binary';

/** First bytes as Latin letters. */
const SIGNATURES: readonly (readonly [Picture, RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF....WEBP/s],
  ['pdf', /^%PDF/],
  ['zip', /^PK\p{Cc}/u],
];

/** Bytes that are looked at. */
const HEAD_BYTES = 4096;
/** Lines of a table that have to have the same number of cells. */
const TABLE_LINES = 3;

/** The cells of a line, as far as their number goes; quoted cells may hold the separator. */
const cells = (line: string, separator: string): number =>
  line.replace(/"[^"]*"/g, '').split(separator).length;

function isTable(text: string, isWhole: boolean): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  // The last line may be cut where the head ends.
  const whole = (isWhole ? lines : lines.slice(0, -1)).slice(0, TABLE_LINES);
  return [',', ';', '\t'].some((separator) => {
    const [first = 0, ...others] = whole.map((line) => cells(line, separator));
    return first > 1 && others.every((count) => count === first) && lines.length > 1;
  });
}

/** A tag at the beginning, past declarations and comments. */
function markupOf(text: string): 'html' | 'svg' | 'xml' | null {
  if (!text.startsWith('<')) return null;
  const lower = text.toLowerCase();
  if (/<svg[\s>]/.test(lower)) return /<(?:html|!doctype html)[\s>]/.test(lower) ? 'html' : 'svg';
  return /<(?:!doctype html|html|head|body)[\s>]/.test(lower) ? 'html' : 'xml';
}

/** Whether a text begins as JSON does. */
export const seemsJson = (text: string): boolean => /^\uFEFF?\s*[[{]/.test(text);

export function seemingOf(bytes: Uint8Array): Seeming {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head.length === 0) return 'empty';
  const latin = Array.from(head.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
  const signed = SIGNATURES.find(([, signature]) => signature.test(latin));
  if (signed) return signed[0];
  if (head.includes(0)) return 'binary';
  const text = new TextDecoder().decode(head).trimStart();
  if (text === '') return 'empty';
  return markupOf(text) ?? (isTable(text, bytes.length <= HEAD_BYTES) ? 'table' : 'text');
}
