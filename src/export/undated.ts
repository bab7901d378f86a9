/** The undated row: events that no text dates, with what they are known to be before or after. */
import type { EventId, ReadingChoice, TimelineEvent } from '../event/event';
import { leadingReading } from '../event/event';
import { speakReading } from '../event/words';
import type { Language } from '../time/speak';
import { speakUndated } from '../time/speak';
import { cleanLine } from './clean';
import { STYLES, claimantColour } from './ink';
import { type Block, type Pen } from './pen';
import { type Columns, columnWidth, headed, inColumns } from './rows';
import { glyph } from './shapes';
import { type SvgNode, el, xmlId } from './svg';
import type { TextStyle } from './typeset';
import { FIGURE_WORDS } from './words';

/** Entries that stand in a table, title beside bounds; more of them run on in columns. */
const MAX_TABLE = 14;
const MIN_ENTRY_PX = 320;
const SIGN_PX = 14;
const NUMBER_PX = 20;
const INSET_PX = SIGN_PX + NUMBER_PX + 6;
const GAP_PX = 24;
const RADIUS_PX = 6.5;

export interface UndatedInput {
  readonly events: readonly TimelineEvent[];
  readonly reading: ReadingChoice;
  readonly numberOf: (event: EventId) => number;
  readonly colourOf: (event: EventId) => number;
  readonly nameOf: (event: EventId) => string;
  readonly language: Language;
  readonly columns: Columns;
  readonly pen: Pen;
}

/** "before 18 November 2023": the heading says already that there is no date. */
function boundWords(event: TimelineEvent, reading: ReadingChoice, language: Language): string {
  const said = speakReading(leadingReading(event, reading), language);
  return said.slice(speakUndated(language).length).replace(/^[,،]\s*/u, '');
}

/** The columns of one entry: sign and number, title, bounds. */
interface EntryColumns {
  readonly widthPx: number;
  /** Width of the title's column; null where the bounds run on after the title. */
  readonly titlePx: number | null;
}

function entry(
  event: TimelineEvent,
  { widthPx, titlePx }: EntryColumns,
  input: UndatedInput,
): Block {
  const { columns, language } = input;
  const pen = input.pen.unnamed();
  const colour = claimantColour(input.colourOf(event.id));
  const title = { text: cleanLine(event.title[language]), style: STYLES.label };
  const bounds = { text: boundWords(event, input.reading, language), style: STYLES.remark };
  const restPx = widthPx - INSET_PX - (titlePx ?? 0);
  const texts: readonly { readonly block: Block; readonly startPx: number; readonly px: number }[] =
    titlePx === null
      ? [
          {
            block: pen.paragraph([{ ...title, text: `${title.text}  ` }, bounds], restPx),
            startPx: INSET_PX,
            px: restPx,
          },
        ]
      : [
          { block: pen.paragraph([title], titlePx), startPx: INSET_PX, px: titlePx },
          { block: pen.paragraph([bounds], restPx), startPx: INSET_PX + titlePx, px: restPx },
        ];
  const isLeft = columns.direction === 'ltr';
  return {
    heightPx: Math.max(...texts.map(({ block }) => block.heightPx)),
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
            'aria-label': input.nameOf(event.id),
          },
          el('title', {}, input.nameOf(event.id)),
          glyph(
            event.kind,
            'exact',
            colour,
            fromStart(SIGN_PX / 2),
            middle,
            RADIUS_PX,
            isLeft ? 1 : -1,
          ),
          ...pen.at(fromStart(SIGN_PX + 6), middle + 4.5, isLeft ? 'left' : 'right', {
            text: String(input.numberOf(event.id)),
            style: { ...STYLES.label, bold: true, fill: colour },
          }),
          ...texts.flatMap(({ block, startPx, px }) =>
            block.draw(isLeft ? leftPx + startPx : leftPx + widthPx - startPx - px, topPx),
          ),
        ),
      ];
    },
  };
}

/** The row; of no height when every event is dated. */
export function undatedRow(input: UndatedInput): Block {
  const { events, reading, columns, pen, language } = input;
  if (events.length === 0) return { heightPx: 0, draw: () => [] };
  const widthPx = columns.widthPx - columns.gutterPx;
  const widest = (texts: readonly string[], style: TextStyle): number =>
    Math.max(...texts.map((text) => pen.widthOf({ text, style })));
  const titlePx =
    GAP_PX +
    widest(
      events.map((e) => cleanLine(e.title[language])),
      STYLES.label,
    );
  const boundsPx = widest(
    events.map((e) => boundWords(e, reading, language)),
    STYLES.remark,
  );
  const isTable = events.length <= MAX_TABLE && INSET_PX + titlePx + boundsPx + 2 <= widthPx;
  const count = isTable ? 1 : Math.max(1, Math.floor(widthPx / MIN_ENTRY_PX));
  const entryColumns = {
    widthPx: columnWidth(count, widthPx, GAP_PX),
    titlePx: isTable ? titlePx : null,
  };
  const entries = events.map((event) => entry(event, entryColumns, input));
  const grid = inColumns(entries, count, widthPx, GAP_PX, 5, columns.direction);
  return headed(FIGURE_WORDS[language].undated, grid, columns, pen, 0);
}
