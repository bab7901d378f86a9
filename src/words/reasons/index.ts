/** Says in a language why a date was read as it was: the extraction gives reasons as data. */
import type { Reason } from '../../extract/reason';
import { parseEdtf } from '../../time/edtf/parse';
import { appWords } from '../app-words';
import { speak } from '../dates/speak';
import { LANGUAGES, type Language } from '../language';
import { LANGUAGE_IDS } from '../language-choice';
import type { Saying } from './reason-words';

/** A date in words; the EDTF itself where it cannot be read. */
function sayDate(text: string, language: Language): string {
  const parsed = parseEdtf(text);
  return parsed.ok ? speak(parsed.value, language) : text;
}

/** The sentence of a reason. */
export function sayReason(reason: Reason, language: Language): string {
  const said: string | ((args: never, saying: Saying) => string) =
    appWords(language).reasons[reason.key];
  if (typeof said === 'string') return said;
  return said(reason.args as never, {
    date: (edtf) => sayDate(edtf, language),
    reason: (other) => sayReason(other, language),
  });
}

/** The sentence of a reason in every language of the interface. */
export function sayReasonInAll(reason: Reason): Readonly<Record<Language, string>> {
  return Object.fromEntries(LANGUAGE_IDS.map((tag) => [tag, sayReason(reason, tag)])) as Record<
    Language,
    string
  >;
}

/** Several reasons as one line, in every language of the interface. */
export function sayReasonsInAll(reasons: readonly Reason[]): Readonly<Record<Language, string>> {
  const line = (language: Language): string =>
    reasons.map((reason) => sayReason(reason, language)).join(LANGUAGES[language].vocabulary.comma);
  return Object.fromEntries(LANGUAGE_IDS.map((tag) => [tag, line(tag)])) as Record<
    Language,
    string
  >;
}
