/** The palette's results for a query: dates, commands, what is done with a case, view settings, filters, events. */
import { foldKey } from '../../article/orthography';
import { dataYears } from '../../desk/data-years';
import type { Dataset } from '../../source/dataset';
import type { Desk } from '../../desk/desk.svelte';
import type { JumpAnswer } from '../../desk/jump';
import { Lazy } from '../../desk/lazy.svelte';
import { civilToday } from '../../time/zone';
import { datasetBounds } from '../../desk/address/url';
import type { TimelineEvent } from '../../event/event';
import { facetLabel } from '../../words/vocabulary/facet-words';
import { FACETS, FACET_RULES, type Facet, type FoundEntries, NO_FILTERS } from '../../event/facet';
import { lineHas, queryTerms, wordLine } from '../../source/search-words';
import type { LanesBy } from '../../layout/lanes/arrange';
import type { Instant } from '../../time/civil';
import { edtf } from '../../time/edtf/parse';
import { speak } from '../../words/dates/speak';
import type { Language } from '../../words/language';
import type { CommandId } from './commands';
import { COMMANDS } from './every-command';
import type { OfferedAction } from './offered-action';
import { spokenDates } from '../timeline/drawing/drawing';
import { commandWords, messages } from '../../words/interface';
import { otherLanguages } from '../../words/language-choice';
import { labelText, worded } from '../../words/worded';

export const PALETTE_GROUPS = ['date', 'command', 'case', 'view', 'filter', 'event'] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

export interface PaletteEntry {
  /** Unique in the palette, and good as a part of an element's id. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly label: string;
  /** The text below the label. */
  readonly note: string | null;
  /** EDTF of a date, set left to right. */
  readonly code: string | null;
  readonly keys: readonly string[];
  /** In force already. */
  readonly isOn: boolean;
  readonly run: () => void;
}

/** Maximum number of filters and events listed. */
const MOST_LISTED = 8;
/** Events with the words of a query among which the best titles are selected. */
const MOST_RANKED = 200;
const SEARCHED = FACETS.filter((facet) => !FACET_RULES[facet].isOpen);

/**
 * How well a query fits: 0 = it begins the label, 1 = its words begin words of the label, 2 = they
 * begin words of another name; null = it does not fit. Spelling is folded as in the search.
 */
export function matchScore(
  query: string,
  label: string,
  otherNames: readonly string[] = [],
): number | null {
  const terms = queryTerms(query);
  if (terms.length === 0) return null;
  if (foldKey(label).startsWith(foldKey(query))) return 0;
  const holds = (name: string): boolean => {
    const line = wordLine(name);
    return terms.every((term) => lineHas(line, term));
  };
  if (holds(label)) return 1;
  return otherNames.some(holds) ? 2 : null;
}

/** Those that fit, the best first; the order of equals is kept. */
function ranked<T>(
  entries: readonly T[],
  score: (entry: T) => number | null,
  limit = Infinity,
): T[] {
  return entries
    .flatMap((entry) => {
      const found = score(entry);
      return found === null ? [] : [{ entry, found }];
    })
    .sort((a, b) => a.found - b.found)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function commandEntries(
  desk: Desk,
  query: string,
  run: (command: CommandId) => void,
  hidden: ReadonlySet<CommandId>,
): PaletteEntry[] {
  const commands = commandWords(desk.language);
  const others = otherLanguages(desk.language).map(commandWords);
  // The palette is open already, and Escape closes it first.
  const offered = COMMANDS.filter(
    ({ id }) => id !== 'palette' && id !== 'clear' && !hidden.has(id),
  );
  const found =
    query === ''
      ? offered
      : ranked(offered, ({ id }) =>
          matchScore(
            query,
            commands[id],
            others.map((names) => names[id]),
          ),
        );
  return found.map(({ id, keys }) => ({
    id: `command-${id}`,
    group: 'command',
    label: commands[id],
    note: null,
    code: null,
    keys,
    isOn: false,
    run: () => run(id),
  }));
}

/** What is done with the open case; what it does not allow is not offered. */
function caseEntries(
  { language }: Desk,
  query: string,
  actions: readonly OfferedAction[],
): PaletteEntry[] {
  const others = otherLanguages(language);
  const offered = actions.filter(({ isDisabled }) => !isDisabled);
  const found =
    query === ''
      ? offered
      : ranked(offered, ({ label }) => matchScore(query, label(language), others.map(label)));
  return found.map(({ id, label, keys, run }) => ({
    id: `case-${id}`,
    group: 'case',
    label: label(language),
    note: null,
    code: null,
    keys,
    isOn: false,
    run,
  }));
}

function viewEntries(desk: Desk, query: string): PaletteEntry[] {
  const text = messages(desk.language);
  const others = otherLanguages(desk.language).map(messages);
  const lanes = (Object.keys(text.lanesBy) as LanesBy[]).map((by) => ({
    id: `lanes-${by}`,
    label: `${text.lanes} ${text.lanesBy[by]}`,
    names: others.map((other) => `${other.lanes} ${other.lanesBy[by]}`),
    isOn: desk.lanesBy === by,
    run: () => desk.setLanesBy(by),
  }));
  const readings = (['stated', 'assessed'] as const).map((reading) => ({
    id: `reading-${reading}`,
    label: `${text.reading}: ${text.readings[reading]}`,
    names: others.map((other) => `${other.reading}: ${other.readings[reading]}`),
    isOn: desk.reading === reading,
    run: () => desk.setReading(reading),
  }));
  return ranked([...lanes, ...readings], ({ label, names }) => matchScore(query, label, names)).map(
    ({ id, label, isOn, run }) => ({
      id,
      group: 'view',
      label,
      note: null,
      code: null,
      keys: [],
      isOn,
      run,
    }),
  );
}

/** The other names of a facet's value: in the other languages, and the spellings of the press. */
function otherNames(desk: Desk, facet: Facet, value: string): readonly string[] {
  const translated = otherLanguages(desk.language).map((language) =>
    facetLabel(desk.dataset, facet, value, language),
  );
  return [...translated, ...(FACET_RULES[facet].called?.(value, desk.dataset)?.variants ?? [])];
}

function filterEntries(desk: Desk, query: string): PaletteEntry[] {
  const text = messages(desk.language);
  const values = SEARCHED.flatMap((facet) =>
    desk.dataset.index.facetValues(NO_FILTERS, facet).map(({ value }) => ({
      facet,
      value,
      label: facetLabel(desk.dataset, facet, value, desk.language),
    })),
  );
  return ranked(
    values,
    ({ facet, value, label }) => matchScore(query, label, otherNames(desk, facet, value)),
    MOST_LISTED,
  ).map(({ facet, value, label }) => ({
    id: `filter-${facet}-${value}`,
    group: 'filter',
    label,
    note: text.facets[facet],
    code: null,
    keys: [],
    isOn: desk.filters[facet].includes(value),
    run: () => desk.toggleFilter(facet, value),
  }));
}

/** The first events with the words of a query. */
function eventsToRank({ store }: Dataset, found: FoundEntries | null): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  if (!found) return events;
  for (const entry of store.entries('stated')) {
    if (found[entry] !== 1) continue;
    events.push(store.entry(entry));
    if (events.length === MOST_RANKED) break;
  }
  return events;
}

