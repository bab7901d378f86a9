/** One page for the form of an article: a file, or what the clipboard holds of a page. */
import { type PageIn } from '../../format/page/page';
import { isRich, readRich } from '../../format/page/rich';
import { pageTools } from './page-tools';
import { type GivenFile, PageReader, type ReadingPage } from './read-page';

export async function readOnePage(file: GivenFile, signal: AbortSignal): Promise<ReadingPage> {
  const reader = new PageReader();
  try {
    return await reader.read(file, signal);
  } finally {
    reader.close();
  }
}

/** Null where the plain text says as much. */
export const pageOfClipboard = (html: string, plain: string): PageIn | null =>
  isRich(html) ? readRich(html, plain, pageTools()) : null;

export { ACCEPTED } from '../../format/page/formats';
