/** The README and `--help` list what there is: kinds, facets, languages, sorts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '../event/event';
import { FACETS } from '../event/facet';
import { ENTRY_KINDS, NATURES } from '../ledger/entry';
import { LIST_COLUMNS } from '../source/list-sort';
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
