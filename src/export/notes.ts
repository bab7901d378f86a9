/** The numbered notes in columns, and the sources under them. */
import type { Article } from '../article/article';
import type { TimelineEvent } from '../event/event';
import { speak } from '../time/speak';
import { edtf } from '../time/edtf';
import type { Language } from '../time/speak';
import { isolate } from './bidi';
import { cleanLine, hostOf, webAddress } from './clean';
import { RULE, STYLES } from './ink';
import { type NoteInput, note } from './note';
import { type Block, type Pen, space, stack } from './pen';
import { columnWidth, inColumns } from './rows';
import { el } from './svg';
import type { Span } from './typeset';
import { FIGURE_WORDS } from './words';

/** Narrowest column: about fifty letters a line. */
const MIN_COLUMN_PX = 310;
const COLUMN_GAP_PX = 30;
const NOTE_GAP_PX = 14;
/** Digits of a hash that are printed; enough to tell two texts apart by eye. */
const SHORT_HASH = 12;

const columnCount = (widthPx: number): number =>
  Math.max(1, Math.floor((widthPx + COLUMN_GAP_PX) / (MIN_COLUMN_PX + COLUMN_GAP_PX)));

/** A heading on a rule over the whole width. */
function heading(text: string, widthPx: number, pen: Pen): Block {
  const title = pen.paragraph([{ text, style: STYLES.heading }], widthPx);
  return {
    heightPx: title.heightPx + 14,
    draw: (leftPx, topPx) => [
      el('line', {
        x1: leftPx,
        x2: leftPx + widthPx,
        y1: topPx,
        y2: topPx,
        stroke: RULE,
        'stroke-width': 1,
      }),
      ...title.draw(leftPx, topPx + 7),
    ],
  };
}

/** Splits blocks in order into columns so that the highest is as low as it can be. */
function balance(blocks: readonly Block[], count: number, gapPx: number): Block[][] {
  const fill = (limit: number): Block[][] => {
    const columns: Block[][] = [[]];
    let height = 0;
    for (const block of blocks) {
      const last = columns[columns.length - 1] as Block[];
      const next = height + (last.length > 0 ? gapPx : 0) + block.heightPx;
      if (last.length > 0 && next > limit) {
        columns.push([block]);
        height = block.heightPx;
      } else {
        last.push(block);
        height = next;
      }
    }
    return columns;
  };
  let low = Math.max(0, ...blocks.map((block) => block.heightPx));
  let high = blocks.reduce((sum, block) => sum + block.heightPx + gapPx, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(middle).length <= count) high = middle;
    else low = middle;
  }
  return fill(high);
}

/** All notes, first column at the reading side. */
export function notes(events: readonly TimelineEvent[], widthPx: number, input: NoteInput): Block {
  const count = columnCount(widthPx);
  const columnPx = columnWidth(count, widthPx, COLUMN_GAP_PX);
  const blocks = events.map((event) => note(event, columnPx, input));
  const columns = balance(blocks, count, NOTE_GAP_PX).map((column) => stack(column, NOTE_GAP_PX));
  const direction = input.pen.base;
  return stack([
    heading(FIGURE_WORDS[input.language].notes, widthPx, input.pen),
    inColumns(columns, count, widthPx, COLUMN_GAP_PX, 0, direction),
  ]);
}

function source(article: Article, widthPx: number, language: Language, pen: Pen): Block {
  const words = FIGURE_WORDS[language];
  const published = article.published.edtf
    ? words.published(speak(edtf(article.published.edtf), language, { weekday: true }))
    : words.publishedUnknown;
  const href = webAddress(article.address);
  const host = hostOf(article.address);
  const facts: Span[] = [
    ...(host ? [{ text: isolate(host, 'ltr'), style: STYLES.link, href }] : []),
    {
      text: `${host ? words.comma : ''}${published}${words.comma}${isolate(`SHA-256 ${article.sha256.slice(0, SHORT_HASH)}`, 'ltr')}`,
      style: STYLES.noteMuted,
    },
  ];
  return stack([
    pen.paragraph(
      [{ text: cleanLine(article.publisher[language]), style: STYLES.noteTitle }],
      widthPx,
    ),
    pen.paragraph([{ text: isolate(cleanLine(article.headline)), style: STYLES.note }], widthPx),
    pen.paragraph(facts, widthPx),
  ]);
}

/** The sources: publisher, headline, address, publication date, hash of the text. */
export function sources(
  articles: readonly Article[],
  widthPx: number,
  language: Language,
  pen: Pen,
): Block {
  const count = Math.min(2, columnCount(widthPx));
  const columnPx = columnWidth(count, widthPx, COLUMN_GAP_PX);
  const blocks = articles.map((article) => source(article, columnPx, language, pen));
  return stack([
    heading(FIGURE_WORDS[language].sources, widthPx, pen),
    inColumns(blocks, count, widthPx, COLUMN_GAP_PX, 12, pen.base),
    space(4),
  ]);
}
