/** A web page that was saved as HTML. */
import { textOfLines } from './block-text';
import { quiet } from './quiet';
import { declaredIn, decoded } from './encoding';
import { articleLines } from './main-text';
import { metadataOf } from './metadata';
import {
  type Bytes,
  type PageFault,
  type PageFormat,
  type PageIn,
  type PageTools,
  type Prepared,
  LONGEST_ARTICLE,
  asLetters,
  fault,
} from './page';

export interface Html {
  readonly html: string;
  /** The address that what carries the page names; null: only the page itself may. */
  readonly address: string | null;
}

/** Bytes in which a page names its encoding. */
const HEAD = 4096;
const MOST_BYTES = 10_000_000;

/** Browsers write where a page was saved from into its first lines. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu;

/** @param declared by what carries the page. */
export function preparedHtml(
  bytes: Bytes,
  declared: string | null,
  address: string | null,
): Prepared<Html> {
  if (bytes.length > MOST_BYTES) return fault('large');
  const html = decoded(bytes, declared ?? declaredIn(asLetters(bytes.subarray(0, HEAD))));
  return {
    ok: true,
    data: { html, address: address ?? SAVED_FROM.exec(html.slice(0, HEAD))?.[1] ?? null },
  };
}

export async function readHtml(
  { html, address }: Html,
  tools: PageTools,
): Promise<PageIn | PageFault> {
  const document = tools.parse(quiet(html), 'text/html');
  if (!document?.body) return 'broken';
  await tools.pause();
  const said = metadataOf(document, address);
  await tools.pause();
  const text = textOfLines(await articleLines(document, said.headline, tools));
  if (text === '') return 'empty';
  if (text.length > LONGEST_ARTICLE) return 'large';
  return { text, ...said, isOrderOpen: false };
}

export const html: PageFormat<Html> = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  mostBytes: MOST_BYTES,
  seems: (head) =>
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^>]*>\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/iu.test(
      head,
    ),
  prepare: (bytes) => preparedHtml(bytes, null, null),
  read: readHtml,
};
