/** Joins what an article tells of one deed in several sentences. */
import { familyOf, isDeed, meansFit } from '../kinds';
import type { Telling } from '../telling';
import { nearest } from '../where';
import { placeOf } from './places-named';

/** "It targeted …": the same deed goes on. */
const GOES_ON = /^(?:It|They|The attack|The strike) (?:targeted|hit|struck|took place|happened)/u;

/** Whether a telling goes on with the one before it in the article: it names no place, or only a nearer one. */
function isOn(before: Telling, telling: Telling): boolean {
  if (!isDeed(telling.kind) || familyOf(before.kind) !== familyOf(telling.kind)) return false;
  if (telling.places.length === 0) {
    const isOneDay =
      (before.when?.isInferred ?? true) ||
      (telling.when?.isInferred ?? true) ||
      before.when?.edtf === telling.when?.edtf;
    return (
      before.places.length > 0 &&
      isOneDay &&
      !telling.isAnother &&
      meansFit(before.means, telling.means) !== false
    );
  }
  if (before.places.length === 0 || telling.isAnother) return false;
  const isOneCount = before.counts.length === 0 || telling.counts.length === 0;
  const isRetold = (before.when?.isInferred ?? true) || (telling.when?.isInferred ?? true);
  if (isRetold && isOneCount && nearest(before.places, telling.places, placeOf) === 'same')
    return meansFit(before.means, telling.means) !== false;
  if (!before.when || !telling.when || before.when.edtf !== telling.when.edtf) return false;
  if (GOES_ON.test(telling.quotes[0]?.exact ?? '')) return true;
  const isUnlisted = telling.places.some((id) => placeOf(id) === null);
  return (
    isUnlisted &&
    nearest(before.places, telling.places, placeOf) === 'unknown' &&
    meansFit(before.means, telling.means) === true &&
    isOneCount
  );
}

/** Joins what is told of one deed in several sentences. */
export function joined(tellings: readonly Telling[]): Telling[] {
  const out: Telling[] = [];
  for (const telling of tellings) {
    const before = out.at(-1);
    if (!before || !isOn(before, telling)) {
      out.push(telling);
      continue;
    }
    out[out.length - 1] = {
      ...before,
      when: telling.when && !telling.when.isInferred ? telling.when : before.when,
      saysWhen: telling.saysWhen ?? before.saysWhen,
      places: telling.places.length > 0 ? telling.places : before.places,
      means: [...new Set([...before.means, ...telling.means])],
      claimants: before.claimants.length > 0 ? before.claimants : telling.claimants,
      actors: before.actors.length > 0 ? before.actors : telling.actors,
      killed: before.killed ?? telling.killed,
      wounded: before.wounded ?? telling.wounded,
      counts: before.counts.length > 0 ? before.counts : telling.counts,
      quotes: [...before.quotes, ...telling.quotes],
      words: new Set([...before.words, ...telling.words]),
    };
  }
  return out;
}
