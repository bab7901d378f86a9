/** Plural forms by the rules of each language; Arabic has six. */

const GROUPS = new Intl.NumberFormat('en');

/** From this number on, digits are grouped, as in both languages' newsrooms. */
const GROUPED_FROM = 10_000;

/** A count, with its digits in groups where there are many. */
export function grouped(n: number): string {
  return n < GROUPED_FROM ? String(n) : GROUPS.format(n);
}

const rules = new Map<string, Intl.PluralRules>();

function rulesOf(tag: string): Intl.PluralRules {
  const known = rules.get(tag) ?? new Intl.PluralRules(tag);
  rules.set(tag, known);
  return known;
}

/** The form for a number; `other` where a form is not given. */
export function plural(
  tag: string,
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  return forms[rulesOf(tag).select(n)] ?? forms.other;
}
