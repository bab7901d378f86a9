/** The figure's fonts from disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FILES, type FontBytes } from '../type/shaper';

const FOLDER = join(import.meta.dirname, '../../../static/fonts');

const bytesOf = (name: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(FOLDER, name))).buffer;

export function readFonts(): Promise<FontBytes> {
  return Promise.resolve({
    regular: bytesOf(FONT_FILES.regular),
    semibold: bytesOf(FONT_FILES.semibold),
  });
}
