/** An article: what was written, where, when, and the hash that proves it is still the same. */
import type { WrittenDate } from '../time/edtf/written';
import type { Quote } from './quote';

declare const articleIdBrand: unique symbol;
export type ArticleId = string & { readonly [articleIdBrand]: true };

/** The language that an article is written in: those that the date engine reads. */
export const ARTICLE_LANGUAGES = ['ar', 'en'] as const;
export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];

/** A short text in both languages of the interface. */
export interface Bilingual {
  readonly ar: string;
  readonly en: string;
}

/** The evidence for a conclusion: a passage of the article, or something outside it. */
export type Evidence =
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'outside'; readonly note: Bilingual; readonly address: string | null };

export interface Publication {
  /** The day the article appeared; null when not known. */
  readonly date: WrittenDate | null;
  /** The day as reviewed, while `date` is one that is only tried; left out otherwise. */
  readonly reviewed?: WrittenDate | null;
  /** How the reviewer knows. */
  readonly basis: Bilingual;
  readonly evidence: readonly Evidence[];
}

export interface Article {
  readonly id: ArticleId;
  /** File name of the text under `seeds/`, or of the imported file. */
  readonly file: string;
  readonly language: ArticleLanguage;
  readonly publisher: Bilingual;
  readonly headline: string;
  /** Web address of the original page, http(s) only; null for a text without one. */
  readonly address: string | null;
  readonly published: Publication;
  /** SHA-256 of the UTF-8 text, 64 lower-case hex digits. */
  readonly sha256: string;
  readonly text: string;
}

/** Whether the article is shown as if it had been published on another day. */
export const isTried = ({ published }: Article): boolean => published.reviewed !== undefined;
