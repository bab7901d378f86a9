/** Says what stands in an event's details, the same in the source panel and in the figure's notes. */
import type { ArticleLanguage } from '../../article/article';
import type { Quote } from '../../article/quote';
import type { Casualties, CountRange } from '../../event/event';
import { figureWords } from '../figure/index';
import { glossText } from '../gloss';
import { vocabulary } from './index';
import type { Language } from '../language';
import type { DurationUnit } from './vocabulary-words';

/** A range of numbers as its source states it: "about 15", "at least 1", "9–12". */
export function speakRange(range: CountRange, language: Language): string {
  const words = vocabulary(language);
  const { min, max, approximate } = range;
  if (max === null) return words.atLeast(String(min));
  const text = min === max ? String(min) : `${min}–${max}`;
  return approximate ? words.about(text) : text;
}

/**
 * A count in words. Where the source gives a word instead of a number, that word is what it says; the bound
 * beside it is marked as the reviewer's.
 */
export function speakCount(
  count: CountRange & { readonly said: Pick<Quote, 'exact' | 'gloss'> | null },
  writtenIn: ArticleLanguage,
  language: Language,
): string {
  const { said } = count;
  const range = speakRange(count, language);
  if (!said) return range;
  const words = figureWords(language);
  const gloss = glossText(said, writtenIn, language);
  return gloss === null
    ? words.asSaid(said.exact, null, range)
    : words.asSaid(gloss, said.exact, range);
}

/** Killed or injured people: the noun follows the number that is nearest to it. */
function speakPeople(
  { min, max, approximate }: CountRange,
  what: 'killed' | 'injured',
  language: Language,
): string {
  const words = vocabulary(language);
  if (max === null)
    return words.atLeast(figureWords(language)[what](min, { from: null, isGoverned: true }));
  const from = min === max ? null : min;
  const said = figureWords(language)[what](max, { from, isGoverned: approximate });
  return approximate ? words.about(said) : said;
}

/** Casualties in words: "not entered", "not stated" and "none" are different. */
export function speakCasualties(casualties: Casualties, language: Language): string {
  const words = vocabulary(language);
  const { state, killed, injured } = casualties;
  const numbers =
    state === 'reported'
      ? [
          ...(killed ? [speakPeople(killed, 'killed', language)] : []),
          ...(injured ? [speakPeople(injured, 'injured', language)] : []),
        ]
      : [];
  return numbers.length > 0 ? numbers.join(words.comma) : words.casualties[state];
}

const UNITS: Readonly<Record<string, DurationUnit>> = {
  TH: 'hour',
  TM: 'minute',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};

/** An ISO 8601 duration of one unit in words; `PTXH` is "hours". Other forms are given as written. */
export function speakDuration(duration: string, language: Language): string {
  const found = /^P(T?)(\d+|X)([HMDWY])$/.exec(duration);
  const unit = found && UNITS[`${found[1] ?? ''}${found[3] ?? ''}`];
  if (!found || !unit) return duration;
  return vocabulary(language).duration(found[2] === 'X' ? null : Number(found[2]), unit);
}
