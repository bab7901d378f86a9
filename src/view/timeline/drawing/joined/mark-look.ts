/**
 * A mark of the scene → what is written of it into the drawing: plain attributes, compared as text. All of
 * it is told from the mark's place, to a tenth of a px: a mark that only moves changes in one attribute,
 * and its label is not set anew.
 */
import {
  GLYPH_RADIUS_PX,
  type PlacedExtent,
  type PlacedSpan,
} from '../../../../layout/marks/place';
import { tenth } from '../../../../layout/scale/px';
import { type SceneMark, isGhostLine } from '../../../../layout/scene';
import { arrowPath } from '../../../../layout/marks/arrow';
import { FLAG } from '../../../../layout/marks/flag';
import { shapePath } from '../../../../layout/marks/kind-shapes';
import type { Language } from '../../../../words/language';
import { labelAttributes, softFill } from '../drawing';
import type { Attributes } from './items';

const HALF_SPAN_PX = 9;
/** How far below its line a tether runs. */
const TETHER_PX = 11;
/** Numbers stay small at deep zoom: a tether is cut this far outside the time area, px. */
const BLEED_PX = 40;

/** What all marks of a drawing share. */
export interface Surroundings {
  /** Left and right edge of the time area, px. */
  readonly leftPx: number;
  readonly rightPx: number;
  readonly language: Language;
  readonly sign: 1 | -1;
}

/** One element of a mark. Every time it is drawn it has the same attributes, so none is left behind. */
export interface MarkPart {
  /** Tells the parts of one mark apart. */
  readonly key: string;
  readonly tag: 'path' | 'circle' | 'g' | 'text';
  readonly attributes: Attributes;
  readonly text?: string;
  readonly inner?: readonly MarkPart[];
}

export interface MarkLook {
  /** The mark's place. */
  readonly transform: string;
  /** From back to front, without the label. */
  readonly parts: readonly MarkPart[];
  readonly label: MarkPart | null;
}

const path = (attributes: Attributes): MarkPart => ({
  key: attributes.class ?? '',
  tag: 'path',
  attributes,
});

/** Where a mark can be pressed and is ringed. */
const HIT: MarkPart = { key: 'hit', tag: 'circle', attributes: { class: 'hit', r: '13' } };

function doubt(sign: 1 | -1): MarkPart {
  const inner: MarkPart[] = [
    { key: 'ground', tag: 'circle', attributes: { r: '5.5' } },
    { key: 'sign', tag: 'text', attributes: { y: '3.2' }, text: '?' },
  ];
  const attributes = { class: 'doubt', transform: `translate(${8 * sign},-8)` };
  return { key: 'doubt', tag: 'g', attributes, inner };
}

/** A flag at the shoulder opposite to that of the doubt: what moved is only tried. */
function flag(sign: 1 | -1): MarkPart {
  const attributes = { class: 'tried', d: FLAG, transform: `translate(${-8 * sign},-8)` };
  return { key: 'tried', tag: 'path', attributes };
}

/** A stretch of time as one path: a frame of a zoom changes one attribute of it. */
function stretchPath({ leftPx, rightPx }: PlacedSpan, atPx: number): string {
  const [left, right] = [tenth(leftPx - atPx), tenth(Math.max(leftPx + 1, rightPx) - atPx)];
  return `M${left},${-HALF_SPAN_PX}H${right}V${HALF_SPAN_PX}H${left}Z`;
}

/** Lines at the edges that are sharp. */
function capsPath({ leftPx, rightPx, softLeft, softRight }: PlacedSpan, atPx: number): string {
  const cap = (xPx: number): string => `M${tenth(xPx - atPx)},${-HALF_SPAN_PX}v${2 * HALF_SPAN_PX}`;
  return `${softLeft ? '' : cap(leftPx)}${softRight ? '' : cap(rightPx)}`;
}

/** Lines between alternatives apart from each other; neighbouring days touch anyway. */
function joinsPath({ spans }: PlacedExtent, atPx: number): string {
  // In order of time, which may run to the left.
  const inLine = [...spans].sort((a, b) => a.leftPx - b.leftPx);
  return inLine
    .slice(1)
    .map((span, index) => [inLine[index]?.rightPx ?? 0, span.leftPx] as const)
    .filter(([from, to]) => to - from > 1)
    .map(([from, to]) => `M${tenth(from - atPx)},0H${tenth(to - atPx)}`)
    .join('');
}

/** Where a tally can be pressed; what is seen of it is the backdrop of its lane. */
function reach({ spans }: PlacedExtent, atPx: number): MarkPart[] {
  return spans.map((span) => path({ class: 'reach', d: stretchPath(span, atPx) }));
}

