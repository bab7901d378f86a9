/** A value of a conflict in the words of the reader: short, and never as code. */
import { caseWords } from '../../../words/case-words';
import type { Language } from '../../../words/language';
import { vocabulary } from '../../../words/vocabulary';
import { speakCasualties } from '../../../words/vocabulary/detail-words';
import type { Casualties } from '../../../event/event';

type Fields = Readonly<Record<string, unknown>>;

/** Longest value that is shown. */
const MAX_LENGTH = 300;
/** Fields of an entry that say most about it, the best first. */
const TELLING = ['exact', 'edtf', 'place', 'actor', 'event', 'address', 'state', 'of'] as const;

function plainWords(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return caseWords(language).merge.values[value] ?? value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) {
    return value
      .map((one) => plainWords(one, language))
      .filter(Boolean)
      .join(' · ');
  }
  const fields = value as Fields;
  const telling = TELLING.find((key) => typeof fields[key] === 'string');
  const basis = plainWords(fields.basis, language);
  if (telling) return [fields[telling], basis].filter(Boolean).join(' — ');
  const words = Object.values(fields).filter((one) => typeof one === 'string' && one !== '');
  return [...new Set(words)].join(' / ');
}

/** What no words of its own say, such as numbers. */
function fieldWords(field: string, value: unknown, language: Language): string | null {
  if (field === 'kind' && typeof value === 'string') {
    const words = (vocabulary(language).kinds as Fields)[value];
    return typeof words === 'string' ? words : null;
  }
  const isCasualties = field === 'casualties' && typeof value === 'object' && value !== null;
  return isCasualties ? speakCasualties(value as Casualties, language) : null;
}

/** The value of one field. */
export function valueWords(field: string, value: unknown, language: Language): string {
  const said = fieldWords(field, value, language) ?? plainWords(value, language);
  const short = said.length > MAX_LENGTH ? `${said.slice(0, MAX_LENGTH)}…` : said;
  return short || caseWords(language).merge.empty;
}
