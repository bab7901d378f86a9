import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from './differences';
import type { Entry } from './entry';
import { ledgerOf } from './ledger';
import { pairKey } from './said';
import type { Telling } from './telling';
import { ATLAS, anyTellings, article, figure, passage, telling, told } from './testing/tellings';
import { whenOf } from './when';

const kindsOf = (entries: readonly Entry[]): string[] =>
  entries.filter(({ nature }) => nature === 'contradiction').map(({ kind }) => kind);

const compared = (a: Parameters<typeof telling>[1], b: Parameters<typeof telling>[1]): Entry[] =>
  ledgerOf(told([telling('a1', a), telling('b1', b)]));

const HUT = 'a generator hut burned and the lorry was found beyond the orchard';

describe('what two tellings differ on', () => {
  it('says nothing of two that agree, and suggests that they are one', () => {
    const entries = compared({}, {});
    expect(kindsOf(entries)).toEqual([]);
    expect(entries).toMatchObject([{ kind: 'same-event', nature: 'suggestion' }]);
  });

  it.each([
    ['another day', { on: '2023-11-17', text: HUT }, { text: HUT }, ['date']],
    ['another weapon', { means: ['drone'], text: HUT }, { text: HUT }, ['means']],
    [
      'another number',
      { counts: [{ of: 'rockets', ...figure(6) }] },
      { counts: [{ of: 'rockets', ...figure(3) }] },
      ['count'],
    ],
    ['other dead', { killed: figure(5) }, { killed: figure(8) }, ['casualties']],
    ['none against some', { killed: figure(0) }, { killed: figure(2) }, ['casualties']],
  ])('finds %s', (_, a, b, kinds) => {
    expect(kindsOf(compared(a, b))).toEqual(kinds);
  });

  it('finds another place where all else is the same', () => {
    const same = { counts: [{ of: 'rockets', ...figure(7) }], on: '2023-11-18T05', text: HUT };
    const entries = compared({ ...same, places: ['conoco'] }, { ...same, places: ['omar'] });
    expect(kindsOf(entries)).toEqual(['place']);
  });

  it('finds two claimants, two actors, and a denial', () => {
    const party = (id: string) => [{ id, name: id, passage: null }];
    expect(
      kindsOf(compared({ claimants: party('ashab-al-kahf') }, { claimants: party('hamas') })),
    ).toEqual(['claimant']);
    expect(
      kindsOf(compared({ actors: party('israeli+aircraft') }, { actors: party('us-forces') })),
    ).toEqual(['actor']);
    expect(kindsOf(compared({ claimants: party('hamas') }, { deniers: party('us-dod') }))).toEqual([
      'claim-denial',
    ]);
  });

  it.each([
    [
      'more than 10 and 12',
      { counts: [{ of: 'rockets', ...figure(11, null) }] },
      { counts: [{ of: 'rockets', ...figure(12) }] },
    ],
    [
      'about 15 and 13',
      { counts: [{ of: 'rockets', ...figure(15, 15, true) }] },
      { counts: [{ of: 'rockets', ...figure(13) }] },
    ],
    ['a day and an hour of it', { on: '2023-11-18' }, { on: '2023-11-18T21' }],
    ['a day and about that day', { on: '2023-11-17~' }, { on: '2023-11-18' }],
    ['a town and its province', { places: ['conoco'] }, { places: ['deir-ez-zor'] }],
    ['a base and the town beside it', { places: ['conoco'] }, { places: ['khasham'] }],
    ['rockets and missiles', { means: ['rocket'] }, { means: ['missile'] }],
    [
      'a state and its aircraft',
      { actors: [{ id: 'us+aircraft', name: '', passage: null }] },
      { actors: [{ id: 'us-forces', name: '', passage: null }] },
    ],
  ])('takes %s for no contradiction', (_, a, b) => {
    expect(kindsOf(compared(a, b))).toEqual([]);
  });

  it('calls a later, larger toll an update', () => {
    const [a, b] = [telling('a1', { killed: figure(71) }), telling('b1', { killed: figure(90) })];
    const days = [article('a', '2023-11-19'), article('b', '2023-11-20')];
    expect(ledgerOf(told([a, b], days))).toMatchObject([
      { kind: 'casualties', nature: 'update' },
      { kind: 'same-event' },
    ]);
    const smaller = [article('a', '2023-11-20'), article('b', '2023-11-19')];
    expect(kindsOf(ledgerOf(told([a, b], smaller)))).toEqual(['casualties']);
  });

  it('keeps the morning and the night of one day apart, and "a second attack"', () => {
    expect(compared({ on: '2023-11-18T06' }, { on: '2023-11-18T23' })).toEqual([]);
    expect(compared({ isAnother: true, means: ['drone'] }, {})).toEqual([]);
  });

  it('takes another weapon on the same day for another attack, unless the words tell the same', () => {
    expect(compared({ means: ['drone'] }, { text: HUT })).toEqual([]);
  });

  it('takes an unnamed group of a country for a group that bears its name', () => {
    const by = (id: string) => [{ id, name: id, passage: null }];
    const named = by('islamic-resistance-iraq');
    expect(kindsOf(compared({ actors: by('iraqi+group') }, { claimants: named }))).toEqual([]);
    expect(kindsOf(compared({ actors: by('houthis') }, { claimants: named }))).toEqual(['actor']);
  });
});

