/** The sign of a folded gap: a torn strip, as on the axes of printed charts. */
import { tenth } from '../scale/px';

/** Height of one tooth, px, and how far it reaches into the strip. */
const TOOTH_PX = 7;
const DEPTH_PX = 3.5;

/** One edge of the strip from the top down, as points. */
function edge(xPx: number, depthPx: number, topPx: number, bottomPx: number): string[] {
  const teeth = Math.max(1, Math.round((bottomPx - topPx) / TOOTH_PX));
  const stepPx = (bottomPx - topPx) / teeth;
  return Array.from(
    { length: teeth + 1 },
    (_, tooth) => `${tenth(xPx + (tooth % 2) * depthPx)},${tenth(topPx + tooth * stepPx)}`,
  );
}

/** The strip's torn edges as one closed SVG path, from 0 to `widthPx`. */
export function breakOutline(widthPx: number, topPx: number, bottomPx: number): string {
  const depthPx = Math.min(DEPTH_PX, widthPx / 4);
  const near = edge(0, depthPx, topPx, bottomPx);
  const far = edge(widthPx - depthPx, depthPx, topPx, bottomPx).reverse();
  return `M${near.join('L')}L${far.join('L')}Z`;
}
