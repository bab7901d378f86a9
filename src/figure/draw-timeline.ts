/**
 * The timeline of a figure without its notes, for the printed page: key and lanes, cut into drawings that
 * are not too high. Made in one go, and as text, since the page has the typeface.
 */
import type { EventId } from '../event/event';
import { makePlan, sceneOf } from './figure-plan';
import type { FigureInput } from './input';
import { layer } from './draw/layer';
import { renderSvg, el } from './draw/svg-tree';
import { atOnce } from './page/pace';
import { paginate } from './page/pages';
import { timelineSections } from './page/sections';
import { baseOf } from './type/bidi';
import { editable } from './type/editable';
import { Pen } from './type/pen';

export interface TimelineRoom {
  readonly widthPx: number;
  /** Greatest height of a drawing, px. */
  readonly heightPx: number;
}

/** @param numberOf the numbers of the entries that stand elsewhere; null for one without. */
export function drawTimeline(
  input: FigureInput,
  { widthPx, heightPx }: TimelineRoom,
  numberOf: (event: EventId) => number | null,
): readonly string[] {
  const pen = new Pen(baseOf(input.language), editable(true));
  const own = makePlan(input, widthPx, pen);
  const plan = { ...own, numberOf: (event: EventId) => numberOf(event) ?? 0 };
  const scene = atOnce(sceneOf(input, plan, pen));
  const sections = timelineSections({ input, plan, scene, pen, widthPx });
  return paginate(sections, () => heightPx)
    .filter(({ parts }) => parts.length > 0)
    .map((page) => {
      const layers = page.parts.map(({ id, label, part, topPx }) =>
        layer(id, label, atOnce(part.draw(0, topPx))),
      );
      const attributes = {
        xmlns: 'http://www.w3.org/2000/svg',
        'xmlns:xlink': 'http://www.w3.org/1999/xlink',
        'xmlns:inkscape': 'http://www.inkscape.org/namespaces/inkscape',
        viewBox: `0 0 ${widthPx} ${page.heightPx}`,
        width: '100%',
        // Every run has its place: the direction of the page around must not move it.
        direction: 'ltr',
      };
      return renderSvg(el('svg', attributes, ...layers));
    });
}
