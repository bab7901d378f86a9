/** Reads a whole text: expressions with their dates, the day of publication, contradictions. */
import type { ArticleLanguage } from '../article/article';
import type { PartOfDay } from '../time/bounds';
import { civilDay, isoDay } from '../time/civil';
import { Teller, link } from './discourse';
import type { Told } from './discourse';
import type { Role } from './discourse/role';
import type { ToldReading } from './discourse/tell';
import { explain, explainTold } from './explain';
import { linesOf } from './page/lines';
import { stampsOf } from './page/stamps';
import type { ReferenceDate } from './expression';
import { durationOf, parseReference, referenceWindow } from './expression';
import type { Found } from './find-expressions';
import { findExpressions } from './find-expressions';
import type { Conflict, PassageSpan } from './publication/conflict';
import { conflictsOf, toldConflict, weekdayConflict } from './publication/conflict';
import type { RelaxationKind } from './publication/constraint';
import { constraintsOf, postDay } from './publication/evidence';
import type { DayCandidate, Openness, Solution } from './publication/solve';
import { check, solve } from './publication/solve';
import type { Reason } from './reason';
import type { ReadingName } from './resolve';
import type { ScopeKind } from './scope';
import { postsOf, scopeAt, scopesOf } from './scope';
import type { ExpressionKind, Value } from './value';
import { kindOf, partOf } from './value';

export interface ReadOptions {
  /** What the text is written in; decides the order of day and month in 11/12/2023. */
  readonly language?: ArticleLanguage;
  /** ISO date or date-time of publication, or a coarser EDTF within which it lies; null when unknown. */
  readonly reference: string | null;
}

export interface DateCandidate {
  readonly edtf: string;
  readonly reading: ReadingName;
  /** Share of belief among the candidates, 0–1. */
  readonly weight: number;
}

export interface TimeExpression extends PassageSpan {
  readonly text: string;
  readonly kind: ExpressionKind;
  /** EDTF; null where there is no date (durations, sets, undated events, unknown reference). */
  readonly edtf: string | null;
  /** The expression that it counts from; null where it counts from publication or stands alone. */
  readonly from: PassageSpan | null;
  /** ISO 8601-1; null if no length is given. */
  readonly duration: string | null;
  readonly part: PartOfDay | null;
  readonly scope: ScopeKind;
  /** What it dates: an event, a statement about it, what lies behind it, or the page. */
  readonly role: Role;
  readonly candidates: readonly DateCandidate[];
  /** How the date was reached. */
  readonly steps: readonly Reason[];
  /** What it means, to be resolved again when the publication date changes. */
  readonly value: Value;
  /** Its clause refers to the future. */
  readonly future: boolean;
  /** Why it contradicts another passage or the publication date; null if it does not. */
  readonly conflict: Reason | null;
}

export interface Relaxed extends PassageSpan {
  readonly kind: RelaxationKind;
  readonly note: Reason;
}

export interface PublicationCandidate {
  /** EDTF: a day, or a range of days that suit equally. */
  readonly date: string;
  /** Share of belief, 0–1: of the answers given with 0.9, nine in ten are right. */
  readonly confidence: number;
  /** The natural logarithm of `confidence`. */
  readonly score: number;
  readonly relaxed: readonly Relaxed[];
  readonly evidence: readonly PassageSpan[];
}

export interface ReadingResult {
  readonly published: {
    readonly given: string | null;
    /** Best first; none where the text gives no indication, or none but a day of the week. */
    readonly candidates: readonly PublicationCandidate[];
    /** What the text leaves open: `year`, the candidates are a set over the years; `day`, nearly all. */
    readonly open: Openness;
    /** The candidates of all years as an EDTF set; null where a year is known. */
    readonly set: string | null;
    readonly conflicts: readonly Conflict[];
  };
  readonly expressions: readonly TimeExpression[];
}

type Resolved = Pick<TimeExpression, 'edtf' | 'candidates' | 'steps' | 'from'>;

