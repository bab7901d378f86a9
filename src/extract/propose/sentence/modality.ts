/** What a sentence says of its deeds: told as done, or as denied, to come, supposed, recalled or rehearsed. */
import { ANNIVERSARY, DISCARDED, DRILL, UNREAL, UNTRUE } from '../lexicon/context';
import type { Deed } from './kind';
import { isAny, isRecalled, isToldAsDone, withoutMonth } from './modality-english';
import { foldedOf } from './met';
import type { Segment } from './segments';
import type { Sentence } from './split';

export type Modality = 'factual' | 'negated' | 'future' | 'hypothetical' | 'background' | 'drill';

/** Words before a deed in which a supposition governs it. */
const GOVERNED = 8;
/** The whole sentence is a supposition. */
const SUPPOSED = /^(?:\S+ ){0,2}(?:اذا|لو|if|should) /u;
const MAY = /(?<!\p{L})(?:قد [يت]\p{L}+|لو|would|could|might|may|will)(?!\p{L})/u;
const TO_COME =
  /(?<!\p{L})[وف]?(?:سوف|سيكون|المتوقع|متوقع|يتوقع|توقع\p{L}*|المرتقب|تعتزم|يعتزم|تستعد|يستعد|خطط|تخطط|يخطط|تمهيدا|will|plan\p{L}*|expect\p{L}*|prepar\p{L}*|intend\p{L}*|about to)(?!\p{L})/u;

/** A halt is made by saying it. */
const DECIDED = /(?:اعلن|اعلنت|قرر|قررت|announce|said|say|decid|declare|agree)/u;
const CONDITION = /(?<!\p{L})(?:اذا|لو|شرط|if|unless|could|may|might|should)(?!\p{L})/u;

/** «حلّقت طائرات …، ولم تنفذ أي ضربات»: what was not done besides. */
const ADDED = /(?<=^(?:\S+ ){4,})ولم (?:تنفذ|ينفذ|تشن|يشن|تستهدف|يستهدف|تقصف) .*$/u;

const ANSWERED =
  /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:رد|ردا|انتقام|انتقاما|ثار|قصاص)(?: \p{L}+)? (?:علي|ل|من)$/u;

/** What a stretch says of its deed. */
export function deedModality({ words, hits }: Segment, deed: Deed): Modality {
  if (deed.kind === 'pause' && DECIDED.test(foldedOf(words)) && !CONDITION.test(foldedOf(words)))
    return 'factual';
  if (isRecalled(words, deed.hit)) return 'background';
  if (isAny(words, deed.hit)) return 'hypothetical';
  const from = Math.max(0, deed.hit.at - GOVERNED);
  const before = foldedOf(withoutMonth(words.slice(from, deed.hit.to)));
  const after = foldedOf(words.slice(deed.hit.to, deed.hit.to + 4));
  // «توعدت بالرد على غارة استهدفت …»: the raid was real.
  if (ANSWERED.test(foldedOf(words.slice(from, deed.hit.at)))) return 'factual';
  if (!UNREAL.test(before) && !MAY.test(after) && hits.length > 0) return 'factual';
  if (isToldAsDone(words, deed.hit)) return 'factual';
  const around = foldedOf(words);
  return TO_COME.test(around) && !CONDITION.test(around) ? 'future' : 'hypothetical';
}

/** Of a whole sentence; `none` where its attack is a figure of speech, null where its stretches say. */
export function sentenceModality(
  { folded, start, end }: Sentence,
  text: string,
): Modality | 'none' | null {
  if (DISCARDED.test(folded)) return 'none';
  if (DRILL.test(folded)) return 'drill';
  if (UNTRUE.test(folded.replace(ADDED, ''))) return 'negated';
  if (ANNIVERSARY.test(folded)) return 'background';
  if (SUPPOSED.test(folded) || /[؟?]$/u.test(text.slice(start, end))) return 'hypothetical';
  return null;
}
