/** The numbered notes in columns, and the sources under them. */
import { labelText } from '../../words/worded';
import type { Article } from '../../article/article';
import { publishedWords } from '../../words/figure/trial';
import type { TimelineEvent } from '../../event/event';
import type { Language } from '../../words/language';
import { baseOf, isolate } from '../type/bidi';
import { cleanLine, hostOf, webAddress } from '../carry/clean';
import { RULE, STYLES } from '../draw/ink';
import { type NoteInput, UNORDERED, note } from './note';
import { type Block, type Pen, space, stack } from '../type/pen';
import type { Work } from '../page/pace';
import { columnWidth } from '../page/page-columns';
import {
  type Section,
  type SectionName,
  columnsSection,
  rowsOf,
  rowsSection,
} from '../page/section';
import { el } from '../draw/svg-tree';
import type { StyledSpan } from '../type/typeset';
import { figureWords } from '../../words/figure/index';

/** Narrowest column: about fifty characters per line. */
const MIN_COLUMN_PX = 310;
const COLUMN_GAP_PX = 30;
const NOTE_GAP_PX = 14;
const SOURCE_GAP_PX = 12;
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

/** The heading repeated on a later page. */
function headingWords(
  languages: readonly Language[],
  name: 'notes' | 'sources',
  isContinued: boolean,
): string {
  return languages
    .map((language) => {
      const words = figureWords(language);
      return isolate(isContinued ? words.continued(words[name]) : words[name]);
    })
    .join(' · ');
}

/** What the sign after a number means, where one has it. */
function unorderedKey(events: readonly TimelineEvent[], widthPx: number, input: NoteInput): Block {
  if (events.every(({ id }) => input.isOrdered(id))) return space(0);
  const side = input.pen.base === 'rtl' ? 'right' : 'left';
  const lines = input.languages.map((language) => {
    const text = `${UNORDERED} ${figureWords(language).unordered}`;
    const spans = [{ text, style: STYLES.noteMuted }];
    return input.pen.paragraph(spans, widthPx, { base: baseOf(language), side });
  });
  return stack([...lines, space(6)]);
}

/** All notes, first column at the reading side. */
export function* notesSection(
  name: SectionName,
  events: readonly TimelineEvent[],
  widthPx: number,
  input: NoteInput,
): Work<Section[]> {
  const count = columnCount(widthPx);
  const columnPx = columnWidth(count, widthPx, COLUMN_GAP_PX);
  const blocks: Block[] = [];
  for (const [index, event] of events.entries()) {
    yield index / events.length;
    blocks.push(note(event, columnPx, input));
  }
  return columnsSection({
    ...name,
    blocks,
    count,
    widthPx,
    columnGapPx: COLUMN_GAP_PX,
    blockGapPx: NOTE_GAP_PX,
    direction: input.pen.base,
    heading: (isContinued) =>
      stack([
        heading(headingWords(input.languages, 'notes', isContinued), widthPx, input.pen),
        ...(isContinued ? [] : [unorderedKey(events, widthPx, input)]),
      ]),
  });
}

function source(
  article: Article,
  widthPx: number,
  languages: readonly Language[],
  pen: Pen,
): Block {
  const { comma } = figureWords(languages[0] ?? article.language);
  const published = languages.map((language) => isolate(publishedWords(article, language)));
  const href = webAddress(article.address);
  const host = hostOf(article.address);
  const hash = isolate(`SHA-256 ${article.sha256.slice(0, SHORT_HASH)}`, 'ltr');
  const publishers = languages.map((language) =>
    isolate(cleanLine(labelText(article.publisher, language))),
  );
  const facts: StyledSpan[] = [
    ...(host ? [{ text: isolate(host, 'ltr'), style: STYLES.link, href }] : []),
    {
      text: `${host ? comma : ''}${[...published, hash].join(comma)}`,
      style: STYLES.noteMuted,
    },
  ];
  return stack([
    pen.paragraph([{ text: publishers.join(' · '), style: STYLES.noteTitle }], widthPx),
    pen.paragraph([{ text: isolate(cleanLine(article.headline)), style: STYLES.note }], widthPx),
    pen.paragraph(facts, widthPx),
  ]);
}

/** The sources: publisher, headline, address, publication date, hash of the text. */
export function sourcesSection(
  name: SectionName,
  articles: readonly Article[],
  widthPx: number,
  languages: readonly Language[],
  pen: Pen,
): Section[] {
  const count = Math.min(2, columnCount(widthPx));
  const columnPx = columnWidth(count, widthPx, COLUMN_GAP_PX);
  const blocks = articles.map((article) => source(article, columnPx, languages, pen));
  return rowsSection({
    ...name,
    rows: rowsOf(blocks, count, widthPx, COLUMN_GAP_PX, pen.base),
    rowGapPx: SOURCE_GAP_PX,
    wrap: (rows, isContinued) =>
      stack([
        heading(headingWords(languages, 'sources', isContinued), widthPx, pen),
        rows,
        space(4),
      ]),
  });
}
