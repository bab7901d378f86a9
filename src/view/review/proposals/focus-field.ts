/** Gives the focus to a field of the editor of events, and opens what it is folded in. */
import type { ReviewWords } from '../../../words/en/review';
import type { ProposedField } from '../../../desk/review/proposed-event';

/** What the editor calls each field. */
const LABELS: Readonly<
  Record<ProposedField, 'kind' | 'places' | 'stated' | 'claims' | 'means' | 'counts' | 'casualties'>
> = {
  kind: 'kind',
  places: 'places',
  date: 'stated',
  claims: 'claims',
  means: 'means',
  count: 'counts',
  casualties: 'casualties',
};

export function focusField(
  editor: HTMLElement,
  field: ProposedField,
  words: ReviewWords['event'],
): void {
  const name = words[LABELS[field]];
  const label = [...editor.querySelectorAll('legend, label, .label')].find(
    ({ textContent }) => textContent.trim() === name,
  );
  const folded = label?.closest('details');
  if (folded) folded.open = true;
  const whole = label?.closest('fieldset, .field');
  const control = whole?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
