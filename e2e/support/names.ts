/** The names by which a reader finds things. */
import type { Language } from './events';
import { LANGUAGES } from '../../src/words/language';
import { nextLanguage } from '../../src/words/language-choice';
import { commandWords, messages } from './words';

/** Names that other tools rely on; the page must not change these. */
const FIXED = {
  ar: {
    base: 'القاعدة',
    claimant: 'الجهة المتبنية',
    means: 'الوسيلة',
    source: 'المصدر',
    export: 'تصدير',
  },
  en: {
    base: 'Base',
    claimant: 'Claimant',
    means: 'Means',
    source: 'Source',
    export: 'Export',
  },
} as const;

const BASES = {
  ar: { conoco: 'كونيكو', tanf: 'التنف', shaddadi: 'الشدادي' },
  en: { conoco: 'Conoco', tanf: 'al-Tanf', shaddadi: 'al-Shaddadi' },
} as const;

const CLAIMANTS = {
  ar: {
    'islamic-resistance-iraq': 'المقاومة الإسلامية في العراق',
    'us-dod': 'وزارة الدفاع الأميركية',
    coalition: 'التحالف الدولي',
  },
  en: {
    'islamic-resistance-iraq': 'Islamic Resistance in Iraq',
    'us-dod': 'US Department of Defense',
    coalition: 'International Coalition',
  },
} as const;

const MEANS = {
  ar: { drone: 'طائرات مسيّرة', rocket: 'صواريخ', none: 'بلا وسيلة مذكورة' },
  en: { drone: 'Drones', rocket: 'Rockets', none: 'No means named' },
} as const;

export function names(language: Language) {
  return {
    ...FIXED[language],
    bases: BASES[language],
    claimants: CLAIMANTS[language],
    meansOf: MEANS[language],
    text: {
      ...messages(language),
      /** The button that leads to the next language has its own name. */
      language: LANGUAGES[nextLanguage(language)].name,
      commands: commandWords(language),
    },
  };
}
