/** What two tellings of one event do not agree on. */
import {
  type Entry,
  type EntryKind,
  type Level,
  type Nature,
  type Range,
  type Side,
  type WeightReason,
  entryId,
} from './entry';
import type { PairEntry } from './gather';
import { figuresFit, isMore, isSameSubject, timesAsMany } from './figures';
import { meansFit, partiesFit } from './kinds';
import type { Pair } from './pairs';
import type { Atlas, Figure, Party, Passage, Telling } from './telling';
import { daysApart, daysIn } from './when';
import { areApart, isAround } from './where';

/** What the two articles say of their publication: the later of two figures may replace the earlier. */
export interface Published {
  /** Days since 1970; null where it is not known. */
  readonly dayOf: (article: string) => number | null;
}

const SURE = 6.5;

/** Two that are less surely of one event weigh less. */
const lowered = (level: Level, score: number): Level =>
  score >= SURE ? level : level === 'high' ? 'medium' : 'low';

const sideOf = (
  { id, article, quotes }: Telling,
  says: Side['says'],
  marks: readonly (Passage | null)[],
  first: Passage | null = null,
): Side => {
  const own = marks.filter((mark) => mark !== null);
  const lead = first ?? quotes.find((quote) => own.some((mark) => isIn(mark, quote))) ?? quotes[0];
  return {
    event: id,
    article,
    quotes: lead ? [lead, ...quotes.filter((quote) => quote !== lead)] : [],
    marks: own,
    says,
  };
};

/** The number alone. */
const rangeOf = ({ min, max, isAbout }: Figure): Range => ({ min, max, isAbout });

const isIn = (inner: Passage, outer: Passage): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

interface Found {
  readonly kind: EntryKind;
  readonly nature?: Nature;
  readonly level: Level;
  readonly why: WeightReason;
  readonly sides: readonly [Side, Side];
  /** Tells entries of one kind about one pair apart. */
  readonly about?: string;
}

function date(a: Telling, b: Telling): Found | null {
  if (!a.when || !b.when || a.when.isInferred || b.when.isInferred) return null;
  if (daysIn(a.when) > 3 || daysIn(b.when) > 3) return null;
  const days = daysApart(a.when, b.when);
  if (days === 0) return null;
  return {
    kind: 'date',
    level: days > 1 ? 'high' : 'medium',
    why: { key: 'days-apart', days },
    sides: [
      sideOf(a, { of: 'date', edtf: a.when.edtf }, [a.saysWhen]),
      sideOf(b, { of: 'date', edtf: b.when.edtf }, [b.saysWhen]),
    ],
  };
}

function place(a: Telling, b: Telling, atlas: Atlas): Found | null {
  if (isAround(a, b) !== null || !areApart(a.places, b.places, atlas)) return null;
  return {
    kind: 'place',
    level: 'high',
    why: { key: 'no-place-in-common' },
    sides: [
      sideOf(a, { of: 'places', places: a.places }, []),
      sideOf(b, { of: 'places', places: b.places }, []),
    ],
  };
}

function means(a: Telling, b: Telling): Found | null {
  if (meansFit(a.means, b.means) !== false) return null;
  return {
    kind: 'means',
    level: 'medium',
    why: { key: 'other-weapon' },
    sides: [
      sideOf(a, { of: 'means', means: a.means }, []),
      sideOf(b, { of: 'means', means: b.means }, []),
    ],
  };
}

/** A later article, or one that names the earlier figure, replaces it. */
function isUpdate(a: Telling, b: Telling, one: Figure, other: Figure, days: Published): boolean {
  const isReplaced = (figure: Figure, later: Telling): boolean =>
    figure.min !== null && later.earlier.includes(figure.min);
  if (isReplaced(one, b) || isReplaced(other, a)) return true;
  const [less, more] = isMore(one, other) ? [a, b] : [b, a];
  if (less.toll === 'first' || more.toll === 'risen') return true;
  const [first, second] = [days.dayOf(a.article), days.dayOf(b.article)];
  if (first === null || second === null || first === second) return false;
  return first < second ? isMore(one, other) : isMore(other, one);
}

function figures(a: Telling, b: Telling, of: 'killed' | 'wounded', days: Published): Found | null {
  const [one, other] = [a[of], b[of]];
  if (!one || !other || figuresFit(one, other)) return null;
  const update = isUpdate(a, b, one, other, days);
  const times = timesAsMany(one, other);
  const isDead = of === 'killed';
  return {
    kind: 'casualties',
    nature: update ? 'update' : 'contradiction',
    level: update ? 'low' : isDead && (times === null || times >= 1.5) ? 'high' : 'medium',
    why: update
      ? { key: 'later-figure' }
      : times === null
        ? { key: 'none-against-some' }
        : isDead
          ? { key: 'dead-counted' }
          : { key: 'times-as-many', times },
    sides: [
      sideOf(a, { of, range: rangeOf(one) }, [one.passage]),
      sideOf(b, { of, range: rangeOf(other) }, [other.passage]),
    ],
    about: of,
  };
}

