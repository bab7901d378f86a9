/** Outlines of glyphs as short path data. */
import type { OutlineCommand } from './shaper';

/** Steps of an em on which glyphs stand. At 12 px a step is a twentieth of a px: finer than print. */
export const GRID = 250;

/** Thousandths of the type size → steps. */
export function grid(thousandths: number): number {
  return Math.round((thousandths * GRID) / 1000) + 0;
}

/** Numbers side by side; a minus separates them as well as a space does. */
function numbers(values: readonly number[]): string {
  return values
    .map((value, index) => {
      const text = String(value).replace(/^(-?)0\./, '$1.');
      return index > 0 && value >= 0 ? ` ${text}` : text;
    })
    .join('');
}

type Point = readonly [x: number, y: number];

const isMiddle = (point: Point, a: Point, b: Point): boolean =>
  2 * point[0] === a[0] + b[0] && 2 * point[1] === a[1] + b[1];
const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const onGrid = ([x, y]: Point): Point => [grid(x), grid(-y)];

/** The points of a command. */
function pointsOf({ values }: OutlineCommand): Point[] {
  return values.flatMap((value, index) =>
    index % 2 === 0 ? [[value, values[index + 1] ?? 0] as const] : [],
  );
}

/**
 * An outline as path data: y downwards, relative, in steps. TrueType leaves out a point that lies in
 * the middle of two control points; so does this, as `t`, whose control point is the last one's
 * mirror image. Rounding cannot break the mirror: the middle is taken of the rounded control points.
 */
export function pathData(commands: readonly OutlineCommand[]): string {
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  let mirrors = false;
  return commands
    .map((command, index) => {
      const points = pointsOf(command);
      const next = commands[index + 1];
      const [nextControl] = next?.type === 'Q' ? pointsOf(next) : [];
      const [control, end] = points;
      const wasMirror = mirrors;
      mirrors = false;
      const from = at;
      const relative = (...all: readonly Point[]): string =>
        numbers(all.flatMap(([x, y]) => [x - from[0], y - from[1]]));
      if (command.type === 'Z') {
        at = start;
        return 'z';
      }
      if (command.type === 'Q' && control && end) {
        mirrors = nextControl !== undefined && isMiddle(end, control, nextControl);
        at = mirrors && nextControl ? middle(onGrid(control), onGrid(nextControl)) : onGrid(end);
        return wasMirror ? `t${relative(at)}` : `q${relative(onGrid(control), at)}`;
      }
      at = onGrid(points[points.length - 1] ?? [0, 0]);
      if (command.type === 'M') start = at;
      if (command.type !== 'L') return command.type.toLowerCase() + relative(...points.map(onGrid));
      const [dx, dy] = [at[0] - from[0], at[1] - from[1]];
      if (dy === 0) return dx === 0 ? '' : `h${numbers([dx])}`;
      return dx === 0 ? `v${numbers([dy])}` : `l${numbers([dx, dy])}`;
    })
    .join('');
}