function stretches(
  extent: PlacedExtent,
  colour: number,
  atPx: number,
  ghostly: boolean,
): MarkPart[] {
  const kinds = `${extent.lasting ? ' lasting' : ''}${ghostly ? ' ghostly' : ''}`;
  const paths = extent.spans.flatMap((span) => {
    const soft = softFill(span, colour);
    const fill = soft ? `url(#${soft.id})` : `var(--c${colour})`;
    const caps = capsPath(span, atPx);
    return [
      path({ class: `stretch${kinds}`, d: stretchPath(span, atPx), fill }),
      ...(caps === '' ? [] : [path({ class: 'caps', d: caps })]),
    ];
  });
  const joins = joinsPath(extent, atPx);
  return joins === '' ? paths : [path({ class: 'join', d: joins }), ...paths];
}

/** The shape of each other alternative. */
function alsoShapes(
  { alsoPx }: PlacedExtent,
  atPx: number,
  shape: Readonly<Record<string, string>>,
): MarkPart[] {
  return alsoPx.map((xPx) => path({ ...shape, transform: `translate(${tenth(xPx - atPx)},0)` }));
}

/** The other reading, with what ties it to the leading one. */
function ghostPaths(mark: SceneMark, atPx: number, around: Surroundings): MarkPart[] {
  const { lead, ghost, event, colour } = mark;
  if (!ghost) return [];
  const cut = (xPx: number): number =>
    tenth(Math.min(around.rightPx + BLEED_PX, Math.max(around.leftPx - BLEED_PX, xPx)) - atPx);
  const tether = (fromPx: number, toPx: number, downPx: number, upPx: number): string =>
    `M${cut(fromPx)},${downPx}V${TETHER_PX}H${cut(toPx)}V${upPx}`;
  if (isGhostLine(mark)) {
    const d = tether(ghost.leftPx, ghost.rightPx, 5, 5);
    return [{ ...path({ class: 'tether', 'data-ghost': event, d }), key: 'tether of both' }];
  }
  const shape = ghost.arrow
    ? { class: 'arrow ghost', d: arrowPath(ghost.arrow) }
    : { class: 'glyph ghost', d: shapePath(mark.kind, GLYPH_RADIUS_PX - 0.5, around.sign) };
  const transform = `translate(${tenth(ghost.xPx - atPx)},0)`;
  return [
    ...(lead ? [path({ class: 'tether', d: tether(lead.xPx, ghost.xPx, 8, 7) })] : []),
    ...stretches(ghost, colour, atPx, true),
    path({ ...shape, 'data-ghost': event, transform }),
    ...alsoShapes(ghost, atPx, {
      class: 'glyph ghost also',
      d: shapePath(mark.kind, GLYPH_RADIUS_PX - 0.5, around.sign),
    }),
  ];
}

export function markLook(mark: SceneMark, around: Surroundings): MarkLook {
  const { lead, ghost, label, kind, colour, contested, isTally } = mark;
  const { sign, language } = around;
  const atPx = (lead ?? ghost)?.xPx ?? 0;
  const behind = [
    ...ghostPaths(mark, atPx, around),
    ...(lead ? (isTally ? reach(lead, atPx) : stretches(lead, colour, atPx, false)) : []),
  ];
  const parts = behind.map((part, index) => ({ ...part, key: `${part.key} ${index}` }));
  if (lead) {
    const shape = lead.arrow
      ? { class: 'arrow', d: arrowPath(lead.arrow) }
      : { class: `glyph ${lead.certainty}`, d: shapePath(kind, GLYPH_RADIUS_PX, sign) };
    parts.push({ ...path(shape), key: 'shape' });
    const also = alsoShapes(lead, atPx, {
      class: `glyph ${lead.certainty} also`,
      d: shapePath(kind, GLYPH_RADIUS_PX, sign),
    });
    parts.push(...also.map((part, index) => ({ ...part, key: `also ${index}` })));
  }
  parts.push(HIT);
  if (lead && contested) parts.push(doubt(sign));
  if (lead && mark.tried) parts.push(flag(sign));
  return {
    transform: `translate(${tenth(atPx)},${mark.yPx})`,
    parts,
    label: label && {
      key: 'label',
      tag: 'text',
      attributes: {
        x: String(tenth((label.align === 'left' ? label.leftPx : label.rightPx) - atPx)),
        y: '4.5',
        ...labelAttributes(label.text, label.align, language),
      },
      text: label.text,
    },
  };
}
