/** A figure as files: SVG, PNG, or an archive of its pages. */
import { PX_PER_MM } from '../../figure/page/page-size';
import type { Figure, FigurePage } from '../../figure/result';

/** A file to be saved. */
export interface FigureFile {
  readonly name: string;
  readonly blob: Blob;
}

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

/** One file as it is; several as an archive, since browsers ask about many downloads at once. */
async function together(stem: string, ending: string, blobs: readonly Blob[]): Promise<FigureFile> {
  const [only] = blobs;
  if (only && blobs.length === 1) return { name: `${stem}.${ending}`, blob: only };
  const { zipSync } = await import('fflate');
  const digits = String(blobs.length).length;
  const files: Record<string, Uint8Array> = {};
  for (const [index, blob] of blobs.entries()) {
    const number = String(index + 1).padStart(digits, '0');
    files[`${stem}-${number}.${ending}`] = new Uint8Array(await blob.arrayBuffer());
  }
  const packed = zipSync(files, { level: ending === 'svg' ? 6 : 0 });
  return { name: `${stem}.zip`, blob: new Blob([packed as BlobPart], { type: 'application/zip' }) };
}

export function svgFile(figure: Figure, stem: string): Promise<FigureFile> {
  return together(stem, 'svg', figure.pages.map(svgBlob));
}

/** Throws `PictureTooLarge`. */
export async function pngFile(figure: Figure, stem: string, scale: number): Promise<FigureFile> {
  const blobs: Blob[] = [];
  // One at a time: the pixels of a large page take much memory.
  for (const page of figure.pages) blobs.push(await pngBlob(page, scale));
  return together(stem, 'png', blobs);
}

/** Passes a file to the browser's downloads. */
export function save({ name, blob }: FigureFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
