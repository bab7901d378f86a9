/** A PDF: the words of its pages, in the order in which the file has them, which may not be that of reading. */
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import {
  type Bytes,
  type PageDay,
  type PageFault,
  type PageFormat,
  type PageIn,
  type PageTools,
  LONGEST_ARTICLE,
} from './page';
import { type Piece, readingOrder } from './pdf-order';
import { dayIn, field } from './words';

const MOST_BYTES = 100_000_000;
const MOST_PAGES = 2000;
/** A gap between lines that parts paragraphs, times the height of the letters. */
const PARAGRAPH_GAP = 1.8;

const isText = (item: TextItem | TextMarkedContent): item is TextItem => 'str' in item;

/** The lines of a page; those of a paragraph are one. */
export function textOfItems(items: readonly (TextItem | TextMarkedContent)[]): string {
  let text = '';
  let line: Piece[] = [];
  let before: number | null = null;
  let heightOfLine = 0;
  let y = 0;
  const end = (): void => {
    const own = readingOrder(line).trim();
    if (own !== '') {
      const isNew =
        before === null || Math.abs(before - y) > PARAGRAPH_GAP * Math.max(heightOfLine, 1);
      text += text === '' ? own : `${isNew ? '\n\n' : ' '}${own}`;
      before = y;
    }
    line = [];
  };
  for (const item of items) {
    if (!isText(item)) continue;
    if (item.str.trim() !== '') {
      y = Number(item.transform[5] ?? 0);
      heightOfLine = item.height || heightOfLine;
    }
    line.push({ str: item.str, x: Number(item.transform[4] ?? 0) });
    if (item.hasEOL) end();
  }
  end();
  return text;
}

/** "D:20240503101500+03'00'" */
function daysOf(written: unknown): PageDay[] {
  const found = /^(?:D:)?(\d{4})(\d{2})(\d{2})/u.exec(typeof written === 'string' ? written : '');
  const edtf = found && dayIn(`${found[1]}-${found[2]}-${found[3]}`);
  return edtf ? [{ edtf, from: 'properties', field: 'CreationDate' }] : [];
}

async function read(bytes: Bytes, tools: PageTools): Promise<PageIn | PageFault> {
  const { getDocument } = await tools.pdf();
  const task = getDocument({
    data: bytes,
    // Nothing is drawn, and nothing but this file is asked for.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableAutoFetch: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return 'large';
    let text = '';
    for (let at = 1; at <= document.numPages; at += 1) {
      const page = await document.getPage(at);
      const { items } = await page.getTextContent();
      const own = textOfItems(items);
      if (own !== '') text += text === '' ? own : `\n\n${own}`;
      page.cleanup();
      if (text.length > LONGEST_ARTICLE) return 'large';
    }
    if (text.trim() === '') return 'empty';
    const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
    const headline = typeof info.Title === 'string' ? field(info.Title) : '';
    return {
      text,
      headline,
      publisher: '',
      address: null,
      days: daysOf(info.CreationDate),
      isOrderOpen: true,
    };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
  } finally {
    await task.destroy();
  }
}

export const pdf: PageFormat<Bytes> = {
  name: 'pdf',
  endings: ['.pdf'],
  mostBytes: MOST_BYTES,
  seems: (head) => /^[^%]{0,200}%PDF-\d/u.test(head),
  prepare: (data) => ({ ok: true, data }),
  read,
};
