/** The furniture of a page as a reader is shown it: which lines of a text are no sentences of the article. */
import { findExpressions } from '../find-expressions';
import { postsOf } from '../scope';
import { linesOf } from './lines';
import { stampsOf } from './stamps';

export const FURNITURE = [
  'caption',
  'related',
  'footer',
  'stamp',
  'dateline',
  'post',
  'counter',
] as const;
export type FurnitureKind = (typeof FURNITURE)[number];

export interface Furniture {
  readonly kind: FurnitureKind;
  /** UTF-16 offsets: whole lines, but for a dateline. */
  readonly start: number;
  readonly end: number;
}

/** Counts of readers, and the minutes that a page takes: a number and its word, or a number alone. */
const COUNTER = new RegExp(
  '^[^\\p{L}\\p{N}]*(?:' +
    '\\p{N}[\\p{N}.,٬٫]* *(?:k|m|الف|مليون)? *' +
    '(?:views?|reads?|shares?|comments?|likes?|min(?:ute)?s? (?:to )?read|مشاهد[هة]|مشاهدات|قراء[هة]|قراءات|تعليق|تعليقات|' +
    'مشارك[هة]|مشاركات|اعجاب|زيار[هة]|زيارات|(?:دقيق[هة]|دقائق) (?:ل?لقراء[هة]|قراء[هة]))?' +
    '|(?:views?|reads?|shares?|comments?|reading time|(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|زيارات|تعليقات)|(?:وقت|مد[هة]) القراء[هة])' +
    '[^\\p{L}\\p{N}]+\\p{N}[\\p{N}.,٬٫]* *(?:دقيق[هة]|دقائق|min(?:ute)?s?)?' +
    ')[^\\p{L}\\p{N}]*$',
  'iu',
);
/** "DAMASCUS (AP) —", «دمشق - (د ب أ)»: a place and an agency, and then the text. */
const PLACE_LINE =
  /^[ \t]*(?:\p{Lu}[\p{Lu}'’.-]+(?:[ ,/]+\p{L}[\p{L}'’.-]*){0,3} *(?:\([^)\n]{2,40}\) *)?[—–-]+(?= )|\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,2} *(?:[—–/-] *\([^)\n]{2,40}\)|\([^)\n]{2,40}\) *[—–/-]|\/[^/\n]{2,30}\/ *[—–-]))/u;
/** Longer texts are books: no page of them has furniture, and looking would hold up the reader. */
const LONGEST_PAGE = 100_000;
/** Stamps and datelines are at the head. */
const HEAD = 20_000;

/** The furniture of a text, in order, without overlaps. */
export function furnitureOf(text: string): Furniture[] {
  if (text.length > LONGEST_PAGE) return [];
  const lines = linesOf(text);
  const posts = postsOf(text, lines);
  const stamps = stampsOf(text, lines, posts, findExpressions(text.slice(0, HEAD)).found);
  return lines.flatMap((line): Furniture[] => {
    const { start, end, kind } = line;
    if (line.text === '') return [];
    if (kind !== 'text') return [{ kind, start, end }];
    if (posts.some((post) => post.start < end && start < post.end))
      return [{ kind: 'post', start, end }];
    if (COUNTER.test(line.text)) return [{ kind: 'counter', start, end }];
    const own = stamps.filter((stamp) => start <= stamp.start && stamp.end <= end);
    const dated = own.find((stamp) => stamp.kind === 'dateline');
    if (dated) {
      const after = /^\s*(?:\([^)\n]{1,40}\)\s*)?[-–—:]+/u.exec(text.slice(dated.end, end));
      return [{ kind: 'dateline', start, end: dated.end + (after?.[0].length ?? 0) }];
    }
    if (own.length > 0) return [{ kind: 'stamp', start, end }];
    const place = PLACE_LINE.exec(text.slice(start, Math.min(end, start + 120)));
    return place ? [{ kind: 'dateline', start, end: start + place[0].length }] : [];
  });
}
