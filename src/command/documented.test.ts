/** The README and `--help` list what there is: kinds, facets, languages, sorts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../event/event';
import { type Feature, FEATURES, lossesOf } from '../exchange/features';
import { type FormatId, FORMAT_IDS, formatOf } from '../exchange/formats';
import { FACETS } from '../event/facet';
import { ENTRY_KINDS, NATURES } from '../ledger/entry';
import { seedDataset } from '../format/testing/seed-dataset';
import { LIST_COLUMNS } from '../source/list-sort';
import { tables } from '../words/en/tables';
import { LANGUAGE_IDS } from '../words/language-choice';
import { FIGURE_OPTIONS, FIGURE_OPTIONS_HELP } from './figure-options';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README', () => {
  it('lists every kind of event, in order', () => {
    const listed = /the kinds are ([a-z, ]+?) *\|/.exec(readme)?.[1];
    expect(listed?.split(', ')).toEqual(EVENT_KINDS);
  });

  it('lists in the address every language, lane, filter and sort', () => {
    const address = /^`(\?lang=.*)`$/m.exec(readme)?.[1] ?? '';
    const parts = new URLSearchParams(address);
    expect(parts.get('lang')?.split('|')).toEqual(LANGUAGE_IDS);
    expect(parts.get('lanes')?.split('|')).toEqual(FACETS);
    expect([...parts.keys()]).toEqual(expect.arrayContaining([...FACETS]));
    expect(parts.get('by')?.split('|')).toEqual(LIST_COLUMNS);
  });
});

describe('the ledger in the README', () => {
  it('has every kind and nature of an entry, in order', () => {
    const listed = (field: string): string[] | undefined =>
      new RegExp(`\\x60${field}\\x60 \\(([a-z,\\s-]+)\\), \\x60`).exec(readme)?.[1]?.split(/,\s+/);
    expect(listed('kind')).toEqual(ENTRY_KINDS);
    expect(listed('nature')).toEqual(NATURES);
  });
});

describe('the options of a figure', () => {
  it('include a filter for every facet', () => {
    expect(FIGURE_OPTIONS).toMatchObject(
      Object.fromEntries(FACETS.map((facet) => [facet, { multiple: true }])),
    );
  });

  it('are listed with every language, lane and filter', () => {
    expect(FIGURE_OPTIONS_HELP).toContain(`--lang ${LANGUAGE_IDS.join('|')} `);
    expect(FIGURE_OPTIONS_HELP).toContain(`--lanes ${FACETS.join('|')} `);
    for (const facet of FACETS) expect(FIGURE_OPTIONS_HELP).toMatch(new RegExp(`--${facet}\\b`));
  });
});

/** The cells of the table with these words in its head, row by row. */
function tableWith(words: string): string[][] {
  const lines = readme.split('\n');
  const head = lines.findIndex((line) => line.startsWith('|') && line.includes(words));
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  const cellsOf = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return [lines[head] ?? '', ...lines.slice(head + 2, end)].map(cellsOf);
}

const idsIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, id]) => id ?? '');

describe('the formats in the README', () => {
  it('are those of the program, with their endings, in and out', () => {
    const [, ...rows] = tableWith('| format ');
    expect(
      rows.map(([id = '', endings = '', read, write]) => [idsIn(id), idsIn(endings), read, write]),
    ).toEqual(
      FORMAT_IDS.map((id) => {
        const { extensions, reader, writer } = formatOf(id);
        const yes = (one: unknown): string => (one === null ? '–' : 'yes');
        return [[id], extensions.map((ending) => `.${ending}`), yes(reader), yes(writer)];
      }),
    );
  });

  /** Whether a format can announce that a feature is lost. */
  function canLose(id: FormatId, feature: Feature): boolean {
    const { carries, dates, fits } = formatOf(id);
    if ((carries as readonly Feature[]).includes(feature)) return false;
    if (feature === 'date-form') return dates !== null;
    return feature !== 'left-out' || fits !== undefined;
  }

  it('lose what the table says, and nothing else; every other one that is written loses nothing', () => {
    const [head = [], ...rows] = tableWith('| lost on the way out');
    const columns = head.slice(1).map(idsIn);
    expect(rows.map(([words]) => words)).toEqual(FEATURES.map((feature) => tables.losses[feature]));
    const listed = columns.flat();
    for (const [at, feature] of FEATURES.entries()) {
      for (const [column, ids] of columns.entries()) {
        const said = rows[at]?.[column + 1] === 'lost';
        for (const id of ids)
          expect([id, feature, canLose(id as FormatId, feature)]).toEqual([id, feature, said]);
      }
    }
    const writes = FORMAT_IDS.filter((id) => formatOf(id).writer !== null);
    const whole = writes.filter((id) => !listed.includes(id));
    expect(idsIn(/Written as ([^.]+), nothing is lost/.exec(readme)?.[1] ?? '')).toEqual(whole);
    for (const id of whole)
      for (const feature of FEATURES) expect(canLose(id, feature)).toBe(false);
  });

  it('lose events without a quote only where a file is made of quotes', () => {
    const { events, gazetteer } = seedDataset();
    const bare = {
      articles: [],
      gazetteer,
      events: events.slice(0, 1).map((one) => ({ ...one, quotes: [] })),
    };
    const losing = FORMAT_IDS.filter((id) =>
      lossesOf(bare, formatOf(id)).some(({ feature }) => feature === 'no-quote'),
    );
    expect(losing).toEqual(['annotations']);
  });
});