describe('a count against the events', () => {
  const tally = (counted: number, more = {}): Telling =>
    telling('t1', {
      kind: 'tally',
      on: '2023-11-01/2023-11-30',
      means: [],
      counts: [{ of: 'attacks', ...figure(counted) }],
      ...more,
    });
  const counted = (all: readonly Telling[]): Entry[] =>
    ledgerOf(
      told(
        all,
        ['t', 'a', 'b', 'c', 'd'].map((id) => article(id, '2023-12-05')),
      ),
    );
  const three = [
    telling('a1', { on: '2023-11-03' }),
    telling('a2', { on: '2023-11-12' }),
    telling('b1', { on: '2023-11-25' }),
  ];

  it('says how many are counted and how many are documented', () => {
    expect(counted([tally(7), ...three])).toMatchObject([
      {
        kind: 'tally',
        nature: 'gap',
        reasons: [{ key: 'fewer-than-counted', counted: 7, documented: [3, 3] }],
      },
    ]);
    expect(counted([tally(2), ...three])).toMatchObject([
      {
        nature: 'contradiction',
        reasons: [{ key: 'more-than-counted', counted: 2, documented: [3, 3] }],
      },
    ]);
    expect(counted([tally(3), ...three])).toEqual([]);
  });

  it('counts one event once, however often it is told, and a doubtful date as possible', () => {
    const twice = [...three, telling('c1', { on: '2023-11-25' })];
    expect(kindsOf(counted([tally(3), ...twice]))).toEqual([]);
    const edge = [...three, telling('d1', { on: '2023-11-30/2023-12-02' })];
    expect(kindsOf(counted([tally(3), ...edge]))).toEqual([]);
  });

  it('adds up the shares', () => {
    const shares = [
      { place: 'omar', count: 8 },
      { place: 'shaddadi', count: 6 },
      { place: 'tanf', count: 4 },
    ];
    const found = counted([tally(20, { breakdown: shares, places: [] })]);
    expect(found).toMatchObject([
      { reasons: [{ key: 'shares-do-not-add', counted: 20, sum: 18 }] },
    ]);
    expect(counted([tally(18, { breakdown: shares, places: [] })])).toEqual([]);
    // The larger number of a place is its share, the other one a part of it.
    const part = [...shares, { place: 'tanf', count: 1 }];
    expect(counted([tally(18, { breakdown: part, places: [] })])).toEqual([]);
  });
});

describe('a date that its article cannot mean', () => {
  it('is one after the day of publication', () => {
    expect(ledgerOf(told([telling('a1', { on: '2023-11-25' })]))).toMatchObject([
      { kind: 'stated-date', reasons: [{ key: 'after-publication', published: '2023-11-20' }] },
    ]);
  });
});

describe('what the reader says', () => {
  const both = [telling('a1', { means: ['drone'] }), telling('b1')];

  it('parts two events, and keeps the question as decided', () => {
    const said = new Map([[pairKey('b1', 'a1'), 'not-same' as const]]);
    expect(ledgerOf(told(both), [], said)).toMatchObject([{ kind: 'same-event' }]);
  });

  it('joins two that nothing else joins', () => {
    const far = [telling('a1', { on: '2023-11-02' }), telling('b1')];
    expect(ledgerOf(told(far))).toEqual([]);
    const said = new Map([[pairKey('a1', 'b1'), 'same' as const]]);
    expect(ledgerOf(told(far), [], said)).toMatchObject([{ kind: 'date' }, { kind: 'same-event' }]);
  });
});

describe('the ledger', () => {
  it('is the same whatever the order, and compared twice', () => {
    fc.assert(
      fc.property(
        anyTellings.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const once = ledgerOf(told(all));
          expect(ledgerOf(told(all))).toEqual(once);
          expect(ledgerOf(told(shuffled))).toEqual(once);
          expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
          for (const { sides } of once) expect(sides.length).toBeGreaterThan(1);
        },
      ),
    );
  });

  it('exchanges the sides when the tellings are exchanged', () => {
    const days = { dayOf: () => null };
    const like = { score: 9, reasons: [] };
    fc.assert(
      fc.property(anyTellings, ([a, b]) => {
        fc.pre(a !== undefined && b !== undefined);
        const one = differences({ a, b, likeness: like }, ATLAS, days);
        const other = differences({ a: b, b: a, likeness: like }, ATLAS, days);
        expect(other).toEqual(
          one.map(({ entry, about }) => ({
            entry: { ...entry, sides: [...entry.sides].reverse() },
            about,
          })),
        );
      }),
    );
  });

  it('compares a large case in little more than linear time', () => {
    const places = ['conoco', 'tanf', 'shaddadi', 'omar', 'qasrak'];
    const many = (n: number): Telling[] =>
      Array.from({ length: n }, (_, at) => {
        const month = String(1 + (Math.floor(at / 28) % 12)).padStart(2, '0');
        const day = String(1 + (at % 28)).padStart(2, '0');
        return {
          ...telling(`e${at}`),
          article: `article${at % 997}`,
          places: [places[at % 5] ?? 'conoco'],
          when: whenOf(`${2000 + (Math.floor(at / 336) % 24)}-${month}-${day}`),
          quotes: [passage(`e${at}`)],
        };
      });
    const run = (n: number): number => {
      const given = told(many(n), []);
      const start = performance.now();
      ledgerOf(given);
      return performance.now() - start;
    };
    run(1000);
    expect(run(10_000)).toBeLessThan(4000);
  });
});