function eventEntries(desk: Desk, query: string, found: FoundEntries | null): PaletteEntry[] {
  const { language } = desk;
  return ranked(
    eventsToRank(desk.dataset, found),
    ({ title }) => matchScore(query, worded(title, language).text, Object.values(title)),
    MOST_LISTED,
  ).map(({ id, title }) => ({
    id: `event-${id}`,
    group: 'event',
    label: labelText(title, language),
    note: spokenDates(desk.dataset, id, desk.reading, language).join(' · '),
    code: null,
    keys: [],
    isOn: desk.selected?.id === id,
    run: () => desk.select(id),
  }));
}

/** How an answer was reached. */
function noteOf({ basis, order }: JumpAnswer, language: Language): string {
  const { jump } = messages(language).gestures;
  const how = (): string => {
    switch (basis.kind) {
      case 'stated':
        return jump.stated;
      case 'data-year':
        return jump.dataYear;
      case 'counted': {
        const day = speak(edtf(basis.day), language, { plain: true, weekday: true });
        return basis.from === 'today' ? jump.fromToday(day) : jump.fromData(day);
      }
    }
  };
  const ordered = order === null ? [] : [order === 'day-first' ? jump.dayFirst : jump.monthFirst];
  return [...ordered, how()].join(' · ');
}

/** What reads a date that is typed; until it is there the palette lists everything else. */
export const jumpReader = new Lazy(() => import('../../desk/jump'));

/** The dates that a query can mean. `now`: ms since 1970 UTC. */
export function dateEntries(desk: Desk, query: string, now: number): PaletteEntry[] {
  const { dataset, viewport, language } = desk;
  const answers = jumpReader.wanted?.readJump(query, {
    today: civilToday(now),
    data: datasetBounds(dataset),
    years: dataYears(dataset),
    near: ((viewport.from + viewport.to) / 2) as Instant,
  });
  return (answers ?? []).map((answer, index) => ({
    id: `date-${index}`,
    group: 'date',
    label: speak(edtf(answer.edtf), language, { plain: true, weekday: true }),
    note: noteOf(answer, language),
    code: answer.edtf,
    keys: [],
    isOn: false,
    run: () => desk.fit(answer.from, answer.to),
  }));
}

/** What is asked for, without the sign that may stand before it. */
export const askedFor = (query: string): string => query.trim().replace(/^>/, '').trim();

/** What the page offers to the palette. */
export interface Offered {
  readonly run: (command: CommandId) => void;
  /** Commands that are not offered. */
  readonly hidden: ReadonlySet<CommandId>;
  /** What is done with the open case; empty where none is. */
  readonly actions: readonly OfferedAction[];
}

/**
 * All that the palette lists for a query, in the order of the groups.
 * @param found the events that the search has found for it; none while they are still to come.
 */
export function paletteEntries(
  desk: Desk,
  query: string,
  now: number,
  { run, hidden, actions }: Offered,
  found: FoundEntries | null,
): PaletteEntry[] {
  const asked = askedFor(query);
  const offered = [
    ...commandEntries(desk, asked, run, hidden),
    ...caseEntries(desk, asked, actions),
  ];
  if (asked === '') return offered;
  return [
    ...dateEntries(desk, asked, now),
    ...offered,
    ...viewEntries(desk, asked),
    ...filterEntries(desk, asked),
    ...eventEntries(desk, asked, found),
  ];
}
