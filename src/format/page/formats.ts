/** The formats of pages that are read. A further one is a file in this folder, and its line here. */
import { docx } from './docx';
import { html } from './html';
import { mhtml } from './mhtml';
import {
  type Bytes,
  type PageFault,
  type PageFormat,
  type PageResult,
  type PageTools,
  type Prepared,
  asLetters,
  fault,
} from './page';
import { pdf } from './pdf';
import { plain } from './plain';

const FORMATS = [plain, html, mhtml, docx, pdf] as readonly PageFormat[];

/** What a dialog for files offers. */
export const ACCEPTED = FORMATS.flatMap(({ endings }) => endings).join(',');

/** Bytes by which a file is known. */
const HEAD = 1024;

export interface PreparedPage {
  readonly format: string;
  readonly data: unknown;
}

function formatOf(name: string, bytes: Bytes): PageFormat | undefined {
  const head = asLetters(bytes.subarray(0, HEAD));
  const ending = /\.[^.]*$/u.exec(name.toLowerCase())?.[0] ?? '';
  // Saved pages often have a wrong ending, and those of other formats begin like nothing else.
  return (
    FORMATS.find(({ seems }) => seems(head)) ??
    FORMATS.find(({ endings }) => endings.includes(ending))
  );
}

/** Whether a file of a folder is one that may be an article: folders hold pictures and scripts, too. */
export const isOffered = (name: string): boolean =>
  FORMATS.some(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)));

/** Bytes a file may have at most, by its name. */
export const mostBytes = (name: string): number =>
  FORMATS.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    ?.mostBytes ?? Math.max(...FORMATS.map((one) => one.mostBytes));

/** The part of the work that needs no document. Never throws. */
export function preparePage(name: string, bytes: Bytes): Prepared<PreparedPage> {
  const format = formatOf(name, bytes);
  if (!format) return fault('unknown');
  if (bytes.length > format.mostBytes) return fault('large');
  try {
    const prepared = format.prepare(bytes);
    return prepared.ok
      ? { ok: true, data: { format: format.name, data: prepared.data } }
      : prepared;
  } catch {
    return fault('broken');
  }
}

/** The part that needs a document. Never throws. */
export async function readPrepared(
  { format, data }: PreparedPage,
  tools: PageTools,
): Promise<PageResult> {
  try {
    const read: PageFault | Awaited<ReturnType<PageFormat['read']>> | undefined =
      await FORMATS.find(({ name }) => name === format)?.read(data, tools);
    if (read === undefined) return fault('unknown');
    return typeof read === 'string' ? fault(read) : { ok: true, page: read };
  } catch {
    return fault('broken');
  }
}
