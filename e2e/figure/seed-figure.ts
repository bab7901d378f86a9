/** The figure of the seeds, made as the command line makes it, for the tests that draw it. */
import { readFonts } from '../../src/command/figure-fonts';
import { loadDataset } from '../../src/command/read-seeds';
import { NONE_CHOSEN } from '../../src/event/facet';
import { makeFigure } from '../../src/figure/make-figure';
import { FIGURE_DEFAULTS, type TextMode } from '../../src/figure/input';
import { DEFAULT_LANES } from '../../src/layout/lanes/view';
import { toPx } from '../../src/figure/page/page-size';
import { loadAppWords } from '../../src/words/app-words';
import type { Size } from './renderers';

export async function seedFigure(
  language: 'ar' | 'en',
  text: TextMode,
): Promise<Size & { readonly svg: string }> {
  await loadAppWords();
  const dataset = loadDataset();
  const { pages } = await makeFigure(
    {
      ...FIGURE_DEFAULTS,
      dataset,
      events: dataset.events,
      byHand: false,
      total: dataset.size,
      filters: { ...NONE_CHOSEN, query: '' },
      lanesBy: 'base',
      lanes: DEFAULT_LANES,
      reading: 'stated',
      viewport: null,
      foldGaps: false,
      language,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      text,
      generated: '2023-12-20',
      version: '0.0.0',
    },
    { fonts: readFonts },
  );
  const [{ svg, widthMm, heightMm }] = pages;
  return { svg, width: Math.round(toPx(widthMm)), height: Math.round(toPx(heightMm)) };
}
