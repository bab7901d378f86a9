// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { EventId } from '../../../../event/event';
import type { SceneCluster } from '../../../../layout/scene';
import type { Instant } from '../../../../time/civil';
import { type ClusterContext, drawClusters } from './clusters';

const cluster = (change: Partial<SceneCluster> = {}): SceneCluster => ({
  key: 'tanf:cluster:a',
  lane: 'tanf',
  events: ['a', 'b', 'c'] as EventId[],
  xPx: 200,
  yPx: 30,
  halfWidthPx: 16,
  from: 0 as Instant,
  to: 1000 as Instant,
  ...change,
});

const context = (change: Partial<ClusterContext> = {}): ClusterContext => ({
  openKey: undefined,
  nameOf: ({ events, to }) => `${events.length} events to ${to}`,
  itemId: null,
  ...change,
});

let parent: SVGGElement;

beforeEach(() => {
  parent = document.createElementNS('http://www.w3.org/2000/svg', 'g');
});

const button = (): Element => parent.querySelector('.cluster') ?? parent;

describe('drawClusters', () => {
  it('are buttons in list items, with their place, number and name', () => {
    drawClusters(parent, [cluster()], context({ itemId: (key) => `id-${key}` }));
    expect(parent.firstElementChild?.getAttribute('role')).toBe('listitem');
    expect(parent.firstElementChild?.id).toBe('id-tanf:cluster:a');
    expect(button().getAttribute('role')).toBe('button');
    expect(button().getAttribute('transform')).toBe('translate(200,30)');
    expect(button().getAttribute('aria-label')).toBe('3 events to 1000');
    expect(button().querySelector('text')?.textContent).toBe('3');
    expect(button().querySelector('rect')?.getAttribute('width')).toBe('32');
  });

  it('say whether their list is open', () => {
    drawClusters(parent, [cluster()], context());
    expect(button().getAttribute('aria-expanded')).toBe('false');
    drawClusters(parent, [cluster()], context({ openKey: 'tanf:cluster:a' }));
    expect(button().getAttribute('aria-expanded')).toBe('true');
  });

  it('are named anew when their events or the words have changed, and not when they move', () => {
    const nameOf = vi.fn(({ events }: SceneCluster) => `${events.length}`);
    drawClusters(parent, [cluster()], context({ nameOf }));
    drawClusters(parent, [cluster({ xPx: 300 })], context({ nameOf }));
    expect(nameOf).toHaveBeenCalledTimes(1);
    drawClusters(parent, [cluster({ events: ['a', 'b'] as EventId[] })], context({ nameOf }));
    expect(button().getAttribute('aria-label')).toBe('2');
    expect(button().querySelector('text')?.textContent).toBe('2');
    drawClusters(parent, [cluster()], context({ nameOf: () => 'ثلاثة' }));
    expect(button().getAttribute('aria-label')).toBe('ثلاثة');
  });
});
