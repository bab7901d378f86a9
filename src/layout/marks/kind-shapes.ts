/**
 * Shapes of the event kinds. Kind is a shape so that it survives grey print and colour blindness.
 * Each is a path around 0,0 that fits a circle of the given radius (px).
 */
import { type BuiltInKind, type EventKind, isBuiltInKind } from '../../event/event';

type Point = readonly [x: number, y: number];

/** Corner points for radius 1, y down. `forward` shapes point to later times. */
const POLYGONS = {
  attack: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  strike: [
    [-0.95, -0.72],
    [0.95, -0.72],
    [0, 0.95],
  ],
  launch: [
    [0, -0.95],
    [0.95, 0.72],
    [-0.95, 0.72],
  ],
  interception: [
    [-0.84, -0.84],
    [0.84, -0.84],
    [0.84, 0.2],
    [0, 1],
    [-0.84, 0.2],
  ],
  overflight: [
    [-1, -0.2],
    [0, -0.86],
    [1, -0.2],
    [1, 0.5],
    [0, -0.16],
    [-1, 0.5],
  ],
  deployment: [
    [-0.36, -0.95],
    [0.36, -0.95],
    [0.36, -0.36],
    [0.95, -0.36],
    [0.95, 0.36],
    [0.36, 0.36],
    [0.36, 0.95],
    [-0.36, 0.95],
    [-0.36, 0.36],
    [-0.95, 0.36],
    [-0.95, -0.36],
    [-0.36, -0.36],
  ],
  resumption: [
    [-0.75, -0.9],
    [0.9, 0],
    [-0.75, 0.9],
  ],
} as const satisfies Readonly<Partial<Record<BuiltInKind, readonly Point[]>>>;

/** A kind that is not built in: a plain square, which means nothing. */
const NEUTRAL = [
  [-0.8, -0.8],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
] as const;

const hasCorners = (kind: BuiltInKind): kind is keyof typeof POLYGONS =>
  Object.hasOwn(POLYGONS, kind);

const cut = (value: number): string => String(Math.round(value * 100) / 100);

function polygon(points: readonly Point[], radius: number, sign: number): string {
  return `M${points.map(([x, y]) => `${cut(x * radius * sign)},${cut(y * radius)}`).join('L')}Z`;
}

function bar(x: number, width: number, radius: number): string {
  const half = radius * 0.85;
  return `M${cut(x)},${cut(-half)}h${cut(width)}v${cut(2 * half)}h${cut(-width)}Z`;
}

/**
 * SVG path data of a kind's shape.
 * @param sign +1 where time runs to the right, -1 where it runs to the left: shapes that point
 *   forward in time follow it.
 */
export function shapePath(kind: EventKind, radius: number, sign: 1 | -1 = 1): string {
  if (!isBuiltInKind(kind)) return polygon(NEUTRAL, radius, sign);
  if (hasCorners(kind)) return polygon(POLYGONS[kind], radius, sign);
  switch (kind) {
    case 'pause':
      return bar(-0.8 * radius, 0.55 * radius, radius) + bar(0.25 * radius, 0.55 * radius, radius);
    case 'statement': {
      // A speech bubble: a box with a tail at the foot.
      const r = radius;
      return polygon(
        [
          [-0.9, -0.85],
          [0.9, -0.85],
          [0.9, 0.4],
          [0, 0.4],
          [-0.45, 0.95],
          [-0.45, 0.4],
          [-0.9, 0.4],
        ],
        r,
        sign,
      );
    }
    case 'tally': {
      // Four strokes: counted.
      const width = radius * 0.26;
      return [-0.92, -0.4, 0.13, 0.66].map((x) => bar(x * radius, width, radius)).join('');
    }
    case 'incident': {
      const r = cut(radius * 0.85);
      const d = cut(radius * 1.7);
      return `M${cut(-radius * 0.85)},0a${r},${r} 0 1,0 ${d},0a${r},${r} 0 1,0 -${d},0Z`;
    }
  }
}
