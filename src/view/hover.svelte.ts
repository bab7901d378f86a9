/** Which mark the pointer or the focus is on, and where its card goes. */
import type { EventId } from '../event/event';
import type { Instant } from '../time/civil';

export interface HoverPlace {
  readonly event: EventId;
  /** Middle of the mark and its edges, px in the time area. */
  readonly xPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** A cell of a lane that is drawn as counts. */
export interface CountPlace {
  readonly lane: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Middle of the cell and top of its lane, px in the drawing of the lanes. */
  readonly xPx: number;
  readonly topPx: number;
}

export class Hover {
  #shown = $state.raw<HoverPlace | null>(null);

  get shown(): HoverPlace | null {
    return this.#shown;
  }

  /** Takes the place of a mark's element relative to the time area around it. */
  enter(event: EventId, element: Element): void {
    const area = element.closest('.area');
    const glyph = element.querySelector('.hit') ?? element;
    if (!area) return;
    const outer = area.getBoundingClientRect();
    const box = glyph.getBoundingClientRect();
    this.#shown = {
      event,
      xPx: box.left + box.width / 2 - outer.left,
      topPx: box.top - outer.top,
      bottomPx: box.bottom - outer.top,
    };
  }

  leave(): void {
    this.#shown = null;
  }
}
