/** The other timelines that the benchmark can measure. */
export type PeerName = 'vis-timeline' | 'event-drops' | 'echarts';

interface Peer {
  readonly packages: readonly string[];
  /** Scripts and styles in node_modules that the page loads, in this order. */
  readonly files: readonly string[];
  /** The element that receives wheel events. */
  readonly selector: string;
}

export const PEERS: Readonly<Record<PeerName, Peer>> = {
  'vis-timeline': {
    packages: ['vis-timeline@7'],
    files: [
      'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js',
      'vis-timeline/styles/vis-timeline-graph2d.min.css',
    ],
    selector: '#app .vis-center',
  },
  'event-drops': {
    packages: ['event-drops@1', 'd3@5'],
    files: ['d3/dist/d3.min.js', 'event-drops/dist/index.js', 'event-drops/dist/style.css'],
    selector: '#app svg',
  },
  echarts: {
    packages: ['echarts@5'],
    files: ['echarts/dist/echarts.min.js'],
    selector: '#app canvas',
  },
};
