/** What a text says beside an expression: whether it names an event, and which one. */
import type { Found } from '../find-expressions';
import type { Anchored } from './counted';
import type { Clauses } from './role';
import { isGenericNoun, stemOf } from './stems';

/** "Three days after the strike", not "three days after that" or "three days later". */
export function namesEvent(
  clauses: Clauses,
  { first, last, value: { named, length, counted } }: Anchored,
): boolean {
  if (named === true) return true;
  const own = clauses.text(last);
  if (/[ء-ي]/.test(own)) {
    if (length === null) return false;
    // "حذّرت قبل ذلك بيومين من تسمم": ذلك is what it counts from.
    for (let at = first; at <= last; at++) if (/^(?:ذلك|ذاك)$/.test(clauses.text(at))) return false;
    const at = /^(?:فقط|تقريبا|تحديدا)$/.test(clauses.text(last + 1)) ? last + 2 : last + 1;
    const next = clauses.text(at + 1);
    return /^(?:من|علي)$/.test(clauses.text(at)) && !/^(?:ذلك|ذاك|هذا)/.test(next);
  }
  if (length === null && !['shift', 'part', 'fields'].includes(counted?.kind ?? '')) return false;
  const next = clauses.text(last + 1);
  // "Within minutes of the blast".
  if (next === 'of' && clauses.text(first) === 'within') return true;
  if (!/^(?:after|before|following|prior)$/.test(own)) return false;
  return (
    clauses.sentence(last + 1) === clauses.sentence(last) &&
    // "The night before leaflets had warned traders": a clause of its own.
    !(length === null && [2, 3].some((step) => clauses.text(last + step) === 'had')) &&
    /^[a-z0-9]/.test(next) &&
    !/^(?:that|this|and|but|when|in|on|at)$/.test(next)
  );
}

/** "بعد الشكوى بيومين" holds the name of its event. */
const holdsName = ({ rules }: Found): boolean => rules.includes('بعد المداهمة بيومين');
/** "بعد وصول البعثة بيومين": the name stands before the length. */
const followsName = ({ rules }: Found): boolean =>
  rules.includes('بعد وصول البعثة بيومين') || rules.includes('قبل وصول البعثة بيومين');

/** The name of the event stands behind the expression, not in it or before it. */
export const precedesName = (one: Found): boolean => !holdsName(one) && !followsName(one);

/** Words from the preposition to the length. */
const NAME_WORDS = 5;

/** The publication of the text itself, as the words after an expression name it. */
const ARTICLE_NAME =
  /^(?:of )?(?:(?:the )?publication(?: of)? |going to press|press time|th(?:is|e) (?:article|story|report|piece) (?:went|was (?:published|posted|written|filed)|goes)|(?:نشر|كتابه|اعداد|صدور|طباعه|تحرير) (?:هذ[اه] |ال(?:تقرير|خبر|مقال)))/;
/** Words that such a name takes at most. */
const ARTICLE_WORDS = 4;

/** "Hours before this article went to press", "قبل ساعات من نشر هذا التقرير". */
export function namesArticle(clauses: Clauses, last: number): boolean {
  const words = Array.from({ length: ARTICLE_WORDS }, (_, at) => clauses.text(last + 1 + at));
  return ARTICLE_NAME.test(`${words.join(' ')} `.replace(/^من /, ''));
}

/** The token before the name of an event. */
export function beforeName(clauses: Clauses, one: Found): number {
  if (holdsName(one)) return one.first;
  if (!followsName(one)) return one.last;
  for (let at = one.first - 1; at >= one.first - NAME_WORDS; at--)
    if (/^[وف]?(?:بعد|قبل)$/.test(clauses.text(at))) return at;
  return one.last;
}

/** The words that name the event after an expression. */
export function namedStems(clauses: Clauses, last: number): string[] {
  const stems: string[] = [];
  for (let token = last + 1; token <= last + 5 && stems.length < 3; token++) {
    const text = clauses.text(token);
    if (clauses.isComma(token) || clauses.sentence(token) !== clauses.sentence(last)) break;
    if (/^(?:من|علي|فقط|تقريبا|تحديدا|the|a|an|of|this|that|his|her|its|their)$/.test(text)) {
      continue;
    }
    const stem = stemOf(text);
    if (stem !== null) stems.push(stem);
  }
  return stems;
}

/** The event named after an expression is one that the reader knows: "the strike", "الهجوم". */
export function isDefinite(clauses: Clauses, last: number): boolean {
  for (let token = last + 1; token <= last + 4; token++) {
    const text = clauses.text(token);
    if (/^(?:the|this|that|his|her|its|their|he|she|it|they|هذا|هذه)$/.test(text)) return true;
    // الهجوم, its pronoun (إخماده), or a genitive (انتهاء المدة).
    if (/^ال/.test(text) || /^[ء-ي]{3,}(?:ه|ها|هم|هما)$/.test(text)) return true;
    if (!/^(?:من|علي|فقط|تقريبا|تحديدا)$/.test(text)) {
      return /^[ء-ي]/.test(text) && /^ال/.test(clauses.text(token + 1));
    }
  }
  return false;
}

/** "The second attack", "الهجوم الأخير": not the one that the story began with. */
export function namesLater(clauses: Clauses, last: number): boolean {
  for (let token = last + 1; token <= last + 4; token++) {
    if (
      /^(?:second|third|latest|last|latter|ال(?:ثاني|ثانيه|ثالث|ثالثه|اخير|اخيره))$/.test(
        clauses.text(token),
      )
    )
      return true;
  }
  return false;
}

/** "The incident", "the attack": whatever the story is about. */
export function namesGenerally(clauses: Clauses, last: number): boolean {
  for (let token = last + 1; token <= last + 4; token++) {
    const text = clauses.text(token);
    if (isGenericNoun(text) || /^(?:the|he|she|it|they)$/.test(text)) return true;
  }
  return false;
}
