/** Says an entry of the contradictions ledger: what each side says, and why it weighs what it does. */
import type { Range, Says, WeightReason } from '../ledger/entry';
import { parseEdtf } from '../time/edtf/parse';
import { caseWords } from './case-words';
import { type SpeakOptions, speak } from './dates/speak';
import { isolated } from './isolated';
import type { Language } from './language';
import { grouped } from './plural';
import { sayReason } from './reasons/index';
import { vocabulary } from './vocabulary/index';
import { speakRange } from './vocabulary/detail-words';

/** The names that a case gives to its ids. */
export interface LedgerNames {
  readonly place: (id: string) => string;
  readonly actor: (id: string) => string;
}

export function spokenEdtf(edtf: string, language: Language, options: SpeakOptions = {}): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? speak(parsed.value, language, options) : edtf;
}

function rangeText({ min, max, isAbout }: Range, language: Language): string {
  if (min === null) return caseWords(language).ledger.says.upTo(max ?? 0);
  return speakRange({ min, max, approximate: isAbout }, language);
}

const ownMeans = (means: string, language: Language): string =>
  (vocabulary(language).means as Readonly<Record<string, string | undefined>>)[means] ?? means;

/** What a side says, in a few words. */
export function saysText(says: Says, language: Language, names: LedgerNames): string {
  const words = caseWords(language).ledger.says;
  switch (says.of) {
    case 'date':
      return spokenEdtf(says.edtf, language, { weekday: true });
    case 'places':
      return words.and(says.places.map((id) => isolated(names.place(id))));
    case 'means':
      return words.and(says.means.map((one) => ownMeans(one, language)));
    case 'count':
      return rangeText(says.range, language);
    case 'counted':
    case 'documented':
      return words[says.of](rangeText(says.range, language));
    case 'killed':
    case 'wounded':
      return words[says.of](says.range.max === 0 ? words.none : rangeText(says.range, language));
    case 'shares':
      return words.sum(says.sum);
    case 'actor':
    case 'claim':
    case 'denial':
      return words[says.of](isolated(names.actor(says.party)));
    case 'account':
      return names.actor(says.party);
  }
}

/** Words of an article inside a sentence of the interface keep the direction of their own. */
function withIsolated<T>(given: T): T {
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      QUOTED.has(key) && typeof value === 'string' ? isolated(value) : withIsolated(value),
    ]),
  ) as T;
}
const QUOTED: ReadonlySet<string> = new Set(['quote', 'counted', 'named']);

/** Why an entry weighs what it does. */
export function weightText(reason: WeightReason, language: Language): string {
  const { because, why } = caseWords(language).ledger;
  switch (reason.key) {
    case 'days-apart':
      return because['days-apart'](reason.days);
    case 'times-as-many':
      return because['times-as-many'](reason.times);
    case 'more-than-counted':
    case 'fewer-than-counted':
      return because['against-events'](
        reason.counted,
        [...new Set(reason.documented)].map(grouped).join('–'),
      );
    case 'shares-do-not-add':
      return because['shares-do-not-add'](reason.counted, reason.sum);
    case 'after-publication':
      return because['after-publication'](spokenEdtf(reason.published, language));
    case 'dates':
      return sayReason(withIsolated(reason.reason), language);
    case 'close-figures':
    case 'none-against-some':
    case 'dead-counted':
    case 'no-place-in-common':
    case 'other-weapon':
    case 'other-party':
    case 'two-claim':
    case 'denied':
    case 'later-figure':
    case 'recorded':
      return because[reason.key];
    default:
      return why[reason.key];
  }
}
