/**
 * The time axis, written by hand as marks are (docs/decisions/013). A zoom drops and makes a fifth of
 * its ticks in each frame: what goes out of view is written anew for what comes in.
 */
import { tenth } from '../../../../layout/scale/px';
import type { Scene } from '../../../../layout/scene';
import type { Band, Tick } from '../../../../layout/axis/ticks';
import { anchorFor, gridPath } from '../drawing';
import { Part, make } from './keyed-list';

export const AXIS_HEIGHT_PX = 52;
/** Where lines begin and end, px from the top: of bands, of ticks, and around a label in the middle of a line. */
const BAND_TOP_PX = 4;
const TICK_TOP_PX = 29;
const LABEL_TOP_PX = 28;
const LABEL_FOOT_PX = 46;
/** A label begins so far after its tick, px … */
const AFTER_PX = 5;
/** … or stands in its middle, and is at most twice as wide as this, px. */
const HALF_LABEL_PX = 19;

export type AxisScene = Pick<Scene, 'axis' | 'direction' | 'language' | 'leftPx' | 'rightPx'>;

/** What all entries of a row share. */
interface Context {
  readonly leftPx: number;
  readonly rightPx: number;
  /** From a tick to its label, px; 0 where the label stands in its middle. */
  readonly afterPx: number;
}

interface Entry<Thing> {
  readonly element: SVGGElement;
  readonly draw: (thing: Thing, context: Context) => void;
}

interface Row<Thing> {
  readonly part: Part<SVGGElement>;
  readonly draw: (things: readonly Thing[], context: Context) => void;
}

/** Entries by what they are told apart by; the elements of those that went are used again. */
function rowOf<Thing>(by: keyof Thing, makeEntry: () => Entry<Thing>): Row<Thing> {
  const part = new Part(make('g', {}));
  let entries = new Map<unknown, Entry<Thing>>();
  return {
    part,
    draw(things, context) {
      const now: typeof entries = new Map();
      for (const { [by]: key } of things) {
        const entry = entries.get(key);
        if (entry) now.set(key, entry);
        entries.delete(key);
      }
      const spare = [...entries.values()];
      for (const thing of things) {
        let entry = now.get(thing[by]) ?? spare.pop();
        if (!entry) part.element.append((entry = makeEntry()).element);
        now.set(thing[by], entry);
        entry.draw(thing, context);
      }
      for (const { element } of spare) element.remove();
      entries = now;
    },
  };
}

function tickEntry(): Entry<Tick> {
  const title = new Part(make('title', {}));
  const text = new Part(make('text', { class: 'tick', y: '42' }));
  const group = new Part(make('g', {}, title.element, text.element));
  return {
    element: group.element,
    draw({ xPx, label, title: whole }, { leftPx, rightPx, afterPx }) {
      group.write({ transform: `translate(${tenth(xPx)},0)` });
      title.say(whole);
      text.write({ x: `${afterPx}` });
      // In the middle of a tick at the edge there is no room for it.
      const fits = afterPx !== 0 || Math.min(xPx - leftPx, rightPx - xPx) >= HALF_LABEL_PX;
      text.say(fits ? label : '');
    },
  };
}

function bandEntry(): Entry<Band> {
  const title = new Part(make('title', {}));
  const area = new Part(make('rect', { height: '25' }));
  const text = new Part(make('text', { class: 'band', y: '18' }));
  const group = new Part(make('g', {}, title.element, area.element, text.element));
  return {
    element: group.element,
    draw({ leftPx, rightPx, labelPx, label, title: whole }) {
      // Moved as a whole: a text that gets another x is set anew, a group that moves is not.
      group.write({ transform: `translate(${tenth(labelPx)},0)` });
      title.say(whole);
      area.write({ x: `${tenth(leftPx - labelPx)}`, width: `${tenth(rightPx - leftPx)}` });
      text.say(label);
    },
  };
}

/** The axis, drawn into a group; gives what draws it anew. */
export function drawnAxis(parent: SVGGElement): (scene: AxisScene) => void {
  const begins = new Part(make('path', { class: 'strong' }));
  const bandRow = rowOf<Band>('key', bandEntry);
  const lines = new Part(make('path', {}));
  const tickRow = rowOf<Tick>('instant', tickEntry);
  const foot = new Part(make('path', {}));
  const parts = [begins, bandRow.part, lines, tickRow.part, foot];
  parent.append(...parts.map(({ element }) => element));
  return ({ axis, direction, language, leftPx, rightPx }) => {
    const { bands, ticks, unit } = axis;
    const isLtr = direction === 'ltr';
    const centred = unit === 'hour' || unit === 'minute';
    const context = { leftPx, rightPx, afterPx: centred ? 0 : isLtr ? AFTER_PX : -AFTER_PX };
    const edges = bands.map((band) => ({ xPx: isLtr ? band.leftPx : band.rightPx }));
    // No line runs through a label in its middle.
    begins.write({ d: gridPath(edges, BAND_TOP_PX, centred ? LABEL_TOP_PX : AXIS_HEIGHT_PX) });
    bandRow.draw(bands, context);
    lines.write({ d: gridPath(ticks, centred ? LABEL_FOOT_PX : TICK_TOP_PX, AXIS_HEIGHT_PX) });
    tickRow.part.write({
      'text-anchor': centred ? 'middle' : anchorFor(isLtr ? 'left' : 'right', language),
    });
    tickRow.draw(ticks, context);
    foot.write({ d: `M${leftPx},27.5H${rightPx}` });
  };
}
