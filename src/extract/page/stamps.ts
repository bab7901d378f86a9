/**
 * The stamps of a page: when it was published, and when it was changed. A labelled stamp may stand
 * anywhere ("نُشر في", "Published"); a date alone counts on one of the first short lines. A stamp of
 * a change dates no article.
 */
import { fold } from '../../article/orthography';
import { type CivilDay, civilDay, isCalendarDate } from '../../time/civil';
import type { Found } from '../find-expressions';
import type { Fields, Value } from '../value';
import type { PageLine } from './lines';

export type StampKind =
  /** After "published". */
  | 'published'
  /** A date alone on a line at the head of the page. */
  | 'head'
  /** Before the text of an agency report: "CAIRO, March 10, 2015 (…) -". */
  | 'dateline'
  /** After "updated", "edited". */
  | 'updated';

export interface Stamp {
  readonly kind: StampKind;
  /** UTF-16 offsets of its expression. */
  readonly start: number;
  readonly end: number;
  readonly day: CivilDay;
  /** The day that the digits name in the other order (05/06/2022), or null. */
  readonly swapped: CivilDay | null;
}

/** Lines of the head: a page's own date stands on one of the first eight short ones. */
const HEAD_LINES = 8;
const SHORT_LINE = 14;
/** A label alone on its line, with its date on the next. */
const MOST_LABEL_WORDS = 3;

const PUBLISHED =
  /(?<!\p{L})(?:(?:تاريخ|وقت|موعد) *(?:ال)?(?:نشر|اضاف[هة]|تحرير|كتاب[هة]|بث|اصدار|خبر|تقرير)|(?:تم )?(?:النشر|نشره?ا?)|نشرت|منشور[هة]?|كتبت?|اضيفت?|حررت?|صدرت?|ادرجت?|التاريخ|تاريخ|بتاريخ|first published|published|posted|uploaded|issued|released?|created|added|submitted|publication date|date published|report date|date of (?:publication|issue|release|report)|date|dated)(?!\p{L})/giu;
const UPDATED =
  /(?<!\p{L})(?:(?:[اآ]خر|اخر) *(?:تحديث|تعديل|تحرير)|(?:تم |جري )?(?:التحديث|تحديثه?ا?|التعديل|تعديله?ا?)|تحديث|تعديل|حدثت?|عدلت?|(?:last )?(?:updated|modified|edited|revised|changed|amended|reviewed)|update|correction|corrected)(?!\p{L})/giu;
/** Dates that are said of something else than the page. */
const OTHER =
  /(?<!\p{L})(?:incident|event|reporting period|period|birth|death|deadline|effective|expires?|accessed|retrieved|الحادث[هة]?|الواقع[هة]|الفتر[هة]|الوفا[هة]|الميلاد|الاطلاع)(?!\p{L})/iu;

