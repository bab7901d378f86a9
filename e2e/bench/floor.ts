/**
 * The floor, a lower bound for the benchmark: a hand-written page that draws only what is visible.
 * Sorted typed arrays, a binary search, one count per pixel column and lane, one path per lane;
 * nothing else.
 */
import type { Columns } from '../../src/source/columns/columns';

const SVG = 'http://www.w3.org/2000/svg';
const LANE_PX = 50;
const GUTTER_PX = 176;

/** First index at which a sorted array holds `value` or more. */
function lowerBound(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sorted starts of each lane. */
function byLane({ start, dated, facets }: Columns): Int32Array[] {
  const { values, codes } = facets.base;
  const counts = new Uint32Array(values.length);
  for (let row = 0; row < dated; row += 1) (counts[codes[row] as number] as number)++;
  const lanes = Array.from(counts, (count) => new Int32Array(count));
  const at = new Uint32Array(values.length);
  for (let row = 0; row < dated; row += 1) {
    const lane = codes[row] as number;
    (lanes[lane] as Int32Array)[at[lane] as number] = start[row] as number;
    (at[lane] as number)++;
  }
  return lanes;
}

export interface FloorPage {
  readonly element: HTMLElement;
}

/** Draws the page and listens to the wheel: with Ctrl it zooms, without it pans. */
export function mountFloor(target: HTMLElement, columns: Columns): FloorPage {
  const lanes = byLane(columns);
  const width = target.clientWidth;
  const inner = width - GUTTER_PX;
  let from = (columns.start[0] ?? 0) - 20_000;
  let to = (columns.start[columns.dated - 1] ?? 1) + 20_000;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(lanes.length * LANE_PX));
  const paths = lanes.map((_, lane) => {
    const name = document.createElementNS(SVG, 'text');
    name.setAttribute('x', '8');
    name.setAttribute('y', String(lane * LANE_PX + 28));
    name.textContent = columns.facets.base.values[lane] ?? '';
    const path = document.createElementNS(SVG, 'path');
    svg.append(name, path);
    return path;
  });
  target.append(svg);

  function draw(): void {
    lanes.forEach((starts, lane) => {
      const foot = (lane + 1) * LANE_PX - 4;
      const counts = new Uint32Array(inner);
      let most = 1;
      let before = lowerBound(starts, from);
      for (let column = 0; column < inner; column += 1) {
        const next = lowerBound(starts, from + ((column + 1) * (to - from)) / inner);
        counts[column] = next - before;
        most = Math.max(most, next - before);
        before = next;
      }
      let path = '';
      for (let column = 0; column < inner; column += 1) {
        const count = counts[column] as number;
        if (count > 0) {
          const tall = Math.round((count / most) * (LANE_PX - 8));
          path += `M${GUTTER_PX + column},${foot}v${-tall}h1v${tall}z`;
        }
      }
      (paths[lane] as SVGPathElement).setAttribute('d', path);
    });
  }

  let asked = false;
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const span = to - from;
      if (event.ctrlKey) {
        const share = (event.offsetX - GUTTER_PX) / inner;
        const wanted = span * Math.exp(event.deltaY * 0.005);
        const about = from + share * span;
        from = about - share * wanted;
        to = from + wanted;
      } else {
        const by = (event.deltaY * span) / inner;
        from += by;
        to += by;
      }
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        draw();
      });
    },
    { passive: false },
  );
  draw();
  return { element: target };
}
