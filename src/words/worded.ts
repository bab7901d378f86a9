/**
 * The words of a label that is data (a title, a name, a publisher, how a date was reached) in the reader's
 * language. A label that lacks it is shown in another one, and marked as such: on screen by its `lang`,
 * in plain text by the language's own name in brackets after it.
 */
import { isolated } from './isolated';
import { LANGUAGES, type Language } from './language';

/** A short text in some of the languages. */
export type Labels = { readonly [Tag in Language]?: string };

export interface Worded {
  readonly text: string;
  /** The language that the text is in, for its `lang` and its direction. */
  readonly language: Language;
  /** The reader's own language is missing. */
  readonly isOther: boolean;
}

const TAGS = Object.keys(LANGUAGES) as Language[];

const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** A label in the reader's language, else in the first language of the table that has words for it. */
export function worded(labels: Labels, language: Language): Worded {
  const own = labels[language];
  const other = isSaid(own) ? undefined : TAGS.find((tag) => isSaid(labels[tag]));
  if (other === undefined) return { text: own ?? '', language, isOther: false };
  return { text: labels[other] ?? '', language: other, isOther: true };
}

/** Names the language of words that are not in the reader’s own: "هجوم (العربية)". */
export function marked({ text, language, isOther }: Worded): string {
  // Set apart, so that words of the other direction keep their place before the bracket.
  return isOther ? `${isolated(text)} (${LANGUAGES[language].name})` : text;
}

/** A label as plain text, for names of marks, lists, the figure and the command line. */
export function labelText(labels: Labels, language: Language): string {
  return marked(worded(labels, language));
}
