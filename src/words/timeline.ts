/** The texts of the timeline in a language, which are always there. */
import type { TimelineMessages } from './en/interface/timeline';
import { LANGUAGES, type Language } from './language';

export type { TimelineMessages };

export function timelineMessages(language: Language): TimelineMessages {
  return LANGUAGES[language].timeline;
}
