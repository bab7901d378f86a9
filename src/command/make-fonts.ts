/**
 * `npm run fonts`: unpacks the figure's fonts into static/fonts. They are IBM's own files, whole: the
 * licence reserves the name "Plex", so a cut-down copy would need another name. The result is
 * committed, because app and command line must shape with the same bytes.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';
import { FONT_FILES } from '../export/shaper';
import { FONTS_FOLDER } from './figure-fonts';

const PACKED = fileURLToPath(
  new URL('../../node_modules/@ibm/plex-sans-arabic/fonts/complete/woff2', import.meta.url),
);

mkdirSync(FONTS_FOLDER, { recursive: true });
for (const name of Object.values(FONT_FILES)) {
  const packed = readFileSync(join(PACKED, name.replace(/\.ttf$/, '.woff2')));
  writeFileSync(join(FONTS_FOLDER, name), await decompress(packed));
}
copyFileSync(join(PACKED, 'license.txt'), join(FONTS_FOLDER, 'OFL.txt'));
