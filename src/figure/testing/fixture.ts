/** A small dataset for the figure's tests: one of each thing that a figure draws. */
import { BUILT_IN } from '../../gazetteer/gazetteer';
import type { Article } from '../../article/article';
import { DEFAULT_LANES } from '../../layout/lanes/view';
import { describe as describeQuote } from '../../article/quote';
import { articleOf, eventOf, readingOf } from '../../event/testing/events';
import { Dataset } from '../../source/dataset';
import { writtenDate } from '../../time/edtf/written';
import type { DateReading, TimelineEvent } from '../../event/event';
import { NONE_CHOSEN } from '../../event/facet';
import { FIGURE_DEFAULTS, type FigureInput } from '../input';
import { PAGE_SIZES } from '../page/page-size';

const TEXT = 'قصفت طائرات أمريكية مواقع في 13 تشرين الأول (كونيكو)، و"المرصد" وثق 40 هجوماً (BAZ).';

const ARTICLE: Article = articleOf('a1', {
  language: 'ar',
  publisher: { ar: 'روزنة', en: 'Rozana' },
  headline: 'تجدد القصف على حقل كونيكو',
  address: 'https://www.rozana.fm/ar/news/1',
  published: {
    date: writtenDate('2023-11-19'),
    basis: { ar: 'س', en: 'b' },
    evidence: [{ kind: 'outside', note: { ar: 'س', en: 'n' }, address: null }],
  },
  sha256: '0d775ce8960e'.padEnd(64, '0'),
  text: TEXT,
});

export const reading = (
  edtf: string | null,
  change: Parameters<typeof readingOf>[1] = {},
): DateReading => readingOf(edtf, { basis: { ar: 'س', en: 'b' }, ...change });

export const event = (id: string, change: Partial<Omit<TimelineEvent, 'id'>>): TimelineEvent =>
  eventOf(id, '2023-11-18', {
    article: ARTICLE.id,
    title: { ar: `هجوم ${id}`, en: `Attack ${id}` },
    places: [{ place: 'conoco', role: 'at' }],
    stated: reading('2023-11-18'),
    quotes: [describeQuote(TEXT, 0, TEXT.length)],
    ...change,
  });

const quote = describeQuote(TEXT, 0, 12);

export const EVENTS: readonly TimelineEvent[] = [
  event('rockets', {
    claims: [
      { role: 'attributes', actor: 'sohr', to: 'islamic-resistance-iraq', named: null, quote },
      { role: 'reports', actor: 'rozana', to: null, named: null, quote },
    ],
    counts: [{ of: 'rockets', min: 15, max: 15, approximate: true, by: 'sohr', said: null, quote }],
  }),
  event('strike', {
    kind: 'strike',
    places: [{ place: 'deir-ez-zor', role: 'at' }],
    stated: reading('2023-10-13'),
    assessed: reading('2023-11-12/2023-11-13', { evidence: [{ kind: 'quote', quote }] }),
    claims: [{ role: 'claims-responsibility', actor: 'us-dod', to: null, named: null, quote }],
  }),
  event('either', {
    places: [{ place: 'tanf', role: 'at' }],
    stated: reading('[2023-11-16,2023-11-18]'),
  }),
  event('about', { kind: 'overflight', stated: reading('2023-11-17~') }),
  event('tally', {
    kind: 'tally',
    stated: reading('2023-10-07/2023-11-19'),
    places: [
      { place: 'conoco', role: 'at' },
      { place: 'tanf', role: 'at' },
    ],
    breakdown: [
      { place: 'conoco', count: 7, quote },
      { place: 'tanf', count: 9, quote },
    ],
  }),
  event('undated', { kind: 'statement', stated: reading(null, { before: '2023-11-19' }) }),
];

export const DATASET = Dataset.of([ARTICLE], EVENTS, BUILT_IN);

/** The whole fixture in English; tests change what they are about. */
export function input(change: Partial<FigureInput> = {}): FigureInput {
  return {
    ...FIGURE_DEFAULTS,
    dataset: DATASET,
    events: DATASET.events,
    byHand: false,
    total: DATASET.size,
    filters: { ...NONE_CHOSEN, query: '' },
    lanesBy: 'base',
    lanes: DEFAULT_LANES,
    reading: 'stated',
    viewport: null,
    foldGaps: false,
    language: 'en',
    direction: 'ltr',
    page: PAGE_SIZES.a4,
    // What tests can read.
    text: 'editable',
    generated: '2023-12-20',
    version: '1.2.3',
    ...change,
  };
}

/** A dataset like the fixture's, with other events or another article. */
export function datasetOf(
  events: readonly TimelineEvent[],
  article: Partial<Article> = {},
): Dataset {
  return Dataset.of([{ ...ARTICLE, ...article }], events, BUILT_IN);
}
