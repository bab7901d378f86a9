/** The lane layout as part of an address. Invalid parts are ignored and reported. */
import type { Dataset } from '../../source/dataset';
import { NO_FILTERS } from '../../event/facet';
import { canNest } from '../../layout/lanes/stats';
import { cleanLaneName } from '../../layout/lanes/lane-names';
import {
  DEFAULT_LANES,
  LANES_BY,
  LANE_SORTS,
  type LaneSettings,
  type LanesBy,
  partsOf,
} from '../../layout/lanes/view';

type Ignore = (name: string, value: string) => null;

/** A given name may contain the characters that separate the list. */
const escapeName = (name: string): string => name.replace(/[%,:]/gu, encodeURIComponent);

function unescapeName(text: string): string {
  try {
    return cleanLaneName(decodeURIComponent(text));
  } catch {
    return '';
  }
}

function listOf(params: URLSearchParams, name: string): string[] {
  return [...new Set((params.get(name) ?? '').split(',').filter((value) => value !== ''))];
}

/** @param by the facet of the lanes that the address asks for. */
export function readLanes(
  params: URLSearchParams,
  by: LanesBy,
  dataset: Dataset,
  ignore: Ignore,
): LaneSettings {
  const choice = <T extends string>(name: string, options: readonly T[]): T | null => {
    const value = params.get(name) ?? '';
    if (value === '') return null;
    return options.find((option) => option === value) ?? ignore(name, value);
  };
  const then = choice(
    'then',
    LANES_BY.filter((facet) => facet !== by),
  );
  const within = then === null || canNest(dataset, by, then) ? then : ignore('then', then);
  const valuesOf = (facet: LanesBy): Set<string> =>
    new Set(dataset.index.facetValues(NO_FILTERS, facet).map(({ value }) => value));
  const [outer, inner] = [valuesOf(by), within && valuesOf(within)];
  const isLane = (key: string): boolean => partsOf(key, outer, inner) !== null;
  const lanes = (name: string): string[] =>
    listOf(params, name).filter((key) => isLane(key) || ignore(name, key) !== null);
  const names = new Map<string, string>();
  for (const entry of listOf(params, 'names')) {
    const at = entry.lastIndexOf(':');
    const [key, name] = [entry.slice(0, at), unescapeName(entry.slice(at + 1))];
    if (at > 0 && isLane(key) && name !== '') names.set(key, name);
    else ignore('names', entry);
  }
  return {
    within,
    sort: choice('sort', LANE_SORTS) ?? DEFAULT_LANES.sort,
    hand: lanes('order'),
    pinned: lanes('pin'),
    folded: lanes('fold'),
    names: Object.fromEntries(names),
  };
}

/** The address parts for the lane layout; empty for the default. */
export function writeLanes(lanes: LaneSettings): [name: string, value: string][] {
  return [
    ['then', lanes.within ?? ''],
    ['sort', lanes.sort === DEFAULT_LANES.sort ? '' : lanes.sort],
    ['order', lanes.hand.join(',')],
    ['pin', lanes.pinned.join(',')],
    ['fold', lanes.folded.join(',')],
    [
      'names',
      Object.entries(lanes.names)
        .map(([key, name]) => `${key}:${escapeName(name)}`)
        .join(','),
    ],
  ];
}
