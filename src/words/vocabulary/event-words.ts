/** The event vocabulary in words, the same in every view and in the figure. */
import type { Bilingual } from '../../article/article';
import type { Certainty } from '../../time/bounds';
import { speak, speakUndated } from '../dates/speak';
import type { Language } from '../language';
import { edtf } from '../../time/edtf/parse';
import type { DateReading, EventKind, PlaceRole } from '../../event/event';
import { DEFAULT_ZONE } from '../../time/zone';

export const KIND_WORDS: Readonly<Record<EventKind, Bilingual>> = {
  attack: { ar: 'هجوم', en: 'Attack' },
  strike: { ar: 'ضربة جوية', en: 'Air strike' },
  launch: { ar: 'إطلاق من قاعدة', en: 'Fire from a base' },
  interception: { ar: 'تصدٍّ', en: 'Interception' },
  overflight: { ar: 'تحليق', en: 'Overflight' },
  incident: { ar: 'حادث آخر', en: 'Other incident' },
  statement: { ar: 'بيان', en: 'Statement' },
  deployment: { ar: 'تعزيزات', en: 'Deployment' },
  pause: { ar: 'توقّف', en: 'Pause' },
  resumption: { ar: 'استئناف', en: 'Resumption' },
  tally: { ar: 'حصيلة', en: 'Tally' },
};

export const PLACE_ROLE_WORDS: Readonly<Record<PlaceRole, Bilingual>> = {
  at: { ar: 'في', en: 'at' },
  from: { ar: 'انطلاقاً من', en: 'from' },
  over: { ar: 'فوق', en: 'over' },
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Bilingual>> = {
  exact: { ar: 'تاريخ صريح', en: 'dated' },
  about: { ar: 'تاريخ تقريبي', en: 'about' },
  doubted: { ar: 'تاريخ مشكوك فيه', en: 'doubted' },
  oneOf: { ar: 'أحد عدة تواريخ', en: 'one of several dates' },
};

/** A reading in words; an undated one says what it is known to lie before or after. */
export function speakReading(
  reading: DateReading,
  language: Language,
  weekday = false,
  zone = DEFAULT_ZONE,
): string {
  if (reading.edtf !== null) {
    return speak(edtf(reading.edtf), language, { part: reading.part, weekday, zone });
  }
  const bounds: string[] = [];
  const bare = (text: string): string => speak(edtf(text), language, { plain: true, zone });
  if (reading.after) bounds.push(`${language === 'ar' ? 'بعد' : 'after'} ${bare(reading.after)}`);
  if (reading.before)
    bounds.push(`${language === 'ar' ? 'قبل' : 'before'} ${bare(reading.before)}`);
  const undated = speakUndated(language);
  if (bounds.length === 0) return undated;
  const comma = language === 'ar' ? '، ' : ', ';
  return [undated, bounds.join(language === 'ar' ? ' و' : ' and ')].join(comma);
}

/** "7 of 40". */
export function speakShare(count: number, total: number, language: Language): string {
  return language === 'ar' ? `${count} من ${total}` : `${count} of ${total}`;
}
