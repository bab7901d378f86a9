/** Draws the clusters of a lane area: an item each, joined by key, a pill with the number of its events. */
import { tenth } from '../../../../layout/scale/px';
import type { SceneCluster } from '../../../../layout/scene';
import { appendItem, buttonsOf, itemsOf, name, say, write } from './items';

const HEIGHT_PX = 20;

export interface ClusterContext {
  /** Key of the cluster whose events are listed. */
  readonly openKey: string | undefined;
  readonly nameOf: (cluster: SceneCluster) => string;
  /** Ids of the list's items, where the list is drawn elsewhere. */
  readonly itemId: ((key: string) => string) | null;
}

export function drawClusters(
  group: SVGGElement,
  clusters: readonly SceneCluster[],
  { openKey, nameOf, itemId }: ClusterContext,
): void {
  const items = itemsOf(group, clusters).join((enter) => {
    const entered = appendItem(enter);
    const buttons = buttonsOf(entered).attr('class', 'cluster').attr('tabindex', '0');
    buttons
      .append('rect')
      .attr('y', -HEIGHT_PX / 2)
      .attr('rx', HEIGHT_PX / 2)
      .attr('height', HEIGHT_PX);
    buttons.append('text').attr('y', '4.2');
    return entered;
  });
  const buttons = buttonsOf(items);
  name(buttons, nameOf, ({ events, from, to }) => `${events.length}/${from}/${to}`);
  items.each(function ({ key }) {
    write(this, { id: itemId?.(key) ?? null });
  });
  buttons.each(function ({ key, events, xPx, yPx }) {
    write(this, {
      'data-key': key,
      'data-cluster': `${events.length}`,
      transform: `translate(${tenth(xPx)},${yPx})`,
      'aria-expanded': `${openKey === key}`,
    });
  });
  buttons.select<SVGRectElement>('rect').each(function ({ halfWidthPx }) {
    write(this, { x: `${-halfWidthPx}`, width: `${2 * halfWidthPx}` });
  });
  buttons.select<SVGTextElement>('text').each(function ({ events }) {
    say(this, `${events.length}`);
  });
}
