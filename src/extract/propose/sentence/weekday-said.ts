/** The day that a weekday names, where the page came out later than it was written: «مساء اليوم الأحد» of a Monday's page. */
import { fold } from '../../../article/orthography';
import { type CivilDay, isoDay, weekdayOf } from '../../../time/civil';
import type { TimeExpression } from '../../read';

const WEEKDAYS = ['احد', 'اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت'];
const SAID =
  /(?<!\p{L})(?:اليوم|امس|البارحه) (?:الاول )?ال(احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?!\p{L})/u;
const DAY = /^\d{4}-\d\d-\d\d(?=T|$)/u;
/** A page stands still for so many days at most. */
const MOST_DAYS = 2;
const DAY_MS = 86_400_000;

/** @param edtf what the expression means by the day of the page. */
export function bySaidWeekday({ text }: TimeExpression, edtf: string): string {
  const [, name = ''] = SAID.exec(fold(text).text) ?? [];
  const [day] = DAY.exec(edtf) ?? [];
  if (name === '' || day === undefined) return edtf;
  const number = (Date.parse(day) / DAY_MS) as CivilDay;
  const back = (weekdayOf(number) - WEEKDAYS.indexOf(name) + 7) % 7;
  return back <= MOST_DAYS
    ? `${isoDay((number - back) as CivilDay)}${edtf.slice(day.length)}`
    : edtf;
}
