/** The same events in other timelines, each as its documentation shows it. */
import type { Columns } from '../../src/source/columns/columns';
import { type PeerName, PEERS } from './peer-names';

interface Item {
  readonly lane: number;
  readonly start: number;
}

function itemsOf({ dated, start, facets }: Columns): Item[] {
  return Array.from({ length: dated }, (_, row) => ({
    lane: facets.base.codes[row] as number,
    start: start[row] as number,
  }));
}

function load(file: string): Promise<void> {
  const element = file.endsWith('.css')
    ? Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: file,
      })
    : Object.assign(document.createElement('script'), { src: file });
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${file} did not load`));
    document.head.append(element);
  });
}

export async function loadPeer(name: PeerName): Promise<void> {
  // event-drops was bundled for Node's name of the global object.
  Object.assign(globalThis, { global: globalThis });
  for (const file of PEERS[name].files) await load(`./node_modules/${file}`);
}

/** What the peers leave on the page; only what is used here. */
interface Peers {
  readonly vis: {
    readonly Timeline: new (
      element: HTMLElement,
      items: readonly object[],
      groups: readonly object[],
      options: object,
    ) => unknown;
  };
  readonly echarts: {
    init(element: HTMLElement): { setOption(option: object): void };
  };
  readonly eventDrops: (options: object) => unknown;
  readonly d3: {
    select(element: HTMLElement): {
      data(data: unknown[]): { call(draw: unknown): void };
    };
  };
}

export function mountPeer(name: PeerName, target: HTMLElement, columns: Columns): void {
  const { vis, echarts, eventDrops, d3 } = globalThis as unknown as Peers;
  const items = itemsOf(columns);
  const lanes = columns.facets.base.values;
  switch (name) {
    case 'vis-timeline':
      new vis.Timeline(
        target,
        items.map(({ lane, start }, id) => ({
          id,
          group: lane,
          start,
          type: 'point',
          content: '',
        })),
        lanes.map((content, id) => ({ id, content })),
        { height: 800, stack: false },
      );
      return;
    case 'event-drops': {
      const draw = eventDrops({
        d3,
        drop: { date: (date: number) => new Date(date) },
        range: {
          start: new Date(items[0]?.start ?? 0),
          end: new Date(items.at(-1)?.start ?? 1),
        },
      });
      const data = lanes.map((lane, index) => ({
        name: lane,
        data: items.filter((item) => item.lane === index).map(({ start }) => start),
      }));
      d3.select(target).data([data]).call(draw);
      return;
    }
    case 'echarts':
      target.style.height = '800px';
      echarts.init(target).setOption({
        animation: false,
        xAxis: { type: 'time' },
        yAxis: { type: 'category', data: lanes },
        dataZoom: [{ type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false }],
        series: [
          {
            type: 'scatter',
            symbolSize: 8,
            large: items.length > 2000,
            data: items.map(({ start, lane }) => [start, lane]),
          },
        ],
      });
  }
}
