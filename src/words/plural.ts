/** Plural forms by the rules of each language; Arabic has six. */
import type { Language } from './language';

const RULES: Readonly<Record<Language, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

const GROUPS = new Intl.NumberFormat('en');

/** From here on digits are set in groups, as both languages' newsrooms do. */
const GROUPED_FROM = 10_000;

/** A count, with its digits in groups where there are many. */
export function grouped(n: number): string {
  return n < GROUPED_FROM ? String(n) : GROUPS.format(n);
}

/** The form for a number; `other` where a form is not given. */
export function plural(
  language: Language,
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  return forms[RULES[language].select(n)] ?? forms.other;
}

const EVENTS: Readonly<Record<Language, (digits: string) => Parameters<typeof plural>[2]>> = {
  en: (digits) => ({ one: '1 event', other: `${digits} events` }),
  ar: (digits) => ({
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: `${digits} أحداث`,
    many: `${digits} حدثاً`,
    other: `${digits} حدث`,
  }),
};

/** A number of events in words. */
export function countedEvents(language: Language, n: number): string {
  return plural(language, n, EVENTS[language](grouped(n)));
}
