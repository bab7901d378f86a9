/** Finds overlaps on the timeline. */
import { expect } from '@playwright/test';

import type { App } from './app';

/**
 * Every label that overlaps another mark's shape or label, a cluster or the edge of the time area,
 * and every two axis texts that overlap, each as a readable line. Empty if everything has room.
 */
export async function overlaps(app: App): Promise<string[]> {
  // New labels wait until the view rests.
  await expect(app.timeline.locator('.area.moving')).toHaveCount(0);
  const area = await app.timeArea();
  return app.timeline.evaluate((timeline, { left, right }) => {
    /** Side bearing of a glyph, px: boxes may touch, ink may not. */
    const AIR = 1;
    const found: string[] = [];
    interface Drawn {
      readonly owner: string;
      readonly what: string;
      readonly box: DOMRect;
    }
    const drawn = (selector: string, what: string): Drawn[] =>
      [...timeline.querySelectorAll(`svg.lanes ${selector}`)].map((element) => ({
        owner: element.closest('[data-key]')?.getAttribute('data-key') ?? '',
        what,
        box: element.getBoundingClientRect(),
      }));
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left + AIR < b.right &&
      b.left + AIR < a.right &&
      a.top + AIR < b.bottom &&
      b.top + AIR < a.bottom;

    const labels = drawn('.mark text.label', 'label');
    const others = [
      ...labels,
      ...drawn('.mark .glyph', 'shape'),
      ...drawn('.mark .doubt circle', 'sign of doubt'),
      ...drawn('.cluster rect', 'cluster'),
    ];
    for (const [index, label] of labels.entries()) {
      if (label.box.left < left - AIR || label.box.right > right + AIR) {
        found.push(`the label of ${label.owner} leaves the time area`);
      }
      for (const other of others) {
        if (other.owner === label.owner) continue;
        if (other.what === 'label' && labels.indexOf(other) < index) continue;
        if (meet(label.box, other.box)) {
          found.push(`the label of ${label.owner} meets the ${other.what} of ${other.owner}`);
        }
      }
    }
    const texts = [...timeline.querySelectorAll('svg.axis text')].filter(
      (text) => (text.textContent ?? '') !== '',
    );
    for (const [index, text] of texts.entries()) {
      const box = text.getBoundingClientRect();
      if (box.left < left - AIR || box.right > right + AIR) {
        found.push(`“${text.textContent}” leaves the axis`);
      }
      for (const other of texts.slice(index + 1)) {
        if (meet(box, other.getBoundingClientRect())) {
          found.push(`“${text.textContent}” meets “${other.textContent}” on the axis`);
        }
      }
    }
    return found;
  }, area);
}
