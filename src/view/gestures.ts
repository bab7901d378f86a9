/** Hands on the time area: drag and pinch by d3-zoom, wheel and range selection by the conventions. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import {
  type Direction,
  MAX_SPAN_MS,
  MIN_SPAN_MS,
  TIME_CEILING,
  TIME_FLOOR,
  TimeScale,
  type Viewport,
  zoomViewport,
} from '../layout/scale';
import type { Instant } from '../time/civil';

/** What the gestures need to know of the time area at the moment. */
export interface TimeArea {
  readonly viewport: Viewport;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly direction: Direction;
}

export interface GestureTarget {
  readonly area: () => TimeArea;
  /** The element whose lanes scroll. */
  readonly scroller: () => HTMLElement | null;
  readonly show: (viewport: Viewport) => void;
  /** A stretch that Shift+drag is choosing, px from the left of the element; null when done. */
  readonly select: (range: { leftPx: number; rightPx: number } | null) => void;
}

const WHOLE_MS = TIME_CEILING - TIME_FLOOR;
/** Zoom by wheel: a full notch (100 px) is a factor of about 1.4. */
const WHEEL_ZOOM = 0.005;
/** Lines and pages as px, for mice that report them. */
const WHEEL_UNITS_PX = [1, 16, 400] as const;

const scaleOf = (area: TimeArea): TimeScale =>
  new TimeScale(area.viewport, area.leftPx, area.rightPx, area.direction);

/** A scale of all time there is, which d3-zoom's transform is counted from. */
const baseOf = (area: TimeArea): TimeScale =>
  new TimeScale({ from: TIME_FLOOR, to: TIME_CEILING }, area.leftPx, area.rightPx, area.direction);

/** The transform that shows a viewport. */
export function transformOf(area: TimeArea): ZoomTransform {
  const k = WHOLE_MS / (area.viewport.to - area.viewport.from);
  const atLeft = area.direction === 'ltr' ? area.viewport.from : area.viewport.to;
  return zoomIdentity.translate(area.leftPx - k * baseOf(area).toPx(atLeft), 0).scale(k);
}

/** The viewport that a transform shows. */
export function viewportOf(transform: ZoomTransform, area: TimeArea): Viewport {
  const base = baseOf(area);
  const span = WHOLE_MS / transform.k;
  const atLeft = base.toInstant((area.leftPx - transform.x) / transform.k);
  const from = area.direction === 'ltr' ? atLeft : ((atLeft - span) as Instant);
  return { from, to: (from + span) as Instant };
}

function xIn(element: HTMLElement, event: { clientX: number }): number {
  return event.clientX - element.getBoundingClientRect().left;
}

/** Ctrl/⌘ zooms; sideways and Shift pan; a plain wheel pans unless the lanes have to scroll. */
function wheelHandler(element: HTMLElement, target: GestureTarget) {
  return (event: WheelEvent): void => {
    const area = target.area();
    const scale = scaleOf(area);
    const unit = WHEEL_UNITS_PX[event.deltaMode as 0 | 1 | 2];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * unit * WHEEL_ZOOM);
      target.show(zoomViewport(area.viewport, factor, scale.toInstant(xIn(element, event))));
      return;
    }
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const scroller = target.scroller();
    const overflows = scroller !== null && scroller.scrollHeight > scroller.clientHeight + 1;
    if (!sideways && !event.shiftKey && overflows) return;
    event.preventDefault();
    // Sideways follows the screen; up and down follow time: down is later.
    const px = sideways ? event.deltaX * scale.sign : event.deltaY;
    const by = (px * unit * (area.viewport.to - area.viewport.from)) / (area.rightPx - area.leftPx);
    target.show({
      from: (area.viewport.from + by) as Instant,
      to: (area.viewport.to + by) as Instant,
    });
  };
}

/** Shift+drag chooses a stretch and shows it. */
function rangeHandler(element: HTMLElement, target: GestureTarget) {
  return (down: PointerEvent): void => {
    if (!down.shiftKey || down.button !== 0) return;
    down.preventDefault();
    const startPx = xIn(element, down);
    const range = (event: PointerEvent): { leftPx: number; rightPx: number } => {
      const x = xIn(element, event);
      return { leftPx: Math.min(startPx, x), rightPx: Math.max(startPx, x) };
    };
    const move = (event: PointerEvent): void => target.select(range(event));
    const stop = (event: PointerEvent): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
      target.select(null);
      const { leftPx, rightPx } = range(event);
      if (event.type === 'pointercancel' || rightPx - leftPx < 4) return;
      const scale = scaleOf(target.area());
      const ends = [scale.toInstant(leftPx), scale.toInstant(rightPx)];
      target.show({ from: Math.min(...ends) as Instant, to: Math.max(...ends) as Instant });
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
  };
}

/** Puts the gestures on an element; returns `sync`, to be called when the viewport changes, and `stop`. */
export function addGestures(
  element: HTMLElement,
  target: GestureTarget,
): { readonly sync: () => void; readonly stop: () => void } {
  const selection = select<HTMLElement, unknown>(element);
  let lastY = 0;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([WHOLE_MS / MAX_SPAN_MS, WHOLE_MS / MIN_SPAN_MS])
    .clickDistance(4)
    .filter(
      (event: MouseEvent) =>
        event.type !== 'wheel' && event.type !== 'dblclick' && !event.shiftKey && !event.button,
    )
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      lastY = event.transform.y;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!event.sourceEvent) return;
      // A finger that moves up or down scrolls the lanes along with the drag.
      target.scroller()?.scrollBy(0, lastY - event.transform.y);
      lastY = event.transform.y;
      target.show(viewportOf(event.transform, target.area()));
    });
  selection.call(behaviour).on('dblclick.zoom', null).on('wheel.zoom', null);
  const wheel = wheelHandler(element, target);
  const range = rangeHandler(element, target);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('pointerdown', range);
  return {
    // d3-zoom keeps its transform on the element; writing it there moves nothing and starts no event.
    sync: () => {
      const { k, x } = transformOf(target.area());
      const held = (element as { __zoom?: ZoomTransform }).__zoom;
      selection.property('__zoom', zoomIdentity.translate(x, held?.y ?? 0).scale(k));
    },
    stop: () => {
      selection.on('.zoom', null);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', range);
    },
  };
}
