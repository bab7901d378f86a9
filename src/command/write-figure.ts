/** What `sourceline svg` and `sourceline png` share: making the figure, and writing its pages. */
import { extname } from 'node:path';
import { makeFigure } from '../figure/make-figure';
import type { Figure } from '../figure/result';
import { readFonts } from './figure-fonts';
import { type FigureArguments, figureInput } from './figure-options';
import { isoDay } from '../time/civil';
import { civilToday } from '../time/zone';
import { loadData } from './read-data';
import type { Streams } from './usage';
import { appVersion } from './app-version';
import { writeFile } from './write-file';

/** Makes the figure that the options describe. */
export async function figureOf(args: FigureArguments, { stderr }: Streams): Promise<Figure> {
  const today = isoDay(civilToday(Date.now()));
  const input = figureInput(loadData(args.data), args, appVersion(), today);
  const figure = await makeFigure(input, { fonts: readFonts });
  if (figure.crowding.level === 'crowded') {
    stderr.write('sourceline: too crowded to read: choose a shorter range, or a wider page\n');
  }
  return figure;
}

/** `figure.svg` → `figure-2.svg`, with zeros so that names sort as pages do. */
function pathOf(path: string, page: number, pages: number): string {
  if (pages === 1) return path;
  const extension = extname(path);
  const number = String(page).padStart(String(pages).length, '0');
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
}

/** Writes the pages of a figure, each to its file. */
export function writePages(path: string, contents: readonly (string | Uint8Array)[]): void {
  contents.forEach((content, index) =>
    writeFile(pathOf(path, index + 1, contents.length), content),
  );
}
