/** Which lanes of a view are marks: those with few enough events, once their events are here. */
import type { ReadingChoice, TimelineEvent } from '../../event/event';
import {
  InView,
  type Made,
  alwaysCounted,
  arrangeInView,
  markLanes,
  stretchAround,
} from '../../layout/counts/in-view';
import type { LaneDensity } from '../../layout/counts/lane-density';
import type { Arrangement } from '../../layout/lanes/arrange';
import type { LanePlan } from '../../layout/lanes/view';
import type { Viewport } from '../../layout/scale/time-scale';
import type { Picture } from './picture';

/** The class of the views of a picture, for a desk that makes them itself. */
export function viewOf(picture: Picture): typeof InView {
  return class AnsweredView extends InView {
    #made: Made | null = null;

    override arrange(
      density: LaneDensity,
      { from, to }: Viewport,
      plan: LanePlan,
      reading: ReadingChoice,
    ): Arrangement {
      const counted = alwaysCounted(plan);
      const inView = density.inView(from, to);
      const idOf = (lane: number): string => density.order[lane] ?? '';
      const few = [...markLanes(inView, (lane) => !counted.has(idOf(lane)))];
      const filled = few.filter((lane) => (inView[lane] ?? 0) > 0);
      const around = stretchAround(from, to);
      picture.wantsMarks({ lanes: filled.map(idOf), ...around, view: { from, to } });
      const { marks } = picture;
      const here = marks && marks.from <= from && marks.to >= to ? marks : null;
      const chosen = few.filter((lane) => inView[lane] === 0 || here?.lanes.has(idOf(lane)));
      const key = `${chosen.join()} ${here ? `${here.from} ${here.to}` : ''}`;
      const made = this.#made;
      const isSame = made?.density === density && made.plan === plan && made.reading === reading;
      if (isSame && made.key === key) return made.arrangement;
      const events: readonly TimelineEvent[] = here?.events ?? [];
      const lanes = arrangeInView(picture, density, new Set(chosen), events, plan, reading);
      const { undated, undatedCount } = picture.answered.notDrawn;
      const arrangement = { ...lanes, undated, undatedCount };
      this.#made = { density, plan, reading, key, arrangement };
      return arrangement;
    }
  };
}
