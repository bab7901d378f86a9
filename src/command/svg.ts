/** `sourceline svg`: the figure for reports, without a browser. */
import { parseArgs } from 'node:util';
import { TEXT_MODES } from '../figure/input';
import { FIGURE_OPTIONS, FIGURE_OPTIONS_HELP } from './figure-options';
import { figureOf, writePages } from './write-figure';
import { type Streams, UsageError } from './usage';

const SVG_HELP = `sourceline svg [options]

Writes the figure: title, key, axis, lanes, marks, numbered notes with quotes, sources. Opening it
in the app restores the timeline.

  -o, --out FILE          where to write it; standard output when left out. Several pages
                          are FILE-1.svg, FILE-2.svg …
  --text MODE             ${TEXT_MODES.join(', ')} (outlines)
${FIGURE_OPTIONS_HELP}`;

export async function runSvg(argv: readonly string[], streams: Streams): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: FIGURE_OPTIONS,
    allowPositionals: false,
  });
  if (values.help) {
    streams.stdout.write(SVG_HELP);
    return;
  }
  const { pages } = await figureOf(values, streams);
  if (values.out !== undefined) {
    writePages(
      values.out,
      pages.map(({ svg }) => svg),
    );
    return;
  }
  if (pages.length > 1) {
    throw new UsageError(`the figure has ${pages.length} pages: name a file with --out`);
  }
  streams.stdout.write(pages[0].svg);
}
