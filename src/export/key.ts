/** The key: only what occurs in this figure. */
import { actorById, isActorId } from '../event/actors';
import { type Dataset, NONE } from '../event/dataset';
import { EVENT_KINDS, type ReadingChoice, type TimelineEvent } from '../event/event';
import { facetLabel } from '../event/facet-words';
import { CERTAINTY_WORDS, KIND_WORDS } from '../event/words';
import type { FigureScene } from '../layout/figure-scene';
import { claimantColours } from '../layout/palette';
import type { Certainty } from '../time/bounds';
import type { Language } from '../time/speak';
import { isolate } from './bidi';
import { INK, MUTED, STYLES, claimantColour } from './ink';
import { type Block, type Pen, stack } from './pen';
import { type Columns, type RowItem, flow, headed } from './rows';
import { doubtSign, glyph, stretch } from './shapes';
import { type SvgNode, el } from './svg';
import type { Span } from './typeset';
import { FIGURE_WORDS } from './words';
import { cleanLine } from './clean';

const SWATCH_PX = 14;
const GAP_PX = 7;
const BASELINE_PX = 4.2;
const RADIUS_PX = 6;
const CERTAINTIES: readonly Certainty[] = ['exact', 'about', 'doubted', 'oneOf'];

export interface KeyInput {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly scene: FigureScene | null;
  readonly reading: ReadingChoice;
  readonly language: Language;
  readonly columns: Columns;
  readonly pen: Pen;
}

/** A sign with words after it, in reading order. */
function item(
  pen: Pen,
  columns: Columns,
  signPx: number,
  sign: (middleX: number, middleY: number) => SvgNode[],
  spans: readonly Span[],
): RowItem {
  const textPx = spans.reduce((sum, span) => sum + pen.widthOf(span), 0);
  const widthPx = signPx + GAP_PX + textPx;
  return {
    widthPx,
    draw: (leftPx, middlePx) =>
      columns.direction === 'ltr'
        ? [
            ...sign(leftPx + signPx / 2, middlePx),
            ...pen.at(leftPx + signPx + GAP_PX, middlePx + BASELINE_PX, 'left', ...spans),
          ]
        : [
            ...sign(leftPx + widthPx - signPx / 2, middlePx),
            ...pen.at(leftPx + textPx, middlePx + BASELINE_PX, 'right', ...spans),
          ],
  };
}

function kindItems({ events, language, columns, pen }: KeyInput): RowItem[] {
  const sign = columns.direction === 'ltr' ? 1 : -1;
  return EVENT_KINDS.filter((kind) => events.some((event) => event.kind === kind)).map((kind) =>
    item(pen, columns, SWATCH_PX, (x, y) => [glyph(kind, 'exact', INK, x, y, RADIUS_PX, sign)], [
      { text: KIND_WORDS[kind][language], style: STYLES.key },
    ]),
  );
}

/** Whether a party claims, or is only named by others, over all events shown. */
function stanceWords({ dataset, events, language }: KeyInput, claimant: string): string | null {
  const stances = new Set(
    events.flatMap((event) =>
      dataset
        .claimants(event.id)
        .filter(({ actor }) => actor === claimant)
        .map(({ stance }) => stance),
    ),
  );
  const words = FIGURE_WORDS[language].stances;
  if (stances.has('claims')) return stances.has('named') ? words.both : words.claims;
  return stances.has('named') ? words.named : null;
}

function claimantItems(input: KeyInput): RowItem[] {
  const { dataset, events, language, columns, pen } = input;
  const colours = claimantColours(dataset);
  const shown = new Set<string>(
    events.map((event) => dataset.facets(event.id).claimant[0] ?? NONE),
  );
  return [...colours]
    .filter(([claimant]) => shown.has(claimant))
    .sort((a, b) => Number(a[0] === NONE) - Number(b[0] === NONE))
    .map(([claimant, colour]) => {
      const name = isActorId(claimant)
        ? actorById(claimant).name[language]
        : facetLabel(dataset, 'claimant', claimant, language);
      const stance = stanceWords(input, claimant);
      const dot = (x: number, y: number): SvgNode[] => [
        el('circle', { cx: x, cy: y, r: 5.5, fill: claimantColour(colour) }),
      ];
      return item(pen, columns, SWATCH_PX, dot, [
        { text: isolate(cleanLine(name)), style: STYLES.key },
        ...(stance === null ? [] : [{ text: `  ${stance}`, style: STYLES.keyMuted }]),
      ]);
    });
}

function dateItems({ scene, reading, language, columns, pen }: KeyInput): RowItem[] {
  if (!scene) return [];
  const words = FIGURE_WORDS[language];
  const sign = columns.direction === 'ltr' ? 1 : -1;
  const leads = scene.marks.map((mark) => mark.lead).filter((lead) => lead !== null);
  const all = scene.marks.flatMap(({ lead, ghost }) => [lead, ghost]).filter((e) => e !== null);
  const items: RowItem[] = [];
  const add = (signPx: number, draw: (x: number, y: number) => SvgNode[], text: string): void => {
    items.push(item(pen, columns, signPx, draw, [{ text, style: STYLES.key }]));
  };
  const certainties = CERTAINTIES.filter((c) => leads.some((lead) => lead.certainty === c));
  if (certainties.some((c) => c !== 'exact')) {
    for (const certainty of certainties) {
      add(
        SWATCH_PX,
        (x, y) => [glyph('attack', certainty, MUTED, x, y, RADIUS_PX, sign)],
        CERTAINTY_WORDS[certainty][language],
      );
    }
  }
  const signs = (look: 'lasting' | 'within', soft: boolean) => (x: number, y: number) =>
    stretch(x - 16, x + 16, y, MUTED, look, {
      left: soft && sign === -1,
      right: soft && sign === 1,
    });
  const drawn = all.filter((extent) => extent.spans.length > 0);
  if (drawn.some((extent) => extent.lasting)) add(32, signs('lasting', false), words.lasting);
  if (drawn.some((extent) => !extent.lasting)) add(32, signs('within', false), words.within);
  if (drawn.some((extent) => extent.spans.some((s) => s.softLeft || s.softRight))) {
    add(32, signs('lasting', true), words.soft);
  }
  if (scene.marks.some((mark) => mark.ghost)) {
    add(
      SWATCH_PX,
      (x, y) => [glyph('attack', 'ghost', MUTED, x, y, RADIUS_PX, sign)],
      words.ghost[reading],
    );
  }
  if (scene.marks.some((mark) => mark.contested && mark.lead)) {
    add(SWATCH_PX, (x, y) => doubtSign(pen, x, y), words.contested);
  }
  return items;
}

/** The key's rows; nothing where nothing is shown. */
export function key(input: KeyInput): Block {
  const { columns, pen, language } = input;
  const words = FIGURE_WORDS[language].keys;
  const widthPx = columns.widthPx - columns.gutterPx;
  const rows = [
    [words.kind, kindItems(input)],
    [words.claimant, claimantItems(input)],
    [words.date, dateItems(input)],
  ] as const;
  return stack(
    rows
      .filter(([, items]) => items.length > 0)
      .map(([heading, items]) =>
        headed(heading, flow(items, widthPx, columns.direction), columns, pen),
      ),
    4,
  );
}
