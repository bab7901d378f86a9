/** The contradictions ledger of a large case: the processor time of comparing its events. */
import { PLACES, type PlaceId } from '../../src/gazetteer/places';
import { ledgerOf } from '../../src/ledger/ledger';
import { tellingWords } from '../../src/ledger/read/telling-words';
import { SAYS_NOTHING, type Atlas, type Telling, type Told } from '../../src/ledger/telling';
import { whenOf } from '../../src/ledger/when';
import { type CivilDay, civilDay, isoDay } from '../../src/time/civil';

/** Seeded: every run compares the same. */
class Random {
  #state = 12_345;

  below(most: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0;
    return (this.#state >>> 8) % most;
  }

  of<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}

const ARTICLES = 1500;
const PLACES_NAMED = [
  'conoco',
  'tanf',
  'rukban',
  'shaddadi',
  'omar',
  'rubariya',
  'kharab-al-jir',
  'tal-baydar',
  'qasrak',
  'ain-al-asad',
  'harir',
  'victoria',
] as const;
const MEANS = ['rocket', 'drone', 'missile', 'mortar'] as const;
const WORDS =
  'depot orchard generator lorry convoy school radar helipad barracks hangar bridge mill silo clinic antenna'.split(
    ' ',
  );

/** Attacks on twelve places over some days, each told by an article of its week. */
function tellings(count: number, days: number): Telling[] {
  const random = new Random();
  const first = civilDay(2019, 1, 1);
  return Array.from({ length: count }, (_, at): Telling => {
    const day = Math.floor((at / count) * days) + random.below(3);
    const number = random.below(9) + 1;
    const words = `${random.of(WORDS)} ${random.of(WORDS)}`;
    return {
      ...SAYS_NOTHING,
      id: `event${at}`,
      article: `article${(Math.floor((at / count) * ARTICLES) + random.below(6)) % ARTICLES}`,
      kind: random.below(4) === 0 ? 'strike' : 'attack',
      when: whenOf(isoDay((first + day) as CivilDay)),
      places: [random.of(PLACES_NAMED)],
      means: [random.of(MEANS)],
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
