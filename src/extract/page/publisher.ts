/** The publisher that a text itself names: a labelled line, the agency of a dateline, or who holds the rights. */
import { linesOf } from './lines';

/** Lines of the head, in which a label names the publisher. */
const HEAD_LINES = 10;
const LONGEST_NAME = 60;

const LABELLED =
  /^(?:source|publisher|published by|outlet|agency|site|المصدر|الناشر|الجه[ةه] الناشر[ةه]|الوكال[ةه]|الموقع|نقلاً? عن) *[::] *(.+)$/iu;
/** "Published 3 May 2024 by Harra Herald", «نشر في 3 أيار 2024 بواسطة …» */
const PUBLISHED_BY = /^(?:published|posted)\b[^\n]{0,60}\bby ([^\n|·•,]+)/iu;
/** "Harra Herald | Published 3 May 2024": the part before the stamp. */
const BEFORE_STAMP =
  /^([^|·•\n]{2,60}?) *[|·•] *(?:published|posted|updated|نُ?شر|تاريخ النشر|آخر تحديث)/iu;
/** Only agencies and papers, in brackets after a place. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]+[^()\n]{0,40}|\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,2} *[—–/-]? *)\(([^)\n]{2,40})\) *[—–:/-]/u;
const DATELINE_AFTER =
  /^\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,2} *[—–/-] *\(([^)\n]{2,40})\)/u;
const RIGHTS =
  /(?:©|\(c\)|copyright|حقوق (?:ال)?(?:نشر|طبع)(?: محفوظ[ةه])? ل?|جميع الحقوق محفوظ[ةه](?: ل(?:صالح )?)?)[\s©:–-]*(?:\d{4}(?: *[-–] *\d{4})?)?[\s,،:–-]*(?:by )?([^\n.|©\d]{2,60})/iu;

function named(found: string | undefined): string {
  const name = (found ?? '')
    .replace(/\b(?:all rights reserved|inc|ltd|llc)\b.*$/iu, '')
    .replace(/(?:جميع الحقوق|حقوق النشر|محفوظ).*$/u, '')
    .replace(/^[\s,،:–—-]+|[\s,،:–—-]+$/gu, '');
  return name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/\d{3}|https?:/u.test(name)
    ? name
    : '';
}

/** Empty where the text names none. */
export function publisherIn(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim());
  const head = lines.filter(Boolean).slice(0, HEAD_LINES);
  for (const pattern of [LABELLED, BEFORE_STAMP, PUBLISHED_BY, DATELINE_AFTER, DATELINE]) {
    for (const line of head) {
      const name = named(pattern.exec(line.slice(0, 300))?.[1]);
      if (name !== '') return name;
    }
  }
  const tail = text.slice(-4000);
  for (const { kind, start, end } of linesOf(tail)) {
    if (kind !== 'footer') continue;
    const name = named(RIGHTS.exec(tail.slice(start, Math.min(end, start + 300)))?.[1]);
    if (name !== '') return name;
  }
  return '';
}
