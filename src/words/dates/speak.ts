/**
 * A date in words, with its uncertainty: one function for tooltip, list, screen reader, source
 * panel and figure, so that they can never disagree.
 */
import { type PartOfDay, writtenBounds } from '../../time/bounds';
import { MS_PER_MINUTE, civilDay, weekdayOf } from '../../time/civil';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from '../../time/edtf/date';
import { isPartlyMasked, numbersOf } from '../../time/edtf/masked';
import {
  type PartCertainty,
  certaintyByPart,
  isApproximate,
  isUncertain,
} from '../../time/edtf/qualified';
import { estimateOf, isEstimated, isMasked, isScattered, yearsOf } from '../../time/edtf/year';
import { DEFAULT_ZONE, type UtcTime, type Zone, offsetAt } from '../../time/zone';
import { LANGUAGES, type Language } from '../language';
import type { DateGroup, DateWords } from './date-words';

function weekday(number: number, words: DateWords): string {
  const name = words.weekdays[number];
  if (name === undefined) throw new RangeError(`no weekday ${number}`);
  return name;
}

function month(number: number, words: DateWords): string {
  const name = words.months[number - 1];
  if (name === undefined) throw new RangeError(`no month ${number}`);
  return name;
}

/** Name of a day of the week, 0 = Sunday. */
export function weekdayName(number: number, language: Language): string {
  return weekday(number, LANGUAGES[language].dates);
}

