/** One cluster in the drawing: a pill with the number of its events. */
import { tenth } from '../../../../layout/scale/px';
import type { SceneCluster } from '../../../../layout/scene';
import { type Drawn, Part, make, makeItem } from './keyed-list';

const HEIGHT_PX = 20;

export interface ClusterContext {
  /** Key of the cluster whose events are listed. */
  readonly openKey: string | undefined;
  readonly nameOf: (cluster: SceneCluster) => string;
  /** Ids of the list's items, where the list is drawn elsewhere. */
  readonly itemId: ((key: string) => string) | null;
}

export class DrawnCluster implements Drawn<SceneCluster, ClusterContext> {
  readonly #pill = new Part(
    make('rect', { y: `${-HEIGHT_PX / 2}`, rx: `${HEIGHT_PX / 2}`, height: `${HEIGHT_PX}` }),
  );
  readonly #count = new Part(make('text', { y: '4.2' }));
  readonly item = makeItem(this.#pill.element, this.#count.element);
  readonly #item = new Part(this.item);
  readonly #button = new Part(this.item.firstChild as SVGGElement);
  #namedBy: ClusterContext['nameOf'] | null = null;
  /** What the name was made of: it is long in the making, and mostly the same in the next frame. */
  #named = '';

  readonly draw = (cluster: SceneCluster, { openKey, nameOf, itemId }: ClusterContext): void => {
    const { key, events, from, to, xPx, yPx, halfWidthPx } = cluster;
    const count = `${events.length}`;
    this.#item.write({ id: itemId?.(key) ?? null });
    this.#button.write({
      class: 'cluster',
      'data-key': key,
      'data-cluster': count,
      transform: `translate(${tenth(xPx)},${yPx})`,
      tabindex: '0',
      'aria-expanded': `${openKey === key}`,
    });
    const named = `${count}/${from}/${to}`;
    if (this.#namedBy !== nameOf || this.#named !== named) {
      [this.#namedBy, this.#named] = [nameOf, named];
      this.#button.write({ 'aria-label': nameOf(cluster) });
    }
    this.#pill.write({ x: `${-halfWidthPx}`, width: `${2 * halfWidthPx}` });
    this.#count.say(count);
  };
}
