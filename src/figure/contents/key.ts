/** The figure's legend: only what occurs in this figure. */
import { type Dataset } from '../../source/dataset';
import { NONE } from '../../event/facet';
import { inKindOrder, type ReadingChoice, type TimelineEvent } from '../../event/event';
import { facetLabel } from '../../words/vocabulary/facet-words';
import { vocabulary } from '../../words/vocabulary';
import type { FigureScene } from '../../layout/figure/figure-scene';
import { isGhostLine } from '../../layout/scene';
import { claimantColours } from '../../layout/marks/colours';
import type { Certainty } from '../../time/bounds';
import type { Language } from '../../words/language';
import { isolate } from '../type/bidi';
import { INK, MUTED, STYLES, claimantLook } from '../draw/ink';
import type { Tone } from '../input';
import { type Block, type Pen, stack } from '../type/pen';
import { type RowItem, flow, headed } from '../page/rows';
import type { PageColumns } from '../page/page-columns';
import {
  arrow,
  backdrop,
  dotted,
  doubtSign,
  flagSign,
  glyph,
  plain,
  stretch,
  tornStrip,
} from '../draw/draw-shapes';
import type { SvgNode } from '../draw/svg-tree';
import type { StyledSpan } from '../type/typeset';
import { figureWords } from '../../words/figure/index';
import { cleanLine } from '../carry/clean';

const SWATCH_PX = 14;
/** Width and height of the sign of a folded gap. */
const BREAK_PX = [9, 16] as const;
const GAP_PX = 7;
const BASELINE_PX = 4.2;
/** From the top of a paragraph to the middle of its first line, px. */
const FIRST_LINE_PX = 8.5;
const RADIUS_PX = 6;
const CERTAINTIES: readonly Certainty[] = ['exact', 'about', 'doubted', 'oneOf'];

export interface KeyInput {
  readonly dataset: Dataset;
  readonly events: readonly TimelineEvent[];
  readonly scene: FigureScene | null;
  readonly reading: ReadingChoice;
  readonly tone: Tone;
  /** One, or both with the main one first. */
  readonly languages: readonly Language[];
  readonly columns: PageColumns;
  readonly pen: Pen;
}

/** Words in each language of the figure, on one line. */
function inEach(languages: readonly Language[], words: (language: Language) => string): string {
  const [only, ...others] = languages.map(words);
  return others.length === 0
    ? (only ?? '')
    : [only ?? '', ...others].map((text) => isolate(text)).join(' · ');
}

/** A sign followed by words, in reading order; long text continues on lines of its own. */
function item(
  pen: Pen,
  columns: PageColumns,
  signPx: number,
  sign: (middleX: number, middleY: number) => SvgNode[],
  spans: readonly StyledSpan[],
): RowItem {
  const mostPx = columns.widthPx - columns.gutterPx - signPx - GAP_PX;
  const wantedPx = spans.reduce((sum, span) => sum + pen.widthOf(span), 0);
  const textPx = Math.min(mostPx, wantedPx);
  const widthPx = signPx + GAP_PX + textPx;
  const isLeft = columns.direction === 'ltr';
  const signX = (leftPx: number): number =>
    isLeft ? leftPx + signPx / 2 : leftPx + widthPx - signPx / 2;
  if (wantedPx > mostPx) {
    const words = pen.paragraph(spans, mostPx, { side: isLeft ? 'left' : 'right' });
    return {
      widthPx,
      heightPx: words.heightPx,
      draw: (leftPx, middlePx) => [
        ...sign(signX(leftPx), middlePx),
        ...words.draw(isLeft ? leftPx + signPx + GAP_PX : leftPx, middlePx - FIRST_LINE_PX),
      ],
    };
  }
  return {
    widthPx,
    heightPx: 0,
    draw: (leftPx, middlePx) => [
      ...sign(signX(leftPx), middlePx),
      ...(isLeft
        ? pen.at(leftPx + signPx + GAP_PX, middlePx + BASELINE_PX, 'left', ...spans)
        : pen.at(leftPx + textPx, middlePx + BASELINE_PX, 'right', ...spans)),
    ],
  };
}

function kindItems({ dataset, events, languages, columns, pen }: KeyInput): RowItem[] {
  const sign = columns.direction === 'ltr' ? 1 : -1;
  return inKindOrder(new Set(events.map(({ kind }) => kind))).map((kind) =>
    item(
      pen,
      columns,
      SWATCH_PX,
      (x, y) => glyph(kind, 'exact', plain(INK), x, y, RADIUS_PX, sign),
      [
        {
          text: inEach(languages, (language) => facetLabel(dataset, 'kind', kind, language)),
          style: STYLES.key,
        },
      ],
    ),
  );
}

/** Whether a party claims, or is only named by others, over all events shown. */
function stanceOf({ dataset, events }: KeyInput, claimant: string): Stance | null {
  const stances = new Set(
    events.flatMap((event) =>
      dataset
        .claimants(event.id)
        .filter(({ actor }) => actor === claimant)
        .map(({ stance }) => stance),
    ),
  );
  if (stances.has('claims')) return stances.has('named') ? 'both' : 'claims';
  return stances.has('named') ? 'named' : null;
}

type Stance = 'claims' | 'named' | 'both';

