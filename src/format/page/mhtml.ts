/** A web page saved as one file (MHTML): its first part of HTML. Parts of other kinds are not looked at. */
import { type Html, preparedHtml, readHtml } from './html';
import { type Bytes, type PageFormat, type Prepared, asLetters, fault } from './page';
import { webAddress } from './words';

const MOST_BYTES = 50_000_000;
const MOST_PARTS = 1000;
const DEEPEST = 5;
/** Letters of the head of a part. */
const LONGEST_HEAD = 65_536;

interface Part {
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes as letters. */
  readonly body: string;
}

/** Fields that go on in the next line, and what is written beside them, are one line. */
function partOf(letters: string): Part {
  const gap = /\r?\n\r?\n/u.exec(letters.slice(0, LONGEST_HEAD));
  const head = gap ? letters.slice(0, gap.index) : '';
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { fields, body: gap ? letters.slice(gap.index + gap[0].length) : letters };
}

function parameter(of: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(of);
  return found?.[1] ?? found?.[2] ?? null;
}

function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`);
  while (at >= 0 && parts.length < MOST_PARTS) {
    if (body.charAt(at) === '\n') at += 1;
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/u, ''));
    const line = body.indexOf('\n', at);
    if (body.startsWith('--', at + mark.length) || line < 0) return parts;
    start = line + 1;
    at = body.indexOf(`\n${mark}`, line - 1 < 0 ? 0 : line - 1);
    if (at >= 0 && at < start - 1) at = body.indexOf(`\n${mark}`, start);
  }
  // The end of a file that was cut off.
  if (start >= 0 && at < 0) parts.push(body.slice(start));
  return parts;
}

function bytesOf(letters: string): Bytes {
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function quotedPrintable(letters: string): string {
  return letters
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll('=\n', '')
    .replace(/=([\da-f]{2})/giu, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

/** What is no letter of it is left out, and so is what is left over at its end. */
function base64(letters: string): string {
  const own = letters.replace(/[^a-z\d+/]/giu, '');
  return atob(own.slice(0, own.length - (own.length % 4 === 1 ? 1 : 0)));
}

function unpacked({ fields, body }: Part): Bytes {
  switch (fields.get('content-transfer-encoding')?.toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(quotedPrintable(body));
    case 'base64':
      return bytesOf(base64(body));
    default:
      return bytesOf(body);
  }
}

/** The first part of HTML, in the parts of parts too. */
function htmlPart(part: Part, depth: number): Part | null {
  const type = part.fields.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) return part;
  const boundary = /^multipart\//iu.test(type) ? parameter(type, 'boundary') : null;
  if (boundary === null || boundary === '' || depth > DEEPEST) return null;
  for (const letters of partsOf(part.body, boundary)) {
    const found = htmlPart(partOf(letters), depth + 1);
    if (found) return found;
  }
  return null;
}

function prepare(bytes: Bytes): Prepared<Html> {
  const whole = partOf(asLetters(bytes));
  const part = htmlPart(whole, 0);
  if (!part) return fault('broken');
  const address =
    webAddress(whole.fields.get('snapshot-content-location')) ??
    webAddress(part.fields.get('content-location')) ??
    webAddress(whole.fields.get('content-location'));
  const charset = parameter(part.fields.get('content-type') ?? '', 'charset');
  return preparedHtml(unpacked(part), charset, address);
}

export const mhtml: PageFormat<Html> = {
  name: 'mhtml',
  endings: ['.mhtml', '.mht'],
  mostBytes: MOST_BYTES,
  seems: (head) =>
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:mime-version|content-type):[^\n]*/iu.test(head),
  prepare,
  read: readHtml,
};
