/** The figure's fonts from disk: for the command line and tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, type FontBytes } from '../figure/type/shaper';

/** The folder of the fonts that app and command line share. */
export const FONTS_FOLDER = fileURLToPath(new URL('../../static/fonts', import.meta.url));

const bytesOf = (name: string): ArrayBuffer => {
  const file = readFileSync(join(FONTS_FOLDER, name));
  const bytes = new ArrayBuffer(file.byteLength);
  new Uint8Array(bytes).set(file);
  return bytes;
};

export function readFonts(): Promise<FontBytes> {
  return Promise.resolve({
    regular: bytesOf(FONT_FILES.regular),
    semibold: bytesOf(FONT_FILES.semibold),
  });
}
