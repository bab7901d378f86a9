/** The arrow at the edge of the view that points to a shape beyond it, as SVG path data. */
import type { PlacedExtent } from './place';

const WIDTH_PX = 5;
const HEIGHT_PX = 10;

/** An open chevron, unlike the shape of any kind, with its middle at the given point. */
export function arrowPath(to: NonNullable<PlacedExtent['arrow']>, xPx = 0, yPx = 0): string {
  const widthPx = to === 'right' ? WIDTH_PX : -WIDTH_PX;
  const [x, y] = [xPx - widthPx / 2, yPx - HEIGHT_PX / 2];
  return `M${x},${y}l${widthPx},${HEIGHT_PX / 2}l${-widthPx},${HEIGHT_PX / 2}`;
}
