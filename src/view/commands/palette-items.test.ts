import { BUILT_IN } from '../../gazetteer/gazetteer';
import { beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../../desk/desk.svelte';
import { DEFAULT_VIEW } from '../../desk/address/url';
import { Dataset } from '../../source/dataset';
import { articleOf, eventOf } from '../../event/testing/events';
import { COMMANDS } from './every-command';
import type { OfferedAction } from './offered-action';
import { hiddenCommands } from './hidden-commands';
import {
  type PaletteEntry,
  askedFor,
  jumpReader,
  matchScore,
  paletteEntries,
} from './palette-items';
import { EventSearch } from '../../source/event-search';

const NOW = Date.UTC(2026, 10, 21, 9);

function deskIn(language: 'ar' | 'en'): Desk {
  const dataset = Dataset.of(
    [articleOf('a')],
    [
      eventOf('rockets', '2023-11-18', {
        title: { ar: 'هجوم صاروخي على قاعدة كونيكو', en: 'Rocket attack on the Conoco base' },
        places: [{ place: 'conoco', role: 'at' }],
      }),
      eventOf('tanf', '2023-11-13', { places: [{ place: 'tanf', role: 'at' }] }),
    ],
    BUILT_IN,
  );
  const search = (): EventSearch => new EventSearch(dataset.store, BUILT_IN, null);
  return new Desk(dataset, { language, theme: 'light', search }, DEFAULT_VIEW, []);
}

/** As the menu of a case has them. */
const ACTIONS: readonly OfferedAction[] = [
  {
    id: 'ledger',
    label: (language) => ({ ar: 'سجل التعارضات', en: 'Contradictions ledger' })[language],
    keys: ['P'],
    isDisabled: false,
    run: () => undefined,
  },
  {
    id: 'merge',
    label: (language) => ({ ar: 'دمج', en: 'Merge with a file…' })[language],
    keys: [],
    isDisabled: true,
    run: () => undefined,
  },
];

const listed = (desk: Desk, query: string, isCase = true): PaletteEntry[] => {
  const found = desk.search(askedFor(query));
  if (found instanceof Promise) throw new Error('so few events are searched at once');
  return paletteEntries(
    desk,
    query,
    NOW,
    {
      run: () => undefined,
      hidden: hiddenCommands({ isCase, isPage: false }),
      actions: isCase ? ACTIONS : [],
    },
    found,
  );
};

const labels = (language: 'ar' | 'en', query: string): string[] =>
  listed(deskIn(language), query).map(({ group, label }) => `${group}: ${label}`);

beforeAll(() => jumpReader.load());

describe('how well a query fits', () => {
  test('the beginning of a label before words of it, those before another name', () => {
    expect(matchScore('zoom', 'Zoom in')).toBe(0);
    expect(matchScore('in', 'Zoom in')).toBe(1);
    expect(matchScore('تقريب', 'Zoom in', ['تقريب'])).toBe(2);
    expect(matchScore('pan', 'Zoom in', ['تقريب'])).toBeNull();
    expect(matchScore(' ', 'Zoom in')).toBeNull();
  });

  test('forgives Arabic spelling', () => {
    expect(matchScore('اقصي', 'طوفان الأقصى')).toBe(1);
    expect(matchScore('قاعده', 'قاعِدة كونيكو')).toBe(0);
  });

  test('every word has to be found, in any order', () => {
    expect(matchScore('base conoco', 'The Conoco base')).toBe(1);
    expect(matchScore('base tanf', 'The Conoco base')).toBeNull();
  });
});

describe('the palette', () => {
  test.each(['ar', 'en'] as const)(
    'finds what is done with a case by either name, in %s',
    (own) => {
      for (const query of ['ledger', 'سجل التعارضات']) {
        expect(listed(deskIn(own), query)).toMatchObject([
          { id: 'case-ledger', group: 'case', label: ACTIONS[0]?.label(own), keys: ['P'] },
        ]);
      }
      expect(listed(deskIn(own), 'merge')).toEqual([]);
      expect(listed(deskIn(own), 'ledger', false)).toEqual([]);
      expect(listed(deskIn(own), '').at(-1)).toMatchObject({ id: 'case-ledger' });
    },
  );

  test('without a query lists every command but itself and Escape', () => {
    const all = listed(deskIn('en'), '').filter(({ group }) => group === 'command');
    expect(all).toHaveLength(COMMANDS.length - 2);
    expect(labels('en', ' > ')).toEqual(labels('en', ''));
  });

  test('offers what edits a case only while one is open', () => {
    const ids = (isCase: boolean): string[] => listed(deskIn('en'), '', isCase).map(({ id }) => id);
    expect(ids(true)).toContain('command-newEvent');
    expect(ids(false)).not.toContain('command-newEvent');
    expect(ids(false)).toContain('command-undo');
    expect(listed(deskIn('en'), 'new event', false).map(({ id }) => id)).not.toContain(
      'command-newEvent',
    );
  });

  test.each(['ar', 'en'] as const)('finds filters and events by either name, in %s', (language) => {
    for (const query of ['Conoco', 'كونيكو']) {
      expect(labels(language, query)).toEqual(
        language === 'en'
          ? ['filter: Conoco', 'event: Rocket attack on the Conoco base']
          : ['filter: كونيكو', 'event: هجوم صاروخي على قاعدة كونيكو'],
      );
    }
  });

  test('puts dates first and runs what is chosen', () => {
    const desk = deskIn('en');
    const [date] = listed(desk, '13/11');
    expect(date).toMatchObject({ group: 'date', code: '2023-11-13' });
    date?.run();
    expect(desk.viewport.from).toBeLessThan(Date.UTC(2023, 10, 13));
    expect(desk.viewport.to).toBeGreaterThan(Date.UTC(2023, 10, 14));
    desk.undo();
    expect(desk.viewport).toEqual(desk.home);
  });

  test('says what is in force', () => {
    const desk = deskIn('en');
    desk.toggleFilter('base', 'conoco');
    const found = listed(desk, 'Conoco');
    expect(found.find(({ group }) => group === 'filter')?.isOn).toBe(true);
    const lanes = listed(desk, 'lanes by');
    expect(lanes.filter(({ isOn }) => isOn)).toMatchObject([{ id: 'lanes-base' }]);
  });
});