/** The dead before the hurt: one entry for the two. */
const casualties = (a: Telling, b: Telling, days: Published): Found | null =>
  figures(a, b, 'killed', days) ?? figures(a, b, 'wounded', days);

function count(a: Telling, b: Telling): Found | null {
  for (const one of a.counts) {
    const others = b.counts.filter(({ of }) => isSameSubject(one.of, of));
    const [other] = others;
    if (!other || others.some((each) => figuresFit(one, each))) continue;
    const isReplaced =
      (one.min !== null && b.earlier.includes(one.min)) ||
      (other.min !== null && a.earlier.includes(other.min));
    const times = timesAsMany(one, other) ?? 0;
    return {
      kind: 'count',
      nature: isReplaced ? 'update' : 'contradiction',
      level: !isReplaced && times >= 2 ? 'medium' : 'low',
      why: isReplaced
        ? { key: 'later-figure' }
        : times >= 2
          ? { key: 'times-as-many', times }
          : { key: 'close-figures' },
      sides: [
        sideOf(a, { of: 'count', range: rangeOf(one) }, [one.passage]),
        sideOf(b, { of: 'count', range: rangeOf(other) }, [other.passage]),
      ],
      about: one.of,
    };
  }
  return null;
}

function parties(
  a: Telling,
  b: Telling,
  kind: 'actor' | 'claimant',
  ones: readonly Party[],
  others: readonly Party[],
): Found | null {
  const [one] = ones;
  const [other] = others;
  if (!one || !other) return null;
  if (ones.some((x) => others.some((y) => partiesFit(x.id, y.id)))) return null;
  const of = kind === 'actor' ? 'actor' : 'claim';
  return {
    kind,
    level: 'high',
    why: { key: kind === 'actor' ? 'other-party' : 'two-claim' },
    sides: [
      sideOf(a, { of, party: one.id, name: one.name }, [one.passage]),
      sideOf(b, { of, party: other.id, name: other.name }, [other.passage]),
    ],
  };
}

const claimant = (a: Telling, b: Telling): Found | null =>
  parties(a, b, 'claimant', a.claimants, b.claimants);

/** Who did it, by its own word or another's; two that claim it are another entry. */
function actor(a: Telling, b: Telling): Found | null {
  if (a.claimants.length > 0 && b.claimants.length > 0) return null;
  // Whom a denial speaks of is whom it clears.
  const all = (one: Telling): readonly Party[] =>
    one.deniers.length > 0 ? one.claimants : [...one.actors, ...one.claimants];
  return parties(a, b, 'actor', all(a), all(b));
}

function denial(a: Telling, b: Telling): Found | null {
  const [denies, says] = a.deniers.length > 0 ? [a, b] : [b, a];
  const [denier] = denies.deniers;
  if (!denier || says.deniers.length > 0) return null;
  // Who denies its own part does not deny another's.
  const said = [...says.claimants, ...says.actors];
  const isOwn = denies.actors.some(({ id }) => partiesFit(id, denier.id));
  if (isOwn && said.length > 0 && !said.some(({ id }) => partiesFit(id, denier.id))) return null;
  const claimed = says.claimants[0] ?? says.actors[0];
  const saying = sideOf(
    says,
    claimed ? { of: 'claim', party: claimed.id, name: claimed.name } : null,
    [claimed?.passage ?? null],
  );
  const denying = sideOf(denies, { of: 'denial', party: denier.id, name: denier.name }, [
    denier.passage,
  ]);
  return {
    kind: 'claim-denial',
    level: 'high',
    why: { key: 'denied' },
    sides: denies === a ? [denying, saying] : [saying, denying],
  };
}

/** All on which a pair differs; exchanged tellings give the same with exchanged sides. */
export function differences({ a, b, likeness }: Pair, atlas: Atlas, days: Published): PairEntry[] {
  const found = [
    date(a, b),
    place(a, b, atlas),
    means(a, b),
    count(a, b),
    casualties(a, b, days),
    actor(a, b),
    claimant(a, b),
    denial(a, b),
  ].filter((one) => one !== null);
  return found.map(({ kind, nature = 'contradiction', level, why, sides, about = '' }) => ({
    entry: {
      id: entryId(kind, [a.id, b.id, ...(about === '' ? [] : [`about.${about}`])]),
      kind,
      nature,
      weight: lowered(level, likeness.score),
      reasons: [why, ...likeness.reasons.map((key) => ({ key }))],
      sides,
      about: null,
      score: likeness.score,
    },
    about,
  }));
}

/** The pair itself: whether the two are one event is for the reader to say. */
export function suggestion({ a, b, likeness }: Pair): Entry {
  return {
    id: entryId('same-event', [a.id, b.id]),
    kind: 'same-event',
    nature: 'suggestion',
    weight: likeness.score >= SURE ? 'high' : 'medium',
    reasons: likeness.reasons.map((key) => ({ key })),
    sides: [sideOf(a, null, []), sideOf(b, null, [])],
    about: null,
    score: likeness.score,
  };
}
