/** Denials that no event holds: a sentence of one article against the telling of another. */
import { type Entry, entryId } from './entry';
import type { Denial, Heard } from './read/heard';
import { familyOf, isDeed, partiesFit } from './kinds';
import { type Atlas, type Telling } from './telling';
import { daysApart } from './when';
import { nearest } from './where';

/** From here on a denial is of a telling. */
const OF_IT = 3;
/** Scores that are as good as each other. */
const CLOSE = 1.5;
const MOST_WORDS = 4;

function scoreOf(denial: Denial, telling: Telling, atlas: Atlas): number | null {
  if (!denial.when || !telling.when || !isDeed(telling.kind) || familyOf(telling.kind) !== 'fire')
    return null;
  if (telling.deniers.length > 0) return null;
  const days = daysApart(denial.when, telling.when);
  const isSure = denial.isDated && !telling.when.isInferred;
  if (days > (isSure ? 0 : 3)) return null;
  const near = nearest(denial.places, telling.places, atlas);
  let score = { same: 2.2, inside: 1.5, near: 1.5, unknown: 0, apart: -3 }[near];
  score += denial.isDated ? 1 : days === 0 ? 0.7 : 0.4;
  const parties = [...telling.claimants, ...telling.actors].map(({ id }) => id);
  const isOfParty = parties.some((id) => denial.parties.some((one) => partiesFit(one, id)));
  // Two places of which no list says how they lie to each other, and nobody in common.
  const isElsewhere =
    near === 'unknown' && denial.places.length > 0 && telling.places.length > 0 && !isOfParty;
  if (isElsewhere) return null;
  if (isOfParty) score += 1;
  // A claim or an accusation is what one denies.
  if (parties.length > 0) score += 0.6;
  let shared = 0;
  for (const word of denial.words) if (telling.words.has(word)) shared += 1;
  const killed = telling.killed?.min ?? 0;
  if (killed > 0 && killed === denial.killed) score += 1;
  return score + Math.min(MOST_WORDS, shared) * 0.6;
}

/** What is claimed, then what is laid at somebody's door, then what is only told. */
const rank = ({ claimants, actors }: Telling): number =>
  claimants.length > 0 ? 2 : actors.length > 0 ? 1 : 0;

/** Units between two sentences that follow each other. */
const GAP = 3;

/** Whether a denial follows another one of the same days. */
const goesOn = (before: Denial, { sentence, when }: Denial): boolean =>
  sentence.start - before.sentence.end <= GAP &&
  when?.first === before.when?.first &&
  when?.last === before.when?.last;

export function denialsOf(
  heard: readonly Heard[],
  tellings: readonly Telling[],
  atlas: Atlas,
  known: readonly Entry[],
): Entry[] {
  if (heard.every(({ denials }) => denials.length === 0)) return [];
  const byDay = new Map<number, Telling[]>();
  for (const telling of tellings) {
    const { when } = telling;
    if (!when || when.last - when.first > 3) continue;
    for (let day = when.first; day <= when.last; day += 1) {
      const list = byDay.get(day);
      if (list) list.push(telling);
      else byDay.set(day, [telling]);
    }
  }
  const isKnown = (one: string, other: string): boolean =>
    known.some(
      ({ kind, sides }) =>
        kind === 'claim-denial' &&
        sides.some(({ article }) => article === one) &&
        sides.some(({ article }) => article === other),
    );
  const found = heard.flatMap(({ article, denials }) => {
    let last: {
      readonly denial: Denial;
      readonly telling: Telling;
      readonly score: number;
    } | null = null;
    return denials.flatMap((denial): Entry[] => {
      const { when, sentence } = denial;
      if (!when) return [];
      const days = Array.from(
        { length: when.last - when.first + 5 },
        (_, at) => when.first - 4 + at + 0,
      );
      const near = new Set(days.flatMap((day) => byDay.get(day) ?? []));
      const scored = [...near]
        .filter((telling) => telling.article !== article && !isKnown(article, telling.article))
        .map((telling) => ({ telling, score: scoreOf(denial, telling, atlas) ?? 0 }))
        .filter(({ score }) => score >= OF_IT);
      const most = Math.max(...scored.map(({ score }) => score));
      // Of those that are about as likely, what is claimed is what is denied.
      const [best] = scored
        .filter(({ score }) => score >= most - CLOSE)
        .sort(
          (x, y) => rank(y.telling) - rank(x.telling) || (x.telling.id < y.telling.id ? -1 : 1),
        );
      // The sentence behind a denial that goes on denying, wherever its speaker is.
      const going: typeof last = last && goesOn(last.denial, denial) ? { ...last, denial } : null;
      const one = best ? { ...best, denial } : going;
      last = one;
      if (!one) return [];
      const { telling, score } = one;
      const [claimed] = [...telling.claimants, ...telling.actors];
      return [
        {
          id: entryId('claim-denial', [telling.id, article, `${sentence.start}-${sentence.end}`]),
          kind: 'claim-denial',
          nature: 'contradiction',
          weight: score >= OF_IT + 1 ? 'high' : 'medium',
          reasons: [{ key: 'denied' }],
          sides: [
            {
              event: telling.id,
              article: telling.article,
              quotes: telling.quotes,
              marks: [],
              says: claimed ? { of: 'claim', party: claimed.id, name: claimed.name } : null,
            },
            { event: null, article, quotes: [sentence], marks: [], says: null },
          ],
          about: null,
          score: Math.round(score * 100) / 100,
        },
      ];
    });
  });
  return joined(found);
}

/** Several sentences of one article that deny one deed are one entry. */
function joined(entries: readonly Entry[]): Entry[] {
  const out = new Map<string, Entry>();
  for (const entry of entries) {
    const [telling, denying] = entry.sides;
    const key = [telling?.event, denying?.article].join(' ');
    const before = out.get(key);
    const [first, other] = before?.sides ?? [];
    out.set(
      key,
      before && first && other
        ? {
            ...before,
            sides: [first, { ...other, quotes: [...other.quotes, ...(denying?.quotes ?? [])] }],
          }
        : entry,
    );
  }
  return [...out.values()];
}
