/**
 * Hover cards that follow the pointer or the focus. The pointer can enter them, they stay as long
 * as pointer or focus does, and Escape closes them (WCAG 2.2, 1.4.13).
 */
import type { EventId } from '../../../event/event';
import type { Box } from '../../../layout/marks/card';
import type { CountCell } from '../../../layout/walk/stop';

/** The time the pointer has to get from the anchor to the card, ms. */
const GRACE_MS = 150;

/** One card at a time, for the last element that was pointed at or focused. */
export class HeldCard<About> {
  #pointed = $state.raw<About | null>(null);
  #focused = $state.raw<About | null>(null);
  #leaving: ReturnType<typeof setTimeout> | undefined;

  get shown(): About | null {
    return this.#pointed ?? this.#focused;
  }

  get focused(): About | null {
    return this.#focused;
  }

  /** The pointer has entered an element; a finger rests on it. */
  point(about: About): void {
    this.hold();
    this.#pointed = about;
  }

  /** The pointer has left, perhaps towards the card. */
  leave(): void {
    this.hold();
    this.#leaving = setTimeout(() => (this.#pointed = null), GRACE_MS);
  }

  /** The pointer has entered the card, even the card of a focused element. */
  hold(): void {
    clearTimeout(this.#leaving);
    this.#pointed = this.shown;
  }

  focus(about: About): void {
    this.close();
    this.#focused = about;
  }

  blur(): void {
    this.#focused = null;
  }

  close(): void {
    clearTimeout(this.#leaving);
    this.#pointed = null;
    this.#focused = null;
  }
}

/** Where the card of a timeline element goes, px in the time area. */
interface Around {
  readonly anchor: Box;
  readonly others: readonly Box[];
}

export interface MarkPlace extends Around {
  readonly kind: 'mark';
  readonly event: EventId;
  readonly element: Element;
}

export interface CountPlace extends Around {
  readonly kind: 'count';
  readonly cell: CountCell;
  readonly element: Element;
}

/** The card of the timeline. */
export class Hover extends HeldCard<MarkPlace | CountPlace> {
  /**
   * The drawing has moved: the card follows a mark that has the focus or is still under the
   * pointer.
   */
  moved(): void {
    const { shown, focused } = this;
    if (!shown) return;
    this.close();
    const held = focused && placeAgain(focused);
    if (held) this.focus(held);
    const under = shown.element.matches(':hover') && placeAgain(shown);
    if (under) this.point(under);
  }
}

/** A box relative to the top left of another one. */
export function boxIn(outer: DOMRect, { left, right, top, bottom }: DOMRect | Box): Box {
  return {
    left: left - outer.left,
    right: right - outer.left,
    top: top - outer.top,
    bottom: bottom - outer.top,
  };
}

/**
 * The position of an element after everything has moved. A lane of counts has another cell under
 * the pointer then.
 */
const placeAgain = (place: MarkPlace | CountPlace): MarkPlace | CountPlace | null =>
  place.kind === 'mark'
    ? placeOfMark(place.event, place.element)
    : placeOfCell(place.cell, place.element);

/** The place of a cell by its element; null where it has none of its own, or is no longer drawn. */
export function placeOfCell(cell: CountCell, element: Element): CountPlace | null {
  const area = element.closest('.area')?.getBoundingClientRect();
  if (!area || !element.matches('[data-cell]')) return null;
  const anchor = boxIn(area, element.getBoundingClientRect());
  return { kind: 'count', cell, element, anchor, others: [] };
}

/** The place of a mark's element; null where it is no longer in the time area. */
export function placeOfMark(event: EventId, element: Element): MarkPlace | null {
  const area = element.closest('.area');
  if (!area) return null;
  const outer = area.getBoundingClientRect();
  const own = element.querySelector('.hit') ?? element;
  const anchor = boxIn(outer, own.getBoundingClientRect());
  const middle = (anchor.left + anchor.right) / 2;
  if (middle < 0 || middle > outer.width || anchor.bottom < 0 || anchor.top > outer.height) {
    return null;
  }
  const others = [...area.querySelectorAll('.mark .hit, [data-cluster] rect')]
    .filter((other) => other !== own)
    .map((other) => boxIn(outer, other.getBoundingClientRect()));
  return { kind: 'mark', event, element, anchor, others };
}
