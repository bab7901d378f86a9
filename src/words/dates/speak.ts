/**
 * A date in words, with its uncertainty: one function for tooltip, list, screen reader, source
 * panel and figure, so that they can never disagree.
 */
import { type PartOfDay, writtenBounds } from '../../time/bounds';
import { MS_PER_MINUTE, civilDay, weekdayOf } from '../../time/civil';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from '../../time/edtf/date';
import { yearsOf } from '../../time/edtf/year';
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
      : `${two(hour)}:${two(date.minute)}${date.second === null ? '' : `:${two(date.second)}`}`;
  return withOffset(time, date, words, zone);
}

interface Wording {
  /** Leave the year out: a neighbour in the same phrase has it. */
  readonly withoutYear?: boolean;
  readonly withoutMonth?: boolean;
  readonly weekday?: boolean;
}

/** The date without preposition: "18 November 2023", "November 2023". */
function bare(date: EdtfDate, words: DateWords, wording: Wording = {}): string {
  const unknown = date.year === 'XXXX';
  const said: string[] = [];
  if (typeof date.day === 'number' && typeof date.month === 'number') {
    const years = yearsOf(date.year);
    if (wording.weekday && years && years.first === years.last) {
      const day = civilDay(years.first, date.month, date.day);
      said.push(weekday(weekdayOf(day), words));
    }
    said.push(String(date.day));
  }
  if (typeof date.day === 'number' && date.month === 'XX')
    said.push(words.dayOfSomeMonth(date.day));
  if (typeof date.month === 'number' && !wording.withoutMonth) said.push(month(date.month, words));
  if (date.group !== null) said.push(words.groups[date.group as DateGroup]);
  if (!unknown && !wording.withoutYear) said.push(writtenYear(date.year, words));
  if (unknown) said.push(words.yearNotStated);
  return said.join(' ');
}

/** "about", as the source said it; doubt is added at the end of the whole phrase. */
function hedged(date: EdtfDate, words: DateWords, wording: Wording = {}): string {
  const said = bare(date, words, wording);
  return date.approximate ? words.approximately(said) : said;
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
  const isAbout = dates.every((date) => date.approximate);
  const plain =
    dates.length === members.length &&
    dates.every((date) => date.hour === null && date.approximate === isAbout);
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
  if (value.kind === 'date') return value.uncertain;
  if (value.kind === 'interval') {
    return [value.start, value.end].some((end) => isDate(end) && end.uncertain);
  }
  return value.members.some((member) =>
    member.kind === 'date' ? member.uncertain : member.from?.uncertain || member.to?.uncertain,
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
      const lead = options.plain || value.approximate ? '' : words.preposition(value);
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

/** The wording for an event that no text dates. */
export function speakUndated(language: Language): string {
  return LANGUAGES[language].dates.undated;
}
