/** A scene as a plain SVG for snapshots: positions only, without the view's styling. */
import { arrowPath } from '../marks/arrow';
import { breakOutline } from '../gaps/outline';
import { CLUSTER_HALF_PX } from '../marks/pack';
import { backdropsOf } from '../marks/backdrop';
import { PAPER_COLOURS } from '../marks/colours';
import { GLYPH_RADIUS_PX, type PlacedExtent } from '../marks/place';
import type { Scene, SceneLabel, SceneMark } from '../scene';
import { shapePath } from '../marks/kind-shapes';

const AXIS_PX = 44;
const ARABIC = /[\u0621-\u064a]/;

const cut = (value: number): string => String(Math.round(value * 10) / 10 + 0);

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function element(name: string, attributes: Record<string, string | number>, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? cut(value) : escape(value)}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const rect = (left: number, right: number, top: number, height: number, rest: object): string =>
  element('rect', { x: left, y: top, width: right - left, height, ...rest });

function text(
  content: string,
  x: number,
  y: number,
  rest: Record<string, string | number>,
): string {
  return element('text', { x, y, ...rest }, escape(content));
}

function extentLines(extent: PlacedExtent, y: number, colour: string, ghost: boolean): string[] {
  return extent.spans.map((span) =>
    rect(span.leftPx, span.rightPx, y - 4, 8, {
      fill: colour,
      'fill-opacity': ghost ? '0.15' : '0.35',
      ...(span.softLeft || span.softRight ? { stroke: colour, 'stroke-dasharray': '2 2' } : {}),
    }),
  );
}

function labelLine(label: SceneLabel, y: number): string {
  const isArabic = ARABIC.test(label.text);
  // An anchor follows the direction of the text: "end" is left in Arabic.
  return text(label.text, label.leftPx, y + 4, {
    'text-anchor': isArabic ? 'end' : 'start',
    direction: isArabic ? 'rtl' : 'ltr',
    'font-size': '12.5',
    textLength: label.rightPx - label.leftPx,
    'data-align': label.align,
  });
}

function markLines(mark: SceneMark, sign: 1 | -1): string[] {
  const colour = PAPER_COLOURS[mark.colour] ?? 'black';
  const lines: string[] = [];
  const { lead, ghost, yPx } = mark;
  if (lead && ghost) {
    const [a, b] = [lead.xPx, ghost.xPx].sort((p, q) => p - q) as [number, number];
    lines.push(
      element('path', {
        d: `M${cut(a)},${cut(yPx)}H${cut(b)}`,
        stroke: colour,
      }),
    );
  }
  for (const [extent, isGhost] of [
    [ghost, true],
    [lead, false],
  ] as const) {
    if (!extent) continue;
    if (isGhost || !mark.isTally) lines.push(...extentLines(extent, yPx, colour, isGhost));
    if (extent.arrow) {
      const transform = `translate(${cut(extent.xPx)} ${cut(yPx)})`;
      const d = arrowPath(extent.arrow);
      lines.push(element('path', { d, transform, fill: 'none', stroke: colour }));
      continue;
    }
    for (const xPx of [extent.xPx, ...extent.alsoPx])
      lines.push(
        element('path', {
          d: shapePath(mark.kind, GLYPH_RADIUS_PX, sign),
          transform: `translate(${cut(xPx)} ${cut(yPx)})`,
          ...(isGhost ? { fill: 'none', stroke: colour } : { fill: colour }),
          'data-certainty': extent.certainty,
        }),
      );
  }
  if (mark.contested)
    lines.push(text('?', (lead ?? ghost)?.xPx ?? 0, yPx - 6, { 'font-size': '9' }));
  if (mark.label) lines.push(labelLine(mark.label, yPx));
  return [`<g data-event="${mark.event}">`, ...lines, '</g>'];
}

/** One element per line, so that a change is a readable diff. */
export function sceneToSvg(scene: Scene): string {
  const sign = scene.direction === 'ltr' ? 1 : -1;
  const height = scene.heightPx + AXIS_PX;
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cut(scene.widthPx)}" height="${cut(height)}" font-family="IBM Plex Sans Arabic, sans-serif">`,
    rect(0, scene.widthPx, 0, height, { fill: 'white' }),
  ];
  for (const band of scene.axis.bands) {
    lines.push(
      rect(band.leftPx, band.rightPx, 0, 20, {
        fill: 'none',
        stroke: 'silver',
      }),
    );
    if (band.label) {
      lines.push(
        text(band.label, band.labelPx, 14, {
          'text-anchor': 'middle',
          'font-size': '12',
          'font-weight': '600',
        }),
      );
    }
  }
  for (const tick of scene.axis.ticks) {
    const x = cut(tick.xPx);
    lines.push(element('path', { d: `M${x},20V${cut(height)}`, stroke: 'gainsboro' }));
    if (tick.label) {
      lines.push(
        text(tick.label, tick.xPx, 36, {
          'font-size': '12',
          // The label begins at its tick and extends to later times.
          'text-anchor': (sign === 1) === ARABIC.test(tick.label) ? 'end' : 'start',
          direction: ARABIC.test(tick.label) ? 'rtl' : 'ltr',
        }),
      );
    }
  }
  for (const { leftPx, rightPx } of scene.breaks) {
    lines.push(
      element('path', {
        d: breakOutline(rightPx - leftPx, 0, height),
        transform: `translate(${cut(leftPx)} 0)`,
        fill: 'whitesmoke',
        stroke: 'silver',
      }),
    );
  }
  lines.push(`<g transform="translate(0 ${AXIS_PX})">`);
  for (const strip of scene.strips) {
    for (const { event, xPx, spans } of strip.ticks) {
      const middle = cut((strip.topPx + strip.basePx) / 2);
      const stretches = spans.map((s) => `M${cut(s.leftPx)},${middle}H${cut(s.rightPx)}`).join('');
      const d = `M${cut(xPx)},${cut(strip.topPx)}V${cut(strip.basePx)}${stretches}`;
      lines.push(element('path', { d, stroke: 'black', 'data-tick': event }));
    }
  }
  for (const lane of scene.lanes) {
    lines.push(
      rect(0, scene.widthPx, lane.topPx, lane.heightPx, {
        fill: 'none',
        stroke: 'gray',
      }),
    );
    const inset = 6 + 12 * lane.level;
    const x = scene.direction === 'ltr' ? inset : scene.widthPx - inset;
    lines.push(
      text(`${lane.label} (${lane.count})`, x, lane.topPx + 16, {
        'font-size': '12',
        direction: scene.direction,
      }),
    );
  }
  for (const { leftPx, rightPx, topPx, heightPx } of backdropsOf(scene)) {
    lines.push(rect(leftPx, rightPx, topPx, heightPx, { fill: 'black', 'fill-opacity': '0.06' }));
  }
  for (const mark of scene.marks) lines.push(...markLines(mark, sign));
  for (const { xPx, yPx, events } of scene.clusters) {
    lines.push(
      rect(xPx - CLUSTER_HALF_PX, xPx + CLUSTER_HALF_PX, yPx - 9, 18, {
        rx: 9,
        fill: 'dimgray',
        'data-cluster': events.join(' '),
      }),
      text(String(events.length), xPx, yPx + 4, {
        'text-anchor': 'middle',
        'font-size': '12',
        fill: 'white',
      }),
    );
  }
  lines.push('</g>', '</svg>', '');
  return lines.join('\n');
}
