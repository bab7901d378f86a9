/** The state whose fire an English adjective names: "Turkish shelling", "an Iranian ballistic missile". */
import { WIDE_ACTORS } from '../../../../gazetteer/wide/entries';
import type { Word } from '../../words';
import type { Party } from '../names';

const STATES: Readonly<Record<string, string>> = {
  american: 'united-states',
  iranian: 'iran',
  israeli: 'israeli-army',
  russian: 'russia',
  turkish: 'turkey',
  ukrainian: 'ukraine-state',
};
const FIRED =
  /^(?:(?:air|drone|missile|rocket|artillery|helicopter)?-?(?:strikes?|raids?|attacks?)|air|drones?|missiles?|rockets?|artillery|shelling|shells?|bombardments?|bombing|bombs?|fire|gunfire|warplanes?|aircraft|planes?|jets?|fighter|helicopters?|tanks?|guns|gunboats?|warships?|incursions?|assault|offensive)$/u;
/** Between the two: "a Turkish armed drone". */
const WHICH =
  /^(?:armed|ballistic|cruise|guided|combat|military|naval|heavy|suspected|attack|explosive|one-way|first-person-view|precision|overnight|deadly|new|double)$/u;
/** What is done to it: "shot down an Israeli drone", "in answer to Israeli strikes". */
const DONE_TO =
  /^(?:down|downed|intercepted|destroyed|against|at|hit|struck|targeted|attacked|shelled|bombed|seized|captured|ambushed|to|for|on|of|over|near|towards?|condemned|denounced)$/u;
const ARTICLE = /^(?:an?|the|two|three|four|five|several|\d+)$/u;

const isFired = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      FIRED.test(words[at + step]?.text ?? '') &&
      words.slice(at + 1, at + step).every(({ text }) => WHICH.test(text)),
  );

/** @param words of one stretch. */
export function stateByAdjective(words: readonly Word[]): Party | null {
  for (const [at, { text, start, end }] of words.entries()) {
    const id = STATES[text];
    const actor = id === undefined ? undefined : WIDE_ACTORS.get(id);
    if (id === undefined || !actor || !isFired(words, at)) continue;
    const before = words[ARTICLE.test(words[at - 1]?.text ?? '') ? at - 2 : at - 1];
    if (before && DONE_TO.test(before.text)) continue;
    return {
      id,
      isKnown: true,
      name: text.replace(/^\p{L}/u, (one) => one.toUpperCase()),
      start,
      end,
      kind: actor.kind,
    };
  }
  return null;
}
