/**
 * Gestures on the time area: drag and pinch by d3-zoom, wheel and range selection by the usual
 * conventions.
 */
import { type D3ZoomEvent, type ZoomTransform, select, zoom, zoomIdentity } from 'd3';
import type { Gap } from '../../../layout/gaps/folded-time';
import {
  type Direction,
  MAX_SPAN_MS,
  MIN_SPAN_MS,
  TimeScale,
  type Viewport,
  moveViewport,
  panViewport,
} from '../../../layout/scale/time-scale';
import type { Instant } from '../../../time/civil';

/** What the gestures need to know of the time area at the moment. */
export interface TimeArea {
  readonly viewport: Viewport;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly direction: Direction;
  /** Folded stretches of time. */
  readonly gaps: readonly Gap[];
}

export interface GestureTarget {
  readonly area: () => TimeArea;
  /** The element whose lanes scroll. */
  readonly scroller: () => HTMLElement | null;
  readonly show: (viewport: Viewport) => void;
  /** The plain wheel and one finger up or down belong to the page around the timeline. */
  readonly pageScrolls: () => boolean;
  /** A time range that Shift+drag is choosing, px from the left of the element; null when done. */
  readonly select: (range: { leftPx: number; rightPx: number } | null) => void;
}

/** Zoom by wheel: a full notch (100 px) is a factor of about 1.4. */
const WHEEL_ZOOM = 0.005;
/** Lines and pages as px, for mice that report them. */
const WHEEL_UNITS_PX = [1, 16, 400] as const;

const scaleOf = (area: TimeArea): TimeScale =>
  new TimeScale(area.viewport, area.leftPx, area.rightPx, area.direction, area.gaps);

/** The share of the time area at x px: 0 at the start of time, 1 at its end. */
function shareAt({ leftPx, rightPx, direction }: TimeArea, xPx: number): number {
  const fromLeft = (xPx - leftPx) / (rightPx - leftPx);
  return direction === 'ltr' ? fromLeft : 1 - fromLeft;
}

/**
 * The viewport after d3-zoom's transform changed. Only the difference counts: with folded gaps no
 * single transform could say where each instant is.
 */
export function viewportAfter(before: ZoomTransform, now: ZoomTransform, area: TimeArea): Viewport {
  const middlePx = (area.leftPx + area.rightPx) / 2;
  const nowPx = now.applyX(before.invertX(middlePx));
  return moveViewport(
    area.viewport,
    now.k / before.k,
    shareAt(area, middlePx),
    shareAt(area, nowPx),
    area.gaps,
  );
}

function xIn(element: HTMLElement, event: { clientX: number }): number {
  return event.clientX - element.getBoundingClientRect().left;
}

/** Ctrl/⌘ zooms; sideways and Shift pan; a plain wheel pans unless lanes or page are to scroll. */
function wheelHandler(element: HTMLElement, target: GestureTarget) {
  return (event: WheelEvent): void => {
    const area = target.area();
    const unit = WHEEL_UNITS_PX[event.deltaMode as 0 | 1 | 2];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const factor = Math.exp(-event.deltaY * unit * WHEEL_ZOOM);
      const share = shareAt(area, xIn(element, event));
      target.show(moveViewport(area.viewport, factor, share, share, area.gaps));
      return;
    }
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const scroller = target.scroller();
    const overflows = scroller !== null && scroller.scrollHeight > scroller.clientHeight + 1;
    if (!sideways && !event.shiftKey && (overflows || target.pageScrolls())) return;
    event.preventDefault();
    // Sideways follows the screen; up and down follow time: down is later.
    const sign = area.direction === 'ltr' ? 1 : -1;
    const px = sideways ? event.deltaX * sign : event.deltaY;
    const share = (px * unit) / (area.rightPx - area.leftPx);
    target.show(panViewport(area.viewport, share, area.gaps));
  };
}

/** Shift+drag chooses a time range and shows it. */
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

/** A finger that moves less is at rest, px. */
const SLOP_PX = 4;

/** Whether one finger is touching. The type of the event is unknown where there is no touch screen. */
const isOneFinger = (event: Event): boolean =>
  'touches' in event && (event.touches as TouchList).length < 2;

const ENDS = ['pointerdown', 'pointerup', 'pointercancel'] as const;

/** Where the page scrolls under a finger, a finger that moves sideways pans. */
function fingerHandler(target: GestureTarget) {
  return (down: PointerEvent): void => {
    if (down.pointerType !== 'touch' || !down.isPrimary || !target.pageScrolls()) return;
    let fromPx = down.clientX;
    let pans = false;
    const move = (event: PointerEvent): void => {
      if (!event.isPrimary) return;
      const byPx = event.clientX - fromPx;
      pans ||= Math.abs(byPx) > SLOP_PX;
      if (!pans) return;
      fromPx = event.clientX;
      const area = target.area();
      const sign = area.direction === 'ltr' ? -1 : 1;
      const share = (byPx * sign) / (area.rightPx - area.leftPx);
      target.show(panViewport(area.viewport, share, area.gaps));
    };
    const stop = (event: PointerEvent): void => {
      // A second finger ends it, too: two zoom. The first one's own press comes by here.
      if (event.type === 'pointerdown' && event.isPrimary) return;
      window.removeEventListener('pointermove', move);
      for (const type of ENDS) window.removeEventListener(type, stop);
    };
    window.addEventListener('pointermove', move);
    for (const type of ENDS) window.addEventListener(type, stop);
  };
}

/** Puts the gestures on an element; returns `sync`, to be called when the zoom changes, and `stop`. */
export function addGestures(
  element: HTMLElement,
  target: GestureTarget,
): { readonly sync: () => void; readonly stop: () => void } {
  const selection = select<HTMLElement, unknown>(element);
  /** The transform that is shown already; null while no gesture is in progress. */
  let last: ZoomTransform | null = null;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, MAX_SPAN_MS / MIN_SPAN_MS])
    .clickDistance(4)
    .filter(
      (event: MouseEvent) =>
        event.type !== 'wheel' &&
        event.type !== 'dblclick' &&
        !event.shiftKey &&
        !event.button &&
        !(target.pageScrolls() && isOneFinger(event)),
    )
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      last = event.transform;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!last) return;
      // A finger that moves up or down scrolls the lanes along with the drag.
      target.scroller()?.scrollBy(0, last.y - event.transform.y);
      target.show(viewportAfter(last, event.transform, target.area()));
      last = event.transform;
    })
    .on('end', () => {
      last = null;
      sync();
    });
  /**
   * d3-zoom stores its transform on the element; writing it there moves nothing and fires no event.
   */
  const sync = (): void => {
    if (last) return;
    const area = target.area();
    const k = scaleOf(area).lengthPx(MAX_SPAN_MS) / (area.rightPx - area.leftPx);
    selection.property('__zoom', zoomIdentity.scale(k));
  };
  selection.call(behaviour).on('dblclick.zoom', null).on('wheel.zoom', null);
  const wheel = wheelHandler(element, target);
  const range = rangeHandler(element, target);
  const finger = fingerHandler(target);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('pointerdown', range);
  element.addEventListener('pointerdown', finger);
  return {
    sync,
    stop: () => {
      selection.on('.zoom', null);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', range);
      element.removeEventListener('pointerdown', finger);
    },
  };
}
