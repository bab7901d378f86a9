/** A finger that rests on a mark opens the mark's card. */

/** How long the finger rests, ms: the platforms' usual time. */
const HOLD_MS = 500;
/** A finger at rest still trembles, px. */
const STILL_PX = 10;

export interface LongPressTarget {
  /** A finger has rested on a mark. */
  readonly hold: (mark: Element) => void;
}

/** Adds long press to an element; returns the function that removes it. */
export function addLongPress(element: HTMLElement, target: LongPressTarget): () => void {
  let timer = 0;
  let start: { x: number; y: number } | null = null;
  let isTouch = false;
  /** The finger has held: lifting it is not a tap. */
  let held = false;

  const cancel = (): void => {
    clearTimeout(timer);
    start = null;
  };
  const down = (event: PointerEvent): void => {
    cancel();
    held = false;
    isTouch = event.pointerType === 'touch';
    if (!isTouch) return;
    // A second finger pinches.
    const mark = event.isPrimary && (event.target as Element).closest('[data-event][data-key]');
    if (!mark) return;
    start = { x: event.clientX, y: event.clientY };
    timer = window.setTimeout(() => {
      held = true;
      target.hold(mark);
    }, HOLD_MS);
  };
  const move = (event: PointerEvent): void => {
    if (!start || held) return;
    if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > STILL_PX) cancel();
  };
  const click = (event: MouseEvent): void => {
    if (!held) return;
    held = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const menu = (event: MouseEvent): void => {
    // A finger that holds a card's text selects it.
    if (isTouch && (event.target as Element).closest('svg')) event.preventDefault();
  };

  const listeners = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', cancel],
    ['pointercancel', cancel],
    ['click', click],
    ['contextmenu', menu],
  ] as const;
  // Before the marks' own listeners: a tap that ends a hold must not reach them.
  for (const [type, listener] of listeners) {
    element.addEventListener(type, listener as EventListener, { capture: true });
  }
  return () => {
    cancel();
    for (const [type, listener] of listeners) {
      element.removeEventListener(type, listener as EventListener, { capture: true });
    }
  };
}
