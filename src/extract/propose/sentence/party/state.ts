/** Whether a state or its forces do a deed. */
import type { TextRange } from '../../../../article/quote';
import type { Party } from '../names';
import { ATTRIBUTES, SUFFERS } from './saying';
import { isByArmsOfState } from './side-arabic';

const DOER = new Set(['armed-group', 'umbrella', 'state-force', 'descriptor']);

const STATE_ADJECTIVE = String.raw`(?<!\p{L})(?:ال)?(?:(?:اسرائيلي|اميركي|امريكي|روسي|تركي|بريطاني|اردني|باكستاني|اوكراني)\p{L}{0,3}|israeli|american|us|u\.s\.|russian|turkish|british|jordanian|coalition|allied|ukrainian|iranian|saudi|saudi-led|emirati|french|pakistani|indian|egyptian|azerbaijani|ethiopian)(?!\p{L})`;
const FIRED_BY = new RegExp(
  String.raw`(?:غار|ضرب|قصف|مسير|صاروخ|صواريخ|طيران|طائر|مقاتلا|عدوان|هجوم|هجمات|استهداف)\p{L}*(?: \p{L}+)? ${STATE_ADJECTIVE}|${STATE_ADJECTIVE} (?:\p{L}+ )?(?:strike|raid|air(?!craft carrier)|drone|missile|attack|jet|warplane|plane|bomb|shelling|artillery)|(?<!(?:مع|ضد|جنود|لجنود) )(?:العدو|الطيران|طيران) (?:ال)?(?:اسرائيلي|صهيوني|روسي|حربي|تركي)`,
  'u',
);
const STATE_NAME =
  /(?<!\p{L})[وف]?(?:اسرائيل|الاحتلال|جيش الاحتلال|روسيا|موسكو|تركيا|واشنطن|israel|russia|turkey|the coalition|moscow|iran|tehran|ukraine|kyiv|saudi arabia|pakistan)(?!\p{L})/u;
/** What belongs to a party without being it: its bases, what hosts it. */
const OWNED =
  /(?:قاعد|قواعد|تضم|تستضيف|مواقع|مقرات|مقر|نقاط|جنود|ضد|علي|تعرض|استهدف|ال(?:تي|ذي) [تي](?:ستخدم|تمركز|تخذ|تواجد|شغل|حتل|دير|سيطر|نتشر|ستضيف|ضم)|عنصر|عناصر|من|مقتل|اصابه|استشهاد|قتلي|جرحي|حافله)\p{L}*(?: \p{L}+){0,2} ?["«“]?$|(?<!\p{L})(?:against|bases?|host\p{L}*|housing|troops of|positions of|used by|on|at|soldiers)(?: \p{L}+){0,2} ?["«“]?$/u;
const STATE =
  /^(?:us|israeli|russian|turkish|british|jordanian|iranian|ukrainian)\+|israel|russia|turk|army|air-force|mod$|centcom|us-dod|coalition|idf|irgc|dod/u;

/** Settlers are none of the forces of their state. */
export const isStateId = (id: string): boolean => STATE.test(id) && id !== 'israeli-settlers';

/**
 * A state or its forces do it: named beside the deed as who does, or by the adjective of what is fired.
 * @param before the folded words before the deed, `after` those after it.
 */
export function isByState(
  folded: string,
  parties: readonly Party[],
  deed: TextRange,
  range: TextRange,
  between: (from: number, to: number) => string,
): boolean {
  if (FIRED_BY.test(folded) || isByArmsOfState(folded)) return true;
  // Who accuses did not do it.
  const accuses = ATTRIBUTES.test(folded);
  if (accuses) {
    const doers = parties.filter(
      ({ kind, start, end }) => DOER.has(kind) && range.start <= start && end <= range.end,
    );
    const accused = doers.at(-1);
    return accused !== undefined && doers.length > 1 && accused.kind === 'state-force';
  }
  const inside = parties.filter(({ start, end }) => range.start <= start && end <= range.end);
  const isEnglish = /[a-z]/u.test(folded);
  // Behind an English verb stands what it was done to, but for "by".
  const isDoer = (party: Party): boolean => {
    const isBefore = party.end <= deed.start;
    if (!isBefore && party.start < deed.end) return false;
    const gap = isBefore ? between(party.end, deed.start) : between(deed.end, party.start);
    const words = gap.split(' ').filter((word) => word !== '').length;
    const isDoneTo = isBefore
      ? SUFFERS.test(between(party.end, party.end + 60))
      : isEnglish && !/(?<!\p{L})by(?!\p{L})/u.test(gap);
    if (isDoneTo) return false;
    return (
      words <= (isBefore ? 7 : 3) &&
      !OWNED.test(between(Math.max(range.start, party.start - 30), party.start))
    );
  };
  const doer = inside.find(
    (party) => (DOER.has(party.kind) || party.kind === 'official') && isDoer(party),
  );
  if (doer) return doer.kind === 'state-force' || isStateId(doer.id);
  return (
    STATE_NAME.test(between(range.start, deed.start)) &&
    !OWNED.test(between(range.start, deed.start))
  );
}
