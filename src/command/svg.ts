/** `sourceline svg`: the figure for reports, without a browser. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeFigure } from '../export/figure';
import { TEXT_MODES } from '../export/input';
import { PAGE_SIZES } from '../export/page-size';
import { FIGURE_OPTIONS, figureInput } from './figure-options';
import { loadDataset } from './read-seeds';
import { type Streams, UsageError } from './usage';

const SVG_HELP = `sourceline svg [options]

Writes the figure: title, key, axis, lanes, marks, numbered notes with quotes, sources.

  -o, --out FILE          where to write it; standard output when left out
  --lang ar|en            language (en)
  --dir ltr|rtl           where later times lie; follows the language
  --reading stated|assessed   which dates lead (stated)
  --lanes base|claimant|kind|article   (base)
  --then FACET            lanes inside the lanes: another of these
  --base ID[,ID]          only these bases; so too --claimant, --kind, --article
  --q TEXT                only events that hold these words
  --from EDTF, --to EDTF  only this range; a day, month or year counts as a whole
  --size NAME|WxH         ${Object.keys(PAGE_SIZES).join(', ')}, or millimetres such as 250x180 (a4)
  --text MODE             ${TEXT_MODES.join(', ')}
  --title TEXT, --subtitle TEXT
  --quote N|all           letters of a quote (260)
  --date YYYY-MM-DD       day printed as the figure's own (today)
`;

/** The version in package.json. */
function appVersion(): string {
  const json: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return (json as { version: string }).version;
}

export async function runSvg(argv: readonly string[], { stdout }: Streams): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: FIGURE_OPTIONS,
    allowPositionals: false,
  });
  if (values.help) {
    stdout.write(SVG_HELP);
    return;
  }
  const dataset = loadDataset();
  const today = new Date().toISOString().slice(0, 10);
  const input = figureInput(dataset, values, appVersion(), today);
  const figure = await makeFigure(input);
  if (values.out === undefined) {
    stdout.write(figure.svg);
    return;
  }
  try {
    writeFileSync(values.out, figure.svg);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError(`cannot write ${values.out} (${code})`);
  }
}