/** The dates of an expression, and how they were reached. */
function resolved(
  text: string,
  told: Told,
  index: number,
  { readings, from, counted, ofClause }: ToldReading,
  reference: ReferenceDate,
  fromPost: boolean,
  fromDate: string | null,
): Resolved {
  const first = readings[0];
  const found = told.found[index];
  if (!first || !found) return { edtf: null, candidates: [], steps: [], from: null };
  const ante = from === null ? null : (told.found[from] ?? null);
  return {
    edtf: first.edtf,
    candidates: readings.flatMap(({ edtf, name, weight }) =>
      edtf === null ? [] : [{ edtf, reading: name, weight: Math.round(weight * 1000) / 1000 }],
    ),
    from: ante && { start: ante.start, end: ante.end },
    steps: ante
      ? explainTold(counted, ofClause, first, {
          quote: text.slice(ante.start, ante.end),
          date: fromDate,
        })
      : explain(found.value, first, reference.day, fromPost),
  };
}

function publicCandidate({ date, confidence, choices }: DayCandidate): PublicationCandidate {
  return {
    date,
    confidence: Math.round(confidence * 1000) / 1000,
    score: Math.round(Math.log(Math.max(confidence, 1e-4)) * 100) / 100,
    relaxed: choices.flatMap(({ constraint: { start, end }, option: { relaxed } }) =>
      relaxed === null
        ? []
        : [{ kind: relaxed, start, end, note: { key: 'relaxed', args: { kind: relaxed } } }],
    ),
    evidence: choices.flatMap(({ constraint: { start, end, hard }, option }) =>
      option.relaxed === null && hard ? [{ start, end }] : [],
    ),
  };
}

/** The days of a text that names no year, as one EDTF set; null where there is no need of one. */
function setOf(candidates: readonly DayCandidate[], open: Openness): string | null {
  if (open !== 'year' || candidates.length === 0) return null;
  const dates = [...candidates].sort((a, b) => a.day - b.day).map(({ date }) => date);
  return `[${dates.map((date) => date.replace('/', '..')).join(',')}]`;
}

/** Belief that a text writes the month first in 11/12/2023, by the language that it is written in. */
const MONTH_FIRST: Readonly<Record<ArticleLanguage, number>> = { ar: 0, en: 0.35 };

/** 11/12/2023: the other order of day and month. */
function monthFirst({ value, rules }: Found): string | null {
  if (value.kind !== 'fields' || !rules.includes('day, month and year with slashes')) return null;
  const { year, month, day } = value;
  if (year === null || month === null || day === null || day > 12 || day === month) return null;
  return isoDay(civilDay(year, day, month));
}

/** Readings beside those of the value itself: other orders of digits, other days of publication. */
function withAlternatives(
  resolved: Resolved,
  found: Found,
  inferred: () => readonly DateCandidate[],
  language: ArticleLanguage,
): Resolved {
  const belief = MONTH_FIRST[language];
  const swapped = belief > 0 ? monthFirst(found) : null;
  if (swapped !== null) {
    const kept = resolved.candidates.map((one) => ({
      ...one,
      weight: one.weight * (1 - belief),
    }));
    const other: DateCandidate = { edtf: swapped, reading: 'month-first', weight: belief };
    return { ...resolved, candidates: [...kept, other] };
  }
  if (!isOpenDate(resolved, found)) return resolved;
  const candidates = inferred();
  return candidates.length === 0 ? resolved : { ...resolved, candidates };
}

/** Nothing, or a date without its year, because the day of publication is not known. */
function isOpenDate({ edtf, from }: Resolved, { value }: Found): boolean {
  const kind = kindOf(value);
  if (kind === 'duration' || kind === 'set' || (kind === 'anchor' && from === null)) return false;
  return edtf === null || edtf.includes('XXXX');
}

/** What each expression means on each day on which the text may have been published. */
class Inferred {
  readonly #days: readonly { readonly weight: number; readonly teller: Teller }[];

