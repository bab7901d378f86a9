/** A figure as files: SVG, PNG, or an archive of its pages. */
import { PX_PER_MM } from '../../figure/page/page-size';
import { nextTask } from '../../figure/page/pace';
import type { Figure, FigurePage } from '../../figure/result';
import type { SavedFile } from './save';

const SVG_TYPE = 'image/svg+xml';
/** Longest side and largest area of a picture that every browser draws, px. */
const MAX_SIDE_PX = 16_384;
const MAX_AREA_PX = 120_000_000;

/** A picture larger than browsers draw. */
export class PictureTooLarge extends RangeError {}

export function svgBlob({ svg }: FigurePage): Blob {
  return new Blob([svg], { type: SVG_TYPE });
}

/** Draws a page. Its text must be outlines: a picture is drawn without the page's fonts. */
export async function pngBlob(page: FigurePage, scale: number): Promise<Blob> {
  const width = Math.round(page.widthMm * PX_PER_MM * scale);
  const height = Math.round(page.heightMm * PX_PER_MM * scale);
  if (Math.max(width, height) > MAX_SIDE_PX || width * height > MAX_AREA_PX) {
    throw new PictureTooLarge(`${width} × ${height} px`);
  }
  const address = URL.createObjectURL(svgBlob(page));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new PictureTooLarge(`${width} × ${height} px`);
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** `stem.svg`; of several pages `stem-2.svg`, with zeros so that names sort as pages do. */
function nameOf(stem: string, ending: string, page: number, pages: number): string {
  if (pages === 1) return `${stem}.${ending}`;
  return `${stem}-${String(page).padStart(String(pages).length, '0')}.${ending}`;
}

/** Bytes that are packed between two pauses. */
const PACKED_AT_ONCE = 65_536;

/** The earliest time that an archive can hold: the same figure gives the same archive. */
const NO_TIME = new Date(1980, 0, 1);

/** An archive of files, packed in steps. Pictures are packed already. */
async function archive(files: readonly SavedFile[], name: string): Promise<SavedFile> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const parts: BlobPart[] = [];
  const packed = new Promise<void>((resolve, reject) => {
    const zip = new Zip((error, data, isLast) => {
      if (error) reject(error);
      else parts.push(data as BlobPart);
      if (isLast) resolve();
    });
    const pack = async (): Promise<void> => {
      for (const file of files) {
        const isText = file.blob.type === SVG_TYPE;
        const entry = isText ? new ZipDeflate(file.name) : new ZipPassThrough(file.name);
        entry.mtime = NO_TIME;
        zip.add(entry);
        const bytes = new Uint8Array(await file.blob.arrayBuffer());
        for (let at = 0; at < bytes.length; at += PACKED_AT_ONCE) {
          const end = Math.min(bytes.length, at + PACKED_AT_ONCE);
          entry.push(bytes.subarray(at, end), end === bytes.length);
          await nextTask();
        }
      }
      zip.end();
    };
    pack().catch(reject);
  });
  await packed;
  return { name, blob: new Blob(parts, { type: 'application/zip' }) };
}

/** One file as it is; several as an archive, since browsers ask about many downloads at once. */
function together(stem: string, ending: string, blobs: readonly Blob[]): Promise<SavedFile> {
  const files = blobs.map((blob, index) => ({
    name: nameOf(stem, ending, index + 1, blobs.length),
    blob,
  }));
  const [only] = files;
  return only && files.length === 1 ? Promise.resolve(only) : archive(files, `${stem}.zip`);
}

/** One page of a figure as a numbered file; pages count from 1. */
export function pageFile({ pages }: Figure, stem: string, page: number): SavedFile {
  const drawn = pages[page - 1] ?? pages[0];
  return { name: nameOf(stem, 'svg', page, pages.length), blob: svgBlob(drawn) };
}

export function svgFile(figure: Figure, stem: string): Promise<SavedFile> {
  return together(stem, 'svg', figure.pages.map(svgBlob));
}

/** Throws `PictureTooLarge`. */
export async function pngFile(figure: Figure, stem: string, scale: number): Promise<SavedFile> {
  const blobs: Blob[] = [];
  // One at a time: the pixels of a large page take much memory.
  for (const page of figure.pages) blobs.push(await pngBlob(page, scale));
  return together(stem, 'png', blobs);
}
