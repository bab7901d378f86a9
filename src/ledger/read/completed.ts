/** What the sentences of a telling say where the proposal says nothing, or less. */
import { findNames } from '../../gazetteer/wide/look-up';
import type { Figure, Telling } from '../telling';
import { withDay } from './day-said';
import { denies } from './heard';
import { lossesSaid } from './losses-said';
import { type ReadPage, type ReadSentence, isTouching } from './page';
import { isNarrowPlace } from './places-named';
import { weaponsSaid } from './weapons-said';
import { canHaveDone, doerIn } from './who-did';

/** Sentences after those of a telling that still speak of it. */
const FOLLOWING = 2;

/** The sentences of a telling: its own, then those after each of them that no other telling has. */
function sentencesOf(
  { id, quotes }: Telling,
  tellings: readonly Telling[],
  { sentences }: ReadPage,
): { readonly own: ReadSentence[]; readonly following: ReadSentence[] } {
  const own = sentences.filter((one) => quotes.some((quote) => isTouching(quote, one)));
  const isOthers = (sentence: ReadSentence): boolean =>
    tellings.some(
      (one) => one.id !== id && one.quotes.some((quote) => isTouching(quote, sentence)),
    );
  const following: ReadSentence[] = [];
  for (const sentence of own) {
    const at = sentences.indexOf(sentence);
    for (const next of sentences.slice(at + 1, at + 1 + FOLLOWING)) {
      if (own.includes(next) || isOthers(next)) break;
      if (!following.includes(next)) following.push(next);
    }
  }
  return { own, following };
}

/** Whether what was read says the same as the proposal, more sharply or with its bounds. */
const bears = (read: Figure, proposed: Figure): boolean =>
  (read.min ?? 0) <= (proposed.max ?? Infinity) && (proposed.min ?? 0) <= (read.max ?? Infinity);

/** Places that its sentences name besides its own, and no other telling of the article has. */
function placesAround(
  { id, places }: Telling,
  own: readonly ReadSentence[],
  tellings: readonly Telling[],
): string[] {
  const others = new Set(tellings.flatMap((one) => (one.id === id ? [] : one.places)));
  const named = own.flatMap(({ exact }) => findNames(exact));
  const found = named.flatMap((one) =>
    one.list === 'places' && isNarrowPlace(one.id) ? [one.id] : [],
  );
  return [...new Set(found)].filter((place) => !places.includes(place) && !others.has(place));
}

const FIRST_TOLL =
  /(?:(?:initial|preliminary|first|provisional) (?:toll|count|figure)|حصيله (?:اولي|اوليه|غير نهائيه|غير نهاييه|غير نهاءيه)|expected to rise|would rise|was likely to rise)/u;
const RISEN_TOLL =
  /(?:(?:toll|number|figure)[^.]{0,80} (?:rose|risen|climbed|rises|climbs|increased) |(?<!\p{L})up from |[وف]?(?:ل)?(?:ي|ت)?رتفعت? |[وا]?رتفاع (?:عدد|حصيله)|بعدما كان|بعد ان كان|(?:final|latest|updated) (?:toll|count)|اخر حصيله|حصيله (?:نهائيه|نهاييه|نهاءيه|جديده))/u;

function tollIn(sentences: readonly ReadSentence[]): Telling['toll'] {
  const text = sentences.map(({ folded }) => folded).join(' ');
  return RISEN_TOLL.test(text) ? 'risen' : FIRST_TOLL.test(text) ? 'first' : null;
}

/** What the sentences say where the proposal says nothing, or less. */
export function completed(telling: Telling, tellings: readonly Telling[], page: ReadPage): Telling {
  if (telling.kind === 'tally') return telling;
  const { own, following } = sentencesOf(telling, tellings, page);
  const dated = withDay(telling, page);
  const [proposed] = dated.counts;
  const read = weaponsSaid([...own, ...(proposed ? [] : following)]);
  const isBorne = !proposed || read.some((one) => bears(one, proposed));
  const losses = lossesSaid([...own, ...following], {
    killed: dated.killed?.min ?? null,
    wounded: dated.wounded?.min ?? null,
  });
  const actors = dated.actors.filter((party) => canHaveDone(party, page));
  const doer =
    actors.length === 0 && dated.claimants.length === 0
      ? own.map((sentence) => doerIn(sentence, page)).find((one) => one !== null)
      : null;
  const counts = read.length > 0 && isBorne ? read : dated.counts;
  const said = [...counts, losses.killed, losses.wounded].map((one) => one?.passage ?? null);
  const isSaying = (sentence: ReadSentence): boolean =>
    said.some((passage) => passage !== null && isTouching(passage, sentence)) ||
    (telling.deniers.length > 0 && denies(sentence.folded));
  const further = following.filter(isSaying);
  return {
    ...dated,
    counts,
    killed: losses.killed,
    wounded: losses.wounded,
    actors: doer ? [doer] : actors,
    toll: tollIn([...own, ...following]),
    around: placesAround(dated, own, tellings),
    quotes: [...dated.quotes, ...further.map(({ start, end, exact }) => ({ start, end, exact }))],
  };
}