  constructor(told: Told, published: readonly DayCandidate[]) {
    const days = published.filter(({ date }) => !date.includes('/'));
    this.#days = days.map(({ day, confidence }) => ({
      weight: confidence,
      teller: new Teller(told, () => ({ day, minute: null })),
    }));
  }

  of(index: number): DateCandidate[] {
    const weights = new Map<string, number>();
    for (const { teller, weight } of this.#days) {
      const edtf = teller.of(index).readings[0]?.edtf;
      if (edtf) weights.set(edtf, (weights.get(edtf) ?? 0) + weight);
    }
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
    return [...weights]
      .map(([edtf, weight]): DateCandidate => ({
        edtf,
        reading: 'if-published',
        weight: Math.round((1000 * weight) / total) / 1000,
      }))
      .sort((a, b) => b.weight - a.weight);
  }
}

const touches = (a: PassageSpan, b: PassageSpan | null): boolean =>
  b !== null && a.start < b.end && b.start < a.end;

/** Reads every time expression of a text. Never throws, whatever the text. */
export function readDates(text: string, options: ReadOptions): ReadingResult {
  const { found: all, tokens, isCapital, isPassive } = findExpressions(text);
  const lines = linesOf(text);
  const embedded = postsOf(text, lines);
  const stamps = stampsOf(text, lines, embedded, all);
  const scopes = scopesOf(text, lines, embedded, stamps);
  const told = link({ text, found: all, tokens, isCapital, isPassive, scopes, stamps });
  const { found } = told;
  const reference = parseReference(options.reference);
  const monthFirstBelief = MONTH_FIRST[options.language ?? 'ar'];
  const constraints = constraintsOf(text, found, scopes, stamps, monthFirstBelief);
  const given = reference.day === null ? null : check(constraints, reference.day);
  const { candidates, open }: Solution = given
    ? { candidates: [given], open: 'none' }
    : solve(constraints, referenceWindow(options.reference));
  const conflicts = [
    ...conflictsOf(text, constraints, given, candidates[0] ?? null),
    ...found.flatMap((expression) => weekdayConflict(text, expression, reference.day) ?? []),
  ];
  const posts = scopes.flatMap((scope) => {
    const post = scope.kind === 'post' ? postDay(scope, found) : null;
    return post ? [{ scope, day: post.day }] : [];
  });
  const postOf = ({ start, end }: PassageSpan): ReferenceDate | null => {
    const post = posts.find(({ scope }) => scope.start <= start && end <= scope.end);
    return post ? { day: post.day, minute: null } : null;
  };
  const references = found.map((one) => ({ post: postOf(one) }));
  const teller = new Teller(told, (index) => references[index]?.post ?? reference);
  const inferred = reference.day === null ? new Inferred(told, candidates) : null;
  const readings = found.map((_, index) => teller.of(index));
  const differing = readings.flatMap(({ differs, readings: own }, index) => {
    const [one, other] = [found[index], differs === null ? null : found[differs]];
    return one && other ? toldConflict(text, one, other, own[0]?.edtf ?? null) : [];
  });
  const everyConflict = [...conflicts, ...differing];
  return {
    published: {
      given: options.reference,
      candidates: candidates.map(publicCandidate),
      open,
      set: setOf(candidates, open),
      conflicts: everyConflict,
    },
    expressions: found.map((expression, index): TimeExpression => {
      const { start, end, value, future } = expression;
      const post = references[index]?.post ?? null;
      const reading = readings[index];
      const conflict = everyConflict.find(
        ({ a, b }) => touches({ start, end }, a) || touches({ start, end }, b),
      );
      const fromDate =
        reading === undefined || reading.from === null
          ? null
          : (readings[reading.from]?.readings[0]?.edtf ?? null);
      return {
        start,
        end,
        text: text.slice(start, end),
        kind: kindOf(value),
        duration: durationOf(value),
        part: partOf(value),
        scope: scopeAt(scopes, start)?.kind ?? 'article',
        role: told.roles[index] ?? 'event',
        value,
        future,
        conflict: conflict?.explanation ?? null,
        ...withAlternatives(
          resolved(
            text,
            told,
            index,
            reading ?? { readings: [], from: null, counted: null, ofClause: false, differs: null },
            post ?? reference,
            post !== null,
            fromDate,
          ),
          expression,
          () => (post === null && inferred !== null ? inferred.of(index) : []),
          options.language ?? 'ar',
        ),
      };
    }),
  };
}