function claimantItems(input: KeyInput): RowItem[] {
  const { dataset, events, languages, columns, pen, tone } = input;
  const colours = claimantColours(dataset);
  const shown = new Set<string>(
    events.map((event) => dataset.facets(event.id).claimant[0] ?? NONE),
  );
  const nameOf = (claimant: string, language: Language): string =>
    cleanLine(facetLabel(dataset, 'claimant', claimant, language));
  return [...colours]
    .filter(([claimant]) => shown.has(claimant))
    .sort((a, b) => Number(a[0] === NONE) - Number(b[0] === NONE))
    .map(([claimant, colour]) => {
      const stance = stanceOf(input, claimant);
      const look = claimantLook(colour, tone);
      // In grey the cut must be visible: it is shown in the shape that shows most of it.
      const dot = (x: number, y: number): SvgNode[] =>
        glyph('incident', 'exact', look, x, y, RADIUS_PX, 1);
      return item(pen, columns, SWATCH_PX, dot, [
        {
          text: isolate(inEach(languages, (language) => nameOf(claimant, language))),
          style: STYLES.key,
        },
        ...(stance === null
          ? []
          : [
              {
                text: `  ${inEach(languages, (language) => figureWords(language).stances[stance])}`,
                style: STYLES.keyMuted,
              },
            ]),
      ]);
    });
}

function breakSign(x: number, y: number): SvgNode[] {
  const [widthPx, heightPx] = BREAK_PX;
  return [tornStrip(x - widthPx / 2, widthPx, y - heightPx / 2, y + heightPx / 2)];
}

function dateItems({ scene, reading, languages, columns, pen }: KeyInput): RowItem[] {
  if (!scene) return [];
  const sign = columns.direction === 'ltr' ? 1 : -1;
  const leads = scene.marks.map((mark) => mark.lead).filter((lead) => lead !== null);
  // What is drawn as a backdrop or as a dotted line has an entry of its own.
  const bands = scene.marks.flatMap((mark) => [
    mark.isTally ? null : mark.lead,
    isGhostLine(mark) ? null : mark.ghost,
  ]);
  const all = bands.filter((extent) => extent !== null);
  const tallies = scene.marks.filter(({ isTally, lead }) => isTally && lead?.spans.length);
  const items: RowItem[] = [];
  const add = (
    signPx: number,
    draw: (x: number, y: number) => SvgNode[],
    words: (language: Language) => string,
  ): void => {
    const text = inEach(languages, words);
    items.push(item(pen, columns, signPx, draw, [{ text, style: STYLES.key }]));
  };
  const fixed =
    (name: 'lasting' | 'counted' | 'within' | 'soft' | 'contested' | 'arrow') =>
    (language: Language) =>
      figureWords(language)[name];
  const attack = (certainty: Certainty | 'ghost') => (x: number, y: number) =>
    glyph('attack', certainty, plain(MUTED), x, y, RADIUS_PX, sign);
  const certainties = CERTAINTIES.filter((c) => leads.some((lead) => lead.certainty === c));
  if (certainties.some((c) => c !== 'exact')) {
    for (const certainty of certainties) {
      add(SWATCH_PX, attack(certainty), (language) => vocabulary(language).certainties[certainty]);
    }
  }
  const signs = (look: 'lasting' | 'within', soft: boolean) => (x: number, y: number) =>
    stretch(x - 16, x + 16, y, MUTED, look, {
      left: soft && sign === -1 ? 'soft' : 'known',
      right: soft && sign === 1 ? 'soft' : 'known',
    });
  const drawn = all.filter((extent) => extent.spans.length > 0);
  if (tallies.length > 0) {
    add(
      32,
      (x, y) => backdrop(x - 16, x + 16, y - 9, 18, { left: 'known', right: 'known' }),
      fixed('counted'),
    );
  }
  if (drawn.some((extent) => extent.lasting)) add(32, signs('lasting', false), fixed('lasting'));
  if (drawn.some((extent) => !extent.lasting)) add(32, signs('within', false), fixed('within'));
  const counted = tallies.flatMap(({ lead }) => lead ?? []);
  if ([...drawn, ...counted].some(({ spans }) => spans.some((s) => s.softLeft || s.softRight))) {
    add(
      32,
      signs(drawn.some(({ lasting }) => lasting) ? 'lasting' : 'within', true),
      fixed('soft'),
    );
  }
  if (scene.marks.some((mark) => mark.ghost && !isGhostLine(mark))) {
    add(SWATCH_PX, attack('ghost'), (language) => figureWords(language).ghost[reading]);
  }
  if (scene.marks.some(isGhostLine)) {
    const line = (x: number, y: number): SvgNode[] => [
      dotted(`M${x - 16},${y - 2}V${y + 4}H${x + 16}V${y - 2}`, MUTED),
    ];
    add(32, line, (language) => figureWords(language).ghostLine[reading]);
  }
  if (scene.marks.some((mark) => mark.contested && mark.lead)) {
    add(SWATCH_PX, (x, y) => doubtSign(pen, x, y), fixed('contested'));
  }
  if (all.some((extent) => extent.arrow)) {
    const to = sign === 1 ? 'right' : 'left';
    add(SWATCH_PX, (x, y) => [arrow(to, MUTED, x, y, false)], fixed('arrow'));
  }
  if (scene.marks.some((mark) => mark.tried && mark.lead)) {
    add(SWATCH_PX, flagSign, (language) => figureWords(language).trial.sign);
  }
  if (scene.breaks.length > 0) {
    add(SWATCH_PX, breakSign, (language) => figureWords(language).breakSign);
  }
  return items;
}

/** The legend's rows; none if nothing is shown. */
export function key(input: KeyInput): Block {
  const { columns, pen, languages } = input;
  const widthPx = columns.widthPx - columns.gutterPx;
  const rows = [
    ['kind', kindItems(input)],
    ['claimant', claimantItems(input)],
    ['date', dateItems(input)],
  ] as const;
  return stack(
    rows
      .filter(([, items]) => items.length > 0)
      .map(([name, items]) =>
        headed(
          inEach(languages, (language) => figureWords(language).keys[name]),
          flow(items, widthPx, columns.direction),
          columns,
          pen,
        ),
      ),
    4,
  );
}
