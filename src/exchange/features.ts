/**
 * What an event can have that a format may be unable to hold, and so what is lost when events are written in
 * it. A loss is announced before anything is written, with the number of events it concerns.
 */
import { type TimelineEvent, hasCasualties } from '../event/event';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { OutContent } from './out-content';

export const FEATURES = [
  'left-out',
  'undated',
  'date-form',
  'date-reading',
  'assessed',
  'second-language',
  'kind',
  'more-places',
  'position',
  'uncertainty',
  'claims',
  'means',
  'counts',
  'casualties',
  'breakdown',
  'relations',
  'contradictions',
  'quotes',
  'note',
  'no-quote',
  'articles',
] as const;
export type Feature = (typeof FEATURES)[number];

/** What a format can hold. */
export interface Capability {
  readonly carries: readonly Feature[];
  /** The dates that it can say; null: all of EDTF. */
  readonly dates: RegExp | null;
  /** Dated events that it can say at all; left out: every one. */
  readonly fits?: (event: TimelineEvent) => boolean;
}

export interface Loss {
  readonly feature: Feature;
  /** Events, or articles, that lose it. */
  readonly count: number;
  /** The first ones. */
  readonly ids: readonly string[];
}

const isSaid = (words: string): boolean => words.trim() !== '';

function hasReading({ stated }: TimelineEvent): boolean {
  const { basis, evidence, expression, part, after, before, reference } = stated;
  return (
    isSaid(basis.ar) ||
    isSaid(basis.en) ||
    evidence.length > 0 ||
    expression !== null ||
    part !== null ||
    after !== null ||
    before !== null ||
    reference.kind !== 'none'
  );
}

type Has = (event: TimelineEvent, gazetteer: Gazetteer) => boolean;

const positionOf = (event: TimelineEvent, gazetteer: Gazetteer) => {
  const [first] = event.places;
  return first ? gazetteer.place(first.place) : null;
};

/** Whether an event has what a format may lack. `date-form` is asked of each format's own pattern. */
const HAS: Readonly<Record<Exclude<Feature, 'left-out' | 'date-form' | 'articles'>, Has>> = {
  undated: ({ stated }) => stated.date === null,
  'date-reading': hasReading,
  assessed: ({ assessed }) => assessed !== null,
  'second-language': ({ title, note }) =>
    (title.ar !== title.en && isSaid(title.ar) && isSaid(title.en)) ||
    (note !== null && note.ar !== note.en && isSaid(note.ar) && isSaid(note.en)),
  kind: () => true,
  'more-places': ({ places }) => places.length > 1 || places.some(({ role }) => role !== 'at'),
  position: (event, gazetteer) => (positionOf(event, gazetteer)?.latitude ?? null) !== null,
  uncertainty: (event, gazetteer) => (positionOf(event, gazetteer)?.uncertaintyKm ?? null) !== null,
  claims: ({ claims }) => claims.length > 0,
  means: ({ means }) => means.length > 0,
  counts: ({ counts }) => counts.length > 0,
  casualties: ({ casualties }) => hasCasualties(casualties),
  breakdown: ({ breakdown }) => breakdown.length > 0,
  relations: ({ relations }) => relations.length > 0,
  contradictions: ({ contradictions }) => contradictions.length > 0,
  quotes: ({ quotes }) => quotes.some(({ exact }) => isSaid(exact)),
  'no-quote': ({ quotes }) => !quotes.some(({ exact }) => isSaid(exact)),
  note: ({ note }) => note !== null,
};

/** Ids of a loss that are named. */
const NAMED = 3;

/**
 * What is lost of a dataset in a format. Events that it leaves out lose no more than themselves.
 */
export function lossesOf(
  { events, articles, gazetteer }: OutContent,
  { carries, dates, fits }: Capability,
): Loss[] {
  const has = (feature: Exclude<Feature, 'articles'>): Has => {
    if (feature === 'left-out') {
      return (event) => event.stated.date !== null && fits?.(event) === false;
    }
    return feature === 'date-form'
      ? ({ stated: { date } }) => date !== null && dates !== null && !dates.test(date.text)
      : HAS[feature];
  };
  const lost = FEATURES.filter((feature) => !carries.includes(feature)).map((feature) => ({
    feature,
    count: 0,
    ids: [] as string[],
    is: feature === 'articles' ? null : has(feature),
  }));
  const lose = (one: (typeof lost)[number], id: string): void => {
    one.count += 1;
    if (one.count <= NAMED) one.ids.push(id);
  };
  for (const event of lost.length === 0 ? [] : events) {
    for (const one of lost) if (one.is?.(event, gazetteer)) lose(one, event.id);
  }
  for (const one of lost) {
    if (one.is) continue;
    for (const { id, text } of articles) if (text !== '') lose(one, id);
  }
  return lost.flatMap(({ feature, count, ids }) => (count > 0 ? [{ feature, count, ids }] : []));
}
