/** The undated row: events that no text dates, with what they are known to be before or after. */
import { labelText } from '../../words/worded';
import type { DateReading, EventId, ReadingChoice, TimelineEvent } from '../../event/event';
import { leadingReading } from '../../event/event';
import { speakReading } from '../../words/vocabulary/event-words';
import type { Language } from '../../words/language';
import { badgePx } from '../../layout/figure/figure-labels';
import { speakUndated } from '../../words/dates/speak';
import { cleanTitle } from '../carry/clean';
import { type ClaimantLook, STYLES } from '../draw/ink';
import { baseOf, isolate } from '../type/bidi';
import { type Block, type Pen, stack } from '../type/pen';
import { headed } from '../page/rows';
import { type PageColumns, columnWidth } from '../page/page-columns';
import { type Section, type SectionName, rowsOf, rowsSection } from '../page/section';
import { badge, glyph } from '../draw/draw-shapes';
import { type SvgNode, el, xmlId } from '../draw/svg-tree';
import type { StyledSpan, TextStyle } from '../type/typeset';
import { figureWords } from '../../words/figure/index';

/** Entries in a table, title beside bounds; if there are more, they continue in columns. */
const MAX_TABLE = 14;
const MIN_ENTRY_PX = 320;
const SIGN_PX = 14;
const GAP_PX = 24;
const RADIUS_PX = 6.5;

export interface UndatedInput {
  readonly events: readonly TimelineEvent[];
  readonly reading: ReadingChoice;
  readonly numberOf: (event: EventId) => number;
  readonly lookOf: (event: EventId) => ClaimantLook;
  readonly nameOf: (event: EventId) => string;
  /** One, or both with the main one first. */
  readonly languages: readonly [Language, ...Language[]];
  readonly columns: PageColumns;
  readonly pen: Pen;
}

/** "before 18 November 2023": the heading already says that there is no date. */
function boundWords(event: TimelineEvent, reading: ReadingChoice, language: Language): string {
  const bounds = (of: DateReading): string =>
    speakReading(of, language)
      .slice(speakUndated(language).length)
      .replace(/^[,،]\s*/u, '');
  const said = bounds(leadingReading(event, reading));
  const { reviewed } = event;
  return reviewed && leadingReading(event, reading) === event.stated
    ? figureWords(language).trial.date(said, bounds(reviewed))
    : said;
}

/** A text of an entry, by its distance from the reading side. */
interface PlacedText {
  readonly block: Block;
  readonly startPx: number;
  readonly px: number;
}

/** The columns of one entry: sign and number, title, bounds. */
interface EntryColumns {
  readonly widthPx: number;
  /** Width of the title's column; null where the bounds run on after the title. */
  readonly titlePx: number | null;
  /** Sign and number before the title. */
  readonly insetPx: number;
}

/** Title and bounds in one language, beside each other or run on; in a second one always run on. */
function texts(
  event: TimelineEvent,
  { widthPx, titlePx, insetPx }: EntryColumns,
  input: UndatedInput,
): readonly PlacedText[] {
  const { languages, pen } = input;
  const side = pen.base === 'rtl' ? 'right' : 'left';
  const restPx = Math.max(1, widthPx - insetPx - (titlePx ?? 0));
  const words = (language: Language, isFirst: boolean): readonly StyledSpan[] => [
    {
      text: isolate(cleanTitle(labelText(event.title, language))),
      style: isFirst ? STYLES.label : STYLES.second,
    },
    { text: boundWords(event, input.reading, language), style: STYLES.remark },
  ];
  const runOn = (language: Language, index: number, px: number): Block => {
    const [title, bounds] = words(language, index === 0) as [StyledSpan, StyledSpan];
    const spans = [{ ...title, text: `${title.text}  ` }, bounds];
    return pen.unnamed().paragraph(spans, px, { base: baseOf(language), side });
  };
  if (titlePx === null) {
    const lines = languages.map((language, index) => runOn(language, index, restPx));
    return [{ block: stack(lines), startPx: insetPx, px: restPx }];
  }
  const [main] = languages;
  const [title, bounds] = words(main, true) as [StyledSpan, StyledSpan];
  return [
    { block: pen.unnamed().paragraph([title], titlePx), startPx: insetPx, px: titlePx },
    { block: pen.unnamed().paragraph([bounds], restPx), startPx: insetPx + titlePx, px: restPx },
  ];
}

function entry(event: TimelineEvent, entryColumns: EntryColumns, input: UndatedInput): Block {
  const { widthPx } = entryColumns;
  const pen = input.pen.unnamed();
  const look = input.lookOf(event.id);
  const number = String(input.numberOf(event.id));
  const placed = texts(event, entryColumns, input);
  const isLeft = input.columns.direction === 'ltr';
  return {
    heightPx: Math.max(...placed.map(({ block }) => block.heightPx)),
    draw: (leftPx, topPx): SvgNode[] => {
      const fromStart = (px: number): number => (isLeft ? leftPx + px : leftPx + widthPx - px);
      const middle = topPx + 9;
      return [
        el(
          'g',
          {
            id: xmlId('undated', event.id),
            'data-event': event.id,
            role: 'img',
          },
          el('title', {}, input.nameOf(event.id)),
          ...glyph(
            event.kind,
            'exact',
            look,
            fromStart(SIGN_PX / 2),
            middle,
            RADIUS_PX,
            isLeft ? 1 : -1,
          ),
          ...badge(pen, number, look.colour, fromStart(SIGN_PX + 6 + badgePx(number) / 2), middle),
          ...placed.flatMap(({ block, startPx, px }) =>
            block.draw(isLeft ? leftPx + startPx : leftPx + widthPx - startPx - px, topPx),
          ),
        ),
      ];
    },
  };
}

/** The row; none when every event is dated. */
export function undatedSection(name: SectionName, input: UndatedInput): Section[] {
  const { events, reading, columns, pen, languages, numberOf } = input;
  if (events.length === 0) return [];
  const [language] = languages;
  const widthPx = columns.widthPx - columns.gutterPx;
  const widest = (words: readonly string[], style: TextStyle): number =>
    Math.max(...words.map((text) => pen.widthOf({ text, style })));
  const titlePx =
    GAP_PX +
    widest(
      events.map((e) => cleanTitle(labelText(e.title, language))),
      STYLES.label,
    );
  const boundsPx = widest(
    events.map((e) => boundWords(e, reading, language)),
    STYLES.remark,
  );
  const insetPx = SIGN_PX + 12 + Math.max(...events.map(({ id }) => badgePx(String(numberOf(id)))));
  const isTable =
    languages.length === 1 &&
    events.length <= MAX_TABLE &&
    insetPx + titlePx + boundsPx + 2 <= widthPx;
  const count = isTable ? 1 : Math.max(1, Math.floor(widthPx / MIN_ENTRY_PX));
  const entryColumns = {
    widthPx: columnWidth(count, widthPx, GAP_PX),
    titlePx: isTable ? titlePx : null,
    insetPx,
  };
  const entries = events.map((event) => entry(event, entryColumns, input));
  const title = languages.map((each) => isolate(figureWords(each).undated)).join(' · ');
  return rowsSection({
    ...name,
    rows: rowsOf(entries, count, widthPx, GAP_PX, columns.direction),
    rowGapPx: 5,
    wrap: (rows) => headed(title, rows, columns, pen, 0),
  });
}
