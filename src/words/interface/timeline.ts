/** Texts of the timeline itself. The app's own (`index.ts`) hold these too. */
import type { Language } from '../language';
import { timelineAr } from './timeline-ar';
import { timelineEn } from './timeline-en';

export type TimelineMessages = typeof timelineEn;

const ALL: Readonly<Record<Language, TimelineMessages>> = { ar: timelineAr, en: timelineEn };

export function messages(language: Language): TimelineMessages {
  return ALL[language];
}