/** Words that may stand beside a date that is alone: clocks, zones, weekdays, issues. */
const BESIDE = new Set(
  fold(
    'يوم اليوم الساعة ساعة بتوقيت توقيت غرينتش جرينتش غرينيتش مكة المكرمة دمشق بغداد القدس بيروت عمان القاهرة صنعاء ' +
      'ص م صباحا مساء ظهرا ليلا فجرا عصرا في من عام سنة لعام هـ ه العدد عدد الموافق ل ت غ ق محلي المحلي السبت الأحد ' +
      'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة دقيقة قراءة دقائق و الى شهر ' +
      'on at in the of am pm a.m. p.m. gmt utc est edt cst cdt pst pdt bst cet cest eet eest ast msk z local time ' +
      'damascus baghdad beirut jerusalem cairo sanaa issue no vol min read mins minutes st nd rd th ad ce ' +
      'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  ).text.split(/\s+/),
);

/** The fields of a date with its year, however it is wrapped; null for anything else. */
export function fullFields(value: Value): Fields | null {
  switch (value.kind) {
    case 'fields':
      return value.calendar === 'civil' &&
        value.year !== null &&
        value.month !== null &&
        value.day !== null
        ? value
        : null;
    case 'clock':
    case 'part':
      return value.of === null ? null : fullFields(value.of);
    case 'about':
      return fullFields(value.of);
    case 'same':
      return fullFields(value.main);
    default:
      return null;
  }
}

function dayOfFields({ year, month, day }: Fields): CivilDay | null {
  if (year === null || month === null || day === null) return null;
  return isCalendarDate(year, month, day) ? civilDay(year, month, day) : null;
}

/** The other order of the digits, where both are months. */
function otherOrder({ rules }: Found, { year, month, day }: Fields): CivilDay | null {
  if (!rules.some((name) => name.startsWith('day, month and year with'))) return null;
  if (year === null || month === null || day === null || day > 12 || day === month) return null;
  return civilDay(year, day, month);
}

interface Label {
  readonly kind: 'published' | 'updated';
  readonly start: number;
  readonly end: number;
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  for (const [kind, pattern] of [
    ['updated', UPDATED],
    ['published', PUBLISHED],
  ] as const) {
    for (const found of text.matchAll(pattern)) {
      const start = found.index;
      const end = start + found[0].length;
      if (!labels.some((label) => label.start < end && start < label.end)) {
        labels.push({ kind, start, end });
      }
    }
  }
  return labels.sort((a, b) => a.start - b.start);
}

const words = (text: string): string[] => text.match(/[\p{L}.]*\p{L}[\p{L}.]*/gu) ?? [];

/** True for the words between a label and its date: prepositions, weekdays, clock times, marks. */
const isLink = (text: string): boolean =>
  words(text).every((word) => BESIDE.has(word.replace(/^[وبل](?=ال)/, '').replace(/\.$/, '')));

const SEPARATOR = /[|•·⏐│/]| [-–—] |[–—_]|[()[\]]|,(?= )|،/g;

/** The part of a line around a stretch, up to the marks that separate parts. */
function partAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(SEPARATOR)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

/** A date that stands alone: nothing beside it but what belongs to a stamp. */
function isAlone(text: string, start: number, end: number, lineWords: number): boolean {
  if (/[.!?؟]["”»]?$/.test(text.slice(end)) && lineWords > 6) return false;
  if (!isLink(partAround(text, start, end))) return false;
  // Other parts of the line are sections, names and places; a sentence is longer.
  return lineWords <= SHORT_LINE;
}

/**
 * "CAIRO, March 10, 2015 (Nile Wire) -", "Deir ez-Zor, 12 March 2019 –", «دمشق، 12 آذار 2019 (سانا) -»: a place
 * before, a dash or bracket after. A place that is not in capitals has a comma.
 */
const DATELINE_BEFORE =
  /^[(\s]*(?:(?:\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+)*(?:, \p{L}+)?|\p{Script=Arabic}+(?: \p{Script=Arabic}+)?)\s*[,،/-]?|(?!(?:On|By|In|At|Since|Until|From|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{Ll}*[ ,])\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3}(?:, \p{Lu}\p{L}+)?,)\s*$/u;
const DATELINE_AFTER = /^\s*(?:\([^)\n]{1,40}\)\s*)?(?:[-–—:]|\()/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** All stamps of a page, in order. `lines`, `posts` and `found` of one text; a post has its own date. */
export function stampsOf(
  source: string,
  lines: readonly PageLine[],
  posts: readonly Span[],
  found: readonly Found[],
): Stamp[] {
  const stamps: Stamp[] = [];
  let head = 0;
  let carried: Label['kind'] | 'other' | null = null;
  let at = 0;
  for (const line of lines) {
    const isHead =
      line.kind === 'text' && line.text !== '' && line.words <= SHORT_LINE && head < HEAD_LINES;
    if (isHead) head++;
    if (line.text === '') continue;
    while ((found[at]?.end ?? Infinity) <= line.start) at++;
    const here: Found[] = [];
    for (let index = at; index < found.length; index++) {
      const one = found[index];
      if (!one || one.start >= line.end) break;
      if (one.end <= line.end) here.push(one);
    }
    if (line.kind !== 'text') continue;
    if (posts.some(({ start, end }) => start < line.end && line.start < end)) continue;
    // Only a date, or a short line that may be a label, can be a stamp.
    if (here.length === 0 && line.words > MOST_LABEL_WORDS) {
      carried = null;
      continue;
    }
    if (here.length > 0 && !here.some(({ value }) => fullFields(value) !== null)) {
      carried = null;
      continue;
    }
    const raw = source.slice(line.start, line.end);
    const folded = fold(raw);
    const labels = labelsIn(folded.text);
    const before = carried;
    carried = null;
    if (here.length === 0) {
      // A label alone: the date is on the next line.
      const last = labels.at(-1);
      carried = OTHER.test(folded.text) ? 'other' : (last?.kind ?? null);
      continue;
    }
    // Offsets of the folded text: as long as the source where nothing is dropped, and close enough.
    const toFolded = (offset: number): number =>
      foldedIndex(folded.toSource, folded.text.length, offset);
    for (const one of here) {
      const known = fullFields(one.value);
      const day = known && dayOfFields(known);
      if (!known || day === null) continue;
      const [from, to] = [toFolded(one.start - line.start), toFolded(one.end - line.start)];
      const label = labels.findLast(({ end }) => end <= from + 1);
      const swapped = otherOrder(one, known);
      const add = (kind: StampKind): number =>
        stamps.push({ kind, start: one.start, end: one.end, day, swapped });
      if (OTHER.test(folded.text.slice(Math.max(0, from - 24), from))) continue;
      if (label) {
        const link = folded.text.slice(label.end, from).replace(/\d+/g, ' ');
        const short = line.words <= 2 * SHORT_LINE;
        if (isLink(link) && short && isLabelled(folded.text, label, to, line.words)) {
          add(label.kind);
          continue;
        }
        if (label.kind === 'updated') continue;
      }
      if (before === 'other') continue;
      if (before !== null && isAlone(folded.text, from, to, line.words)) add(before);
      else if (isHead && isAlone(cutAt(folded.text, labels, to), from, to, line.words)) add('head');
      else if (isDateline(raw.slice(0, one.start - line.start), raw.slice(one.end - line.start)))
        add('dateline');
    }
  }
  return stamps;
}

/** The text up to the first label after a place: what follows is said of that label. */
function cutAt(text: string, labels: readonly Label[], to: number): string {
  const next = labels.find(({ start }) => start >= to - 1);
  return next ? text.slice(0, next.start) : text;
}

/**
 * A label that is one, and no verb of a sentence: at the start of its line or of a part of it, or with
 * a colon; and after the date the part or the line ends.
 */
function isLabelled(text: string, label: Label, to: number, lineWords: number): boolean {
  const lead = text.slice(0, label.start);
  const begins =
    words(lead).length === 0 || /[|•·()[\]–—,،-]\s*$/.test(lead) || /\d[^\p{L}]*$/u.test(lead);
  const colon = /^\s*[:：]/.test(text.slice(label.end));
  if (!begins && !colon) return false;
  const rest = text.slice(to);
  const next = rest.search(/[|•·()[\]–—\n]|(?:[^\p{L}](?=\p{L}{3,}.*:))/u);
  const tail = next < 0 ? rest : rest.slice(0, next);
  return colon || lineWords <= 6 || (words(tail).length <= 6 && !/[.!؟]$/.test(text.trim()));
}

export function isDateline(before: string, after: string): boolean {
  return before.trim() !== '' && DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(after);
}

/** The folded index of a source offset. */
function foldedIndex(toSource: (index: number) => number, length: number, offset: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toSource(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
