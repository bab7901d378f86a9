/**
 * What somebody who types a date may mean: EDTF, plain words in either language, or a bare "13/11". Every
 * reading is offered with its reasons; none is chosen here.
 */
import type { Reason } from '../../extract/reason';
import { readDates } from '../../extract';
import { fold } from '../../article/orthography';
import { ARTICLE_LANGUAGES } from '../../article/article';
import type { PartOfDay } from '../../time/bounds';
import { type EdtfResult, parseEdtf } from '../../time/edtf/parse';

export interface DateOption {
  readonly edtf: string;
  readonly part: PartOfDay | null;
  /** How the words lead to it; none for what is EDTF itself. */
  readonly steps: readonly Reason[];
  /** It counts from the day of publication. */
  readonly isRelative: boolean;
}

export interface DateOptions {
  /** The likeliest first. */
  readonly options: readonly DateOption[];
  /** What looks like EDTF and is none; null elsewhere. */
  readonly fault: Extract<EdtfResult, { ok: false }> | null;
}

const EDTF_FORM = /^(?:[-[{(?~%]?-?\d{2}[\dX]{2}|Y-?\d|\.\.)[-\dXSTZ:,.?~%/EY[\]{}+]*$/u;
const DAY_AND_MONTH = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})$/u;

const two = (number: number): string => String(number).padStart(2, '0');

const isValid = (edtf: string): boolean => parseEdtf(edtf).ok;

/** "13/11": in the latest year in which it is not after the day of publication. */
function readBare(text: string, published: string | null): DateOption[] {
  const found = DAY_AND_MONTH.exec(text);
  const year = Number(/^\d{4}/u.exec(published ?? '')?.[0]);
  if (!found || published === null || !year) return [];
  const [first, second] = [Number(found[1]), Number(found[2])];
  const orders =
    first === second
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ];
  return orders.flatMap(([day = 0, month = 0]) => {
    const inYear = (of: number): string => `${of}-${two(month)}-${two(day)}`;
    const edtf = inYear(year) > published ? inYear(year - 1) : inYear(year);
    if (!isValid(edtf)) return [];
    const step: Reason = { key: 'date-without-year', args: { month, day, which: 'latest' } };
    return { edtf, part: null, steps: [step], isRelative: false };
  });
}

/** The readings of words that are one time expression, and nothing else. */
function readWords(text: string, published: string | null): DateOption[] {
  return ARTICLE_LANGUAGES.flatMap((language) => {
    const { expressions } = readDates(text, { language, reference: published });
    const [only] = expressions;
    if (!only || expressions.length > 1 || only.start > 0 || only.end < text.length) return [];
    const isRelative = only.steps.some(({ key }) => key === 'reference');
    const edtfs = only.candidates.map(({ edtf }) => edtf);
    const known = edtfs.length > 0 ? edtfs : only.edtf === null ? [] : [only.edtf];
    return known
      .filter((edtf) => !edtf.includes('XXXX'))
      .map((edtf) => ({ edtf, part: only.part, steps: only.steps, isRelative }));
  });
}

/** @param published the day that relative words count from, EDTF; null: not known. */
export function dateOptions(given: string, published: string | null): DateOptions {
  const words = given.trim();
  const plain = fold(words).text.toUpperCase();
  if (plain === '') return { options: [], fault: null };
  if (EDTF_FORM.test(plain)) {
    const parsed = parseEdtf(plain);
    if (parsed.ok) {
      const edtf = { edtf: plain, part: null, steps: [], isRelative: false };
      return { options: [edtf], fault: null };
    }
    const bare = readBare(plain, published);
    return { options: bare, fault: bare.length > 0 ? null : parsed };
  }
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  const read = [
    ...readBare(plain, published),
    ...readWords(words, published),
    ...(capital === words ? [] : readWords(capital, published)),
  ];
  const options = [...new Map(read.map((one) => [`${one.edtf} ${one.part ?? ''}`, one])).values()];
  return { options, fault: null };
}