/** Name of a month, 1 = January. */
export function spokenMonth(number: number, language: Language): string {
  return month(number, LANGUAGES[language].dates);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Decades before this year would be read as numbers of another kind: "the 40s". */
const FIRST_DECADE = 1000;

function writtenYear(year: string, words: DateWords): string {
  const years = yearsOf(year);
  if (years === null) return '';
  const { first, last } = years;
  if (first === last) return words.year(first);
  const [from, to] = [words.year(first), words.year(last)];
  if (isEstimated(year)) return words.estimated(words.year(estimateOf(year)), from, to);
  if (isScattered(year)) return words.yearOfForm(from, to, year);
  if (year.endsWith('XXX')) return words.years(first, last);
  if (year.endsWith('XX')) {
    return first < 0
      ? words.centuryBefore(Math.ceil(-first / 100))
      : words.century(first / 100 + 1);
  }
  return first >= FIRST_DECADE ? words.decade(String(first)) : words.years(first, last);
}

/** A year in words, as on the axis: "2023", "44 BC". */
export function spokenYear(year: number, language: Language): string {
  return LANGUAGES[language].dates.year(year);
}

/** A clock time with its offset, unless it is what the clocks of the zone had then: that goes without saying. */
function withOffset(time: string, date: EdtfDate, words: DateWords, zone: Zone): string {
  const { offsetMinutes } = date;
  if (offsetMinutes === null) return time;
  const { earliest } = writtenBounds(date);
  if (earliest !== null) {
    const offsetMs = offsetAt(earliest as number as UtcTime, zone);
    if (offsetMs === offsetMinutes * MS_PER_MINUTE) return time;
  }
  if (offsetMinutes === 0) return words.greenwich(time);
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${time} (UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes})`;
}

function clock(hour: number, date: EdtfDate, words: DateWords, zone: Zone): string {
  const time =
    date.minute === null
      ? words.withinHour(`${two(hour)}:00`, `${two(hour + 1)}:00`)
      : `${two(hour)}:${two(date.minute)}${date.second === null ? '' : `:${two(date.second)}`}${date.fraction === null ? '' : `.${date.fraction}`}`;
  return withOffset(time, date, words, zone);
}

interface Wording {
  /** Leave the year out: a neighbour in the same phrase has it. */
  readonly withoutYear?: boolean;
  readonly withoutMonth?: boolean;
  readonly weekday?: boolean;
}

/** What a part with unspecified digits may be: "October, November or December", "between 10 and 19". */
function choice(names: readonly string[], words: DateWords): string {
  const [first, last] = [names[0] ?? '', names.at(-1) ?? ''];
  return names.length <= MOST_NAMED ? words.either(names) : words.between(first, last);
}
/** Of more, the first and the last are said. */
const MOST_NAMED = 3;

/** Day and month, as far as they are known. */
function dayAndMonth(date: EdtfDate, words: DateWords, wording: Wording): string[] {
  const said: string[] = [];
  const hasMonth = date.month !== null && date.month !== 'XX';
  if (date.day !== null && date.day !== 'XX') {
    const day = isPartlyMasked(date.day)
      ? choice(numbersOf(date.day, 31).map(String), words)
      : String(date.day);
    said.push(hasMonth ? day : words.dayOfSomeMonth(day));
  }
  if (date.month !== null && hasMonth && !wording.withoutMonth) {
    said.push(
      choice(
        numbersOf(date.month, 12).map((number) => month(number, words)),
        words,
      ),
    );
  }
  if (date.group !== null) said.push(words.groups[date.group as DateGroup]);
  return said;
}

/** The date without preposition: "18 November 2023", "November 2023". */
function bare(date: EdtfDate, words: DateWords, wording: Wording = {}): string {
  const said = dayAndMonth(date, words, wording);
  const years = yearsOf(date.year);
  if (years === null) return [...said, words.yearNotStated].join(' ');
  if (wording.withoutYear) return said.join(' ');
  const year = writtenYear(date.year, words);
  if (isMasked(date.year) && said.length > 0) return words.ofSomeYear(said.join(' '), year);
  const { day, month: inMonth } = date;
  if (
    wording.weekday &&
    typeof day === 'number' &&
    typeof inMonth === 'number' &&
    years.first === years.last
  ) {
    said.unshift(weekday(weekdayOf(civilDay(years.first, inMonth, day)), words));
  }
  return [...said, year].join(' ');
}

/** The parts of a date of which something is said that does not hold for all of it. */
function partsApart(date: EdtfDate): readonly PartCertainty[] {
  const parts = certaintyByPart(date);
  const isSame = (kind: 'approximate' | 'uncertain'): boolean =>
    parts.every((part) => part[kind] === parts[0]?.[kind]);
  if (isSame('approximate') && isSame('uncertain')) return [];
  return parts.filter(({ approximate, uncertain }) => approximate || uncertain);
}

/** True where all of the date is "about" it, however that is written. */
const isAllApproximate = (date: EdtfDate): boolean =>
  isApproximate(date) && partsApart(date).length === 0;

/** "about", as the source said it; doubt is added at the end of the whole phrase. */
function hedged(date: EdtfDate, words: DateWords, wording: Wording = {}): string {
  const said = bare(date, words, wording);
  const apart = partsApart(date);
  if (apart.length > 0) return `${said} (${words.partsInDoubt(apart)})`;
  return isAllApproximate(date) && !isEstimated(date.year) ? words.approximately(said) : said;
}

function dateWords(
  date: EdtfDate,
  words: DateWords,
  wording: Wording,
  part: PartOfDay | null,
  zone: Zone,
): string {
  const said = hedged(date, words, wording);
  if (date.hour !== null) return `${said}${words.comma}${clock(date.hour, date, words, zone)}`;
  return part ? `${said} ${words.parts[part]}` : said;
}

function endWords(end: EdtfEnd, words: DateWords, wording: Wording, zone: Zone): string {
  if (typeof end === 'string') return '';
  return dateWords(end, words, wording, null, zone);
}

function isDate(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string';
}

function sameYear(a: EdtfEnd, b: EdtfEnd): boolean {
  return isDate(a) && isDate(b) && a.year === b.year && a.month !== null && b.month !== null;
}

function intervalWords(start: EdtfEnd, end: EdtfEnd, words: DateWords, zone: Zone): string {
  const from = endWords(start, words, { withoutYear: sameYear(start, end) }, zone);
  const to = endWords(end, words, {}, zone);
  if (isDate(start) && isDate(end)) return words.fromTo(from, to);
  if (isDate(start)) {
    const since = words.since(from);
    return end === 'open' ? since : since + words.comma + words.endNotKnown;
  }
  const until = words.until(to);
  return start === 'open' ? until : until + words.comma + words.startNotKnown;
}

function runWords(
  from: EdtfDate | null,
  to: EdtfDate | null,
  words: DateWords,
  together: boolean,
): string {
  if (from && to) {
    const first = hedged(from, words, { withoutYear: sameYear(from, to) });
    const span = words.between(first, hedged(to, words));
    return together ? span : words.sometime(span);
  }
  if (to) return words.atOrBefore(hedged(to, words), to);
  return from ? words.atOrAfter(hedged(from, words), from) : '';
}

function setWords(
  members: readonly EdtfMember[],
  either: boolean,
  words: DateWords,
  zone: Zone,
): string {
  const join = either ? words.either : words.all;
  const dates = members.filter((member): member is EdtfDate => member.kind === 'date');
  // "About" is said once where it holds for all.
  const isAbout = dates.every(isAllApproximate);
  const plain =
    dates.length === members.length &&
    dates.every(
      (date) =>
        date.hour === null &&
        isAllApproximate(date) === isAbout &&
        partsApart(date).length === 0 &&
        !isMasked(date.year),
    );
  if (!plain) {
    return join(
      members.map((member) =>
        member.kind === 'date'
          ? dateWords(member, words, {}, null, zone)
          : runWords(member.from, member.to, words, members.length > 1),
      ),
    );
  }
  const last = dates[dates.length - 1];
  const said = dates.map((date, index) => {
    const next = index < dates.length - 1 ? last : undefined;
    return bare(date, words, {
      withoutYear: next?.year === date.year,
      withoutMonth: next?.year === date.year && next.month === date.month && date.day !== null,
    });
  });
  if (isAbout) return words.approximately(join(said));
  const first = dates[0];
  return `${first ? words.preposition(first) : ''}${join(said)}`;
}

function doubted(value: Edtf): boolean {
  // Doubt of a part is said beside the date.
  const isDoubted = (date: EdtfDate | null): boolean =>
    date !== null && isUncertain(date) && partsApart(date).length === 0;
  if (value.kind === 'date') return isDoubted(value);
  if (value.kind === 'interval') {
    return [value.start, value.end].some((end) => isDate(end) && isDoubted(end));
  }
  return value.members.some((member) =>
    member.kind === 'date' ? isDoubted(member) : isDoubted(member.from) || isDoubted(member.to),
  );
}

export interface SpeakOptions {
  /** Part of the day, for a reading that names one. */
  readonly part?: PartOfDay | null;
  /** Add the day of the week of a single day. */
  readonly weekday?: boolean;
  /** Leave the preposition before a single date out: "18 November 2023". */
  readonly plain?: boolean;
  /** Of the place that the value tells of; Damascus when left out. Its own offset is not said. */
  readonly zone?: Zone;
}

/**
 * A value in words: "on 18 November 2023", "in November 2023", "on 12 or 13 November 2023", "about
 * 15 October 2023", "from 7 October to 19 November 2023".
 */
export function speak(value: Edtf, language: Language, options: SpeakOptions = {}): string {
  const words = LANGUAGES[language].dates;
  const said = sayValue(value, words, options);
  return doubted(value) ? words.uncertain(said) : said;
}

function sayValue(value: Edtf, words: DateWords, options: SpeakOptions): string {
  const { zone = DEFAULT_ZONE } = options;
  switch (value.kind) {
    case 'date': {
      const lead = options.plain ? '' : leadOf(value, words);
      const wording = { weekday: options.weekday === true };
      return lead + dateWords(value, words, wording, options.part ?? null, zone);
    }
    case 'interval':
      return intervalWords(value.start, value.end, words, zone);
    case 'oneOf':
    case 'allOf':
      return setWords(value.members, value.kind === 'oneOf', words, zone);
  }
}

/** What comes before a date: nothing before "about" and "between". */
function leadOf(date: EdtfDate, words: DateWords): string {
  if (isAllApproximate(date) || isEstimated(date.year)) return '';
  const { day, month: inMonth } = date;
  const part = day !== null && day !== 'XX' ? day : inMonth;
  if (!isPartlyMasked(part)) return words.preposition(date);
  const isDay = part === day;
  if (numbersOf(part, isDay ? 31 : 12).length > MOST_NAMED) return '';
  return words.preposition(isDay ? { ...date, day: 1, month: 1 } : date);
}

/** The wording for an event that no text dates. */
export function speakUndated(language: Language): string {
  return LANGUAGES[language].dates.undated;
}
