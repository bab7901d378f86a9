/** Says an event's readings and shares, the same in every view and in the figure. */
import { speak } from '../dates/speak';
import { vocabulary } from './index';
import { LANGUAGES, type Language } from '../language';
import type { WrittenDate } from '../../time/edtf/written';
import type { DateReading } from '../../event/event';

/** A reading in words; an undated one says what it is known to come before or after. */
export function speakReading(reading: DateReading, language: Language, weekday = false): string {
  const { zone } = reading;
  if (reading.date !== null) {
    return speak(reading.date.value, language, { part: reading.part, weekday, zone });
  }
  const { undated, bounds, comma } = LANGUAGES[language].dates;
  const said = (date: WrittenDate | null): string | null =>
    date && speak(date.value, language, { plain: true, zone });
  const known = bounds(said(reading.after), said(reading.before));
  return known === '' ? undated : undated + comma + known;
}

/** "7 of 40". */
export function speakShare(count: number, total: number, language: Language): string {
  return vocabulary(language).share(count, total);
}
