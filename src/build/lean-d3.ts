/** What stands in for parts of D3 of which d3-zoom uses next to nothing. */
import { fileURLToPath } from 'node:url';

const inView = (name: string): string =>
  fileURLToPath(new URL(`../view/${name}.ts`, import.meta.url));

export const leanD3: Readonly<Record<string, string>> = {
  'd3-selection': inView('one-element'),
  'd3-transition': inView('no-animation'),
  'd3-interpolate': inView('no-animation'),
};
