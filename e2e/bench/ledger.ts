/** The contradictions ledger of a large case: the processor time of comparing its events. */
import { PLACES, type PlaceId } from '../../src/gazetteer/places';
import { ledgerOf } from '../../src/ledger/ledger';
import { tellingWords } from '../../src/ledger/read/telling-words';
import { SAYS_NOTHING, type Atlas, type Telling, type Told } from '../../src/ledger/telling';
import { whenOf } from '../../src/ledger/when';
import { type CivilDay, civilDay, isoDay } from '../../src/time/civil';
import { BASES, randomFrom } from './generate';

const ARTICLES = 1500;
const MEANS = ['rocket', 'drone', 'missile', 'mortar'] as const;
const WORDS =
  'depot orchard generator lorry convoy school radar helipad barracks hangar bridge mill silo clinic antenna'.split(
    ' ',
  );

/** Attacks on the bases over some days, the same in every run, each told by an article of its week. */
function tellings(count: number, days: number): Telling[] {
  const random = randomFrom(12_345);
  const below = (most: number): number => Math.floor(random() * most);
  const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const first = civilDay(2019, 1, 1);
  return Array.from({ length: count }, (_, at): Telling => {
    const day = Math.floor((at / count) * days) + below(3);
    const number = below(9) + 1;
    const words = `${oneOf(WORDS)} ${oneOf(WORDS)}`;
    return {
      ...SAYS_NOTHING,
      id: `event${at}`,
      article: `article${(Math.floor((at / count) * ARTICLES) + below(6)) % ARTICLES}`,
      kind: below(4) === 0 ? 'strike' : 'attack',
      when: whenOf(isoDay((first + day) as CivilDay)),
      places: [oneOf(BASES)],
      means: [oneOf(MEANS)],
      counts: [{ of: 'rockets', min: number, max: number, isAbout: false, passage: null }],
      quotes: [{ exact: `event ${at}`, start: 20 * at, end: 20 * at + 10 }],
      words: tellingWords(words),
      isAnother: false,
    };
  });
}

export interface LedgerRow {
  readonly count: number;
  readonly days: number;
  /** Processor time, ms. */
  readonly cpuMs: number;
  readonly entries: number;
}

const REPEATS = 5;

function measure(count: number, days: number): LedgerRow {
  const all = tellings(count, days);
  const runs = Array.from({ length: REPEATS }, () => {
    // Another atlas: which places are near each other is found again.
    const atlas: Atlas = (id) => PLACES.get(id as PlaceId) ?? null;
    const told: Told = { tellings: all, articles: [], atlas };
    const before = process.cpuUsage();
    const entries = ledgerOf(told).length;
    const { user, system } = process.cpuUsage(before);
    return { cpuMs: (user + system) / 1000, entries };
  }).sort((a, b) => a.cpuMs - b.cpuMs);
  const { cpuMs, entries } = runs[Math.floor(REPEATS / 2)] ?? { cpuMs: 0, entries: 0 };
  return { count, days, cpuMs, entries };
}

/** Five years, and one in which most events have several entries. */
export const measureLedger = (): LedgerRow[] => [
  measure(10_000, 5 * 365),
  measure(10_000, 365),
  measure(30_000, 5 * 365),
];
