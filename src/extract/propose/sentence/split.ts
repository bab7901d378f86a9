/** Cuts a text into sentences with their words, and says what each is: a headline, text, or furniture of a page. */
import type { TextRange } from '../../../article/quote';
import { sentences } from '../../../article/sentences';
import { type PageLine, linesOf } from '../../page/lines';
import { type Word, wordsOf } from '../words';

export interface Sentence extends TextRange {
  readonly words: readonly Word[];
  readonly kind: 'headline' | 'text' | 'furniture';
  /** Begins a paragraph. */
  readonly opens: boolean;
  /** Where a dateline ends ("CAIRO, Nov 3 -"); `start` without one. */
  readonly told: number;
  /** Folded. */
  readonly folded: string;
}

/** A headline has so many words at most, and no full stop at its end. */
const LONGEST_HEADLINE = 26;
/** Short lines without a full stop between paragraphs are headings. */
const LONGEST_HEADING = 12;

const DATELINE =
  /^[^.!؟،\n]{2,60}?(?:,[^.!؟،\n]{2,40}?)?\s[-–—]{1,2}\s(?!ال(?:سبت|احد|أحد|اثنين|إثنين|ثلاثاء|اربعاء|أربعاء|خميس|جمعة))|^\p{Lu}[\p{L} /-]{2,30}, (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:, \d{4})?: /iu;
/** «… (المصوّر/وكالة)» at the end of a line: a caption. */
const CREDITED =
  /\((?:[^()]{0,40}[/-] ?)?(?:فرانس برس|الفرنسيه|رويترز|غيتي|getty|الاناضول|ا ف ب|afp|reuters|اسوشيتد برس|ارشيف|الجزيره|مواقع التواصل[^()]*|وسائل التواصل[^()]*|انترنت)[^()]{0,14}\)$/u;
/** «date 2025-03-04 قصفت …»: the stamp of a page before its first sentence. */
const STAMPED = /^(?:date |التاريخ:? |تاريخ النشر:? )?\d{4}-\d\d-\d\d(?: \d\d?:\d\d)? (?=\p{L})/u;
const NIGHT = /ليل|night/u;
const FURNITURE =
  /^(?:\[?caption\]?|\[?photo\]?|most (?:watched|read)|watch|share|tags|follow us|updated|published|شارك|تابعنا|تابعونا|عدد المشاهدات|عدد القراءات|اقرا|اقراوا|شاهد|الكلمات|وسوم|الاكثر|صوره|الصوره|كلمات)(?![\p{L}])/u;

/** "… in May. Photo: Name", "(AFP/Name)" at the end of a short line. */
const CAPTION =
  /(?<!\p{L})(?:photo|picture|image|credit)s?: ?\p{Lu}[^.]{0,40}$|^.{0,220}\((?:[^()]{0,24} )?(?:ap|afp|reuters|getty|epa)(?: [^()]{0,24}|\/[^()]{0,24})?\)$/iu;

function isHeadline(text: string, words: number): boolean {
  return words > 0 && words <= LONGEST_HEADLINE && !/[.!]["”»)]?$/u.test(text.trim());
}

function kindOf(
  line: PageLine | undefined,
  at: number,
  firstLine: number,
  last: number,
): Sentence['kind'] {
  if (!line) return 'text';
  if (
    line.kind !== 'text' ||
    FURNITURE.test(line.text) ||
    CAPTION.test(line.text) ||
    CREDITED.test(line.text)
  )
    return 'furniture';
  if (last > firstLine && at === firstLine && isHeadline(line.text, line.words)) return 'headline';
  const isShort = line.words <= LONGEST_HEADING && !/[.!?؟:،,"”»)]$/u.test(line.text.trim());
  return isShort && last > firstLine + 1 && !/^[-•*\d]/u.test(line.text) ? 'headline' : 'text';
}

const isListed = (text: string, start: number): boolean =>
  /^[-•*»]/u.test(text.slice(start, start + 1));

/** The line with words before this one is a heading of related stories. */
function isHeading(lines: readonly PageLine[], at: number): boolean {
  for (let line = at - 1; line >= 0; line--) {
    const { words, kind, text } = lines[line] as PageLine;
    if (words > 0) return kind === 'related' || FURNITURE.test(text);
  }
  return false;
}

/** «… في المدينة.وأعلنت …»: no blank behind the full stop. */
const GLUED = /(?<=[ء-غف-ي]{3}[.!؟]["”»)]?)(?=[ء-غف-ي]{2})/gu;

function glued(text: string, { start, end }: TextRange): TextRange[] {
  const cuts = [...text.slice(start, end).matchAll(GLUED)].map(({ index }) => start + index);
  return [start, ...cuts].map((from, at) => ({ start: from, end: cuts[at] ?? end }));
}

export function sentencesOf(text: string): Sentence[] {
  const lines = linesOf(text);
  const filled = lines.flatMap(({ words }, at) => (words > 0 ? [at] : []));
  const firstLine = filled[0] ?? 0;
  const last = filled.at(-1) ?? 0;
  const words = wordsOf(text);
  let line = 0;
  let block = false;
  let word = 0;
  return sentences(text)
    .flatMap((one) => glued(text, one))
    .map(({ start, end }) => {
      while ((lines[line]?.end ?? Infinity) < start) line++;
      while ((words[word]?.start ?? Infinity) < start) word++;
      const from = word;
      while ((words[word]?.start ?? Infinity) < end) word++;
      const opens =
        lines[line]?.start === start || text.slice(lines[line]?.start, start).trim() === '';
      const own = words.slice(from, word);
      if (opens) block = isListed(text, start) && (block || isHeading(lines, line));
      const [dateline = ''] = opens
        ? (STAMPED.exec(text.slice(start, Math.min(end, start + 40))) ??
          DATELINE.exec(text.slice(start, Math.min(end, start + 110))) ??
          [])
        : [];
      return {
        start,
        end,
        words: own,
        kind: block ? 'furniture' : kindOf(lines[line], line, firstLine, last),
        opens,
        told: start + (NIGHT.test(dateline) ? 0 : dateline.length),
        folded: own.map(({ text: one }) => one).join(' '),
      };
    });
}
