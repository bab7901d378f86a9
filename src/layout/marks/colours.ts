/**
 * Colours of the claimants. Base palette: Okabe and Ito's palette for colour-blind readers (Color
 * Universal Design, 2008), darkened for paper and lightened for the dark theme until each has at
 * least 4.5 : 1 against its background. Index 0 is "no claimant"; the palette never repeats a
 * colour for two of the leading seven claimants, the rest share the last one and are distinguished
 * by name.
 */
import type { Dataset } from '../../source/dataset';
import { NONE } from '../../event/facet';
import { NO_FILTERS } from '../../event/facet';

export const PAPER_COLOURS = [
  '#5b6068',
  '#0b5f9e',
  '#b04a00',
  '#00735a',
  '#8e3b78',
  '#8a6100',
  '#9b2c3f',
  '#4b4fa6',
  '#5c5346',
] as const;

export const NIGHT_COLOURS = [
  '#a7adb8',
  '#6bb8f0',
  '#f0985a',
  '#4cc9a6',
  '#e29bcd',
  '#e0b94a',
  '#f08a9a',
  '#a9adf5',
  '#c4b8a6',
] as const;

/**
 * Colour index by claimant id. It depends on the whole dataset and not on the filters, so that a
 * claimant keeps its colour.
 */
export function claimantColours(dataset: Dataset): ReadonlyMap<string, number> {
  const last = PAPER_COLOURS.length - 1;
  const colours = new Map<string, number>([[NONE, 0]]);
  let next = 1;
  for (const { value } of dataset.index.facetValues(NO_FILTERS, 'claimant')) {
    if (value !== NONE) colours.set(value, Math.min(next++, last));
  }
  return colours;
}
