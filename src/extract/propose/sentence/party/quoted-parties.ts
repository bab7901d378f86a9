/** Armed groups that the gazetteer does not know, where quotation marks and a verb of saying give their names. */
import type { TextRange } from '../../../../article/quote';

const NAMED =
  /(?<!\p{L})[وف]?(?:أعلنت?|اعلنت?|قالت?|تبنّ?ت|تبنّ?ى|زعمت?|أكدت?|نفذت?|ردّ?ت)(?: (?:ال)?(?:فصائل|فصيل|ميليشيا|مليشيا|جماعة|مجموعة|غرفة|عمليات|حركة|تنظيم|كتائب|لواء|سرايا)){0,3} ["«“](?<name>[^"»”\n]{4,40})["»”](?! ?:)/gu;
const GROUP =
  /(?:^|[^\p{L}])(?:ال)?(?:فصائل|فصيل|ميليشيا|مليشيا|جماعة|مجموعة|غرفة|عمليات|حركة|تنظيم|كتائب|كتيبة|لواء|سرايا|جبهة|جيش|قوات|مقاومة|أحرار|أنصار|عصبة|أصحاب|ألوية|فيلق|أولياء)(?!\p{L})/u;

interface Quoted extends TextRange {
  readonly id: string;
  readonly isKnown: false;
  readonly name: string;
  readonly kind: 'armed-group';
}

/** @param taken the names that are known. */
export function quotedParties(text: string, taken: readonly TextRange[]): Quoted[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    const end = start + name.length;
    const isTaken = taken.some((one) => one.start < end && start < one.end);
    if (isTaken || !GROUP.test(match[0])) return [];
    const id = name.trim().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return { id, isKnown: false as const, name, start, end, kind: 'armed-group' as const };
  });
}
