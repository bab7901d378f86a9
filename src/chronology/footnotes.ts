/** Numbers the passages and other evidence that the text leads to, and tells where each is from. */
import type { Article, Evidence } from '../article/article';
import { passageLink } from '../article/fragment';
import { type Quote, isLost } from '../article/quote';
import { directionOf, inQuoteMarks } from '../article/written-in';
import type { EvidenceLink } from '../case/records';
import type { TimelineEvent } from '../event/event';
import { readableAddress, webAddress } from '../figure/carry/clean';
import type { Dataset } from '../source/dataset';
import { parseEdtf } from '../time/edtf/parse';
import { chronologyWords } from '../words/chronology';
import { speak } from '../words/dates/speak';
import { figureWords } from '../words/figure';
import { publishedWords } from '../words/figure/trial';
import { isolated } from '../words/isolated';
import { glossFor } from '../words/gloss';
import { LANGUAGES, type Language } from '../words/language';
import type { Footnote, Paragraph, Run } from './model';
import { directed, cleanLine, labelled, leftToRight, paragraph } from './text';

/** Digits of a hash in a footnote; the list of sources has all of them. */
const SHORT_HASH = 12;

/** The address of a page as a reader knows it, leading there; nothing where it is not http(s). */
export function addressRun(address: string | null, href = address): Run[] {
  const shown = webAddress(address);
  const target = webAddress(href);
  if (shown === null || target === null) return [];
  return [{ kind: 'link', text: leftToRight(readableAddress(shown)), href: target }];
}

/** A whole hash is 64 digits. */
export const hashWords = (sha256: string, digits?: number): string =>
  leftToRight(`SHA-256 ${sha256.slice(0, digits)}`);

const isHash = (sha256: string | null): sha256 is string =>
  sha256 !== null && /^[0-9a-f]{64}$/.test(sha256);

/** The runs with something between them. */
export function joined(
  parts: readonly (readonly (Run | string)[])[],
  between: string,
): (Run | string)[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** The passage that a reader is led to: one that is lost has only a page. */
function linkOf({ address, text }: Article, quote: Quote): string | null {
  if (address === null || isLost(quote, text)) return address;
  return passageLink(address, quote, text);
}

/** Whether one passage holds another. Without a place in the text, the words alone tell. */
function covers(one: Quote, other: Quote): boolean {
  const isPlaced = one.start < one.end && other.start < other.end;
  if (!isPlaced) return one.exact.includes(other.exact);
  return one.start <= other.start && one.end >= other.end;
}

/** When a link was captured, as far as it is known. */
function capturedWords(at: string | null, language: Language): string[] {
  const parsed = at === null ? null : parseEdtf(at);
  if (!parsed?.ok) return [];
  return [chronologyWords(language).captured(speak(parsed.value, language, { plain: true }))];
}

function linkWords(link: EvidenceLink, language: Language): Paragraph {
  const words = chronologyWords(language);
  const { comma } = figureWords(language);
  const archive = addressRun(link.archive);
  const note = cleanLine(link.note);
  return paragraph(language, [
    `${words.links[link.kind]}: `,
    ...joined(
      [
        addressRun(link.address),
        archive.length > 0 ? [`${words.archived}: `, ...archive] : [],
        capturedWords(link.at, language),
        isHash(link.sha256) ? [hashWords(link.sha256)] : [],
      ],
      comma,
    ),
    ...(note === '' ? ['.'] : ['. ', isolated(note)]),
  ]);
}

export class Footnotes {
  readonly #dataset: Dataset;
  readonly #languages: readonly [Language, ...Language[]];
  readonly #notes: Footnote[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(dataset: Dataset, languages: readonly [Language, ...Language[]]) {
    this.#dataset = dataset;
    this.#languages = languages;
  }

  get notes(): readonly Footnote[] {
    return this.#notes;
  }

  #number(key: string, paragraphs: () => readonly Paragraph[]): Run {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#notes.length + 1;
      this.#numbers.set(key, number);
      this.#notes.push({ number, paragraphs: paragraphs() });
    }
    return { kind: 'note', number };
  }

  /**
   * Leads to a passage; to nothing where a file gives no words. A passage inside one of the sentences that an
   * event is based on is shown by that sentence.
   */
  quote(event: TimelineEvent, quote: Quote | null): Run[] {
    if (quote === null || cleanLine(quote.exact) === '') return [];
    const sentence = event.quotes.find((one) => covers(one, quote)) ?? quote;
    const key = JSON.stringify([event.id, sentence.start, sentence.exact]);
    return [this.#number(key, () => this.#passage(event, sentence))];
  }

  /** Leads to what shows a conclusion: a passage, or something outside the article. */
  evidence(event: TimelineEvent, evidence: Evidence): Run[] {
    if (evidence.kind === 'quote') return this.quote(event, evidence.quote);
    const { note, address } = evidence;
    const key = JSON.stringify([event.id, note, address]);
    const [main] = this.#languages;
    return [
      this.#number(key, () => [
        ...this.#languages.map((language) => paragraph(language, [labelled(note, language)])),
        ...(webAddress(address) === null ? [] : [paragraph(main, addressRun(address))]),
      ]),
    ];
  }

  /** Leads to a picture, a film or a page that an event has. Who captured it is not said. */
  link(event: TimelineEvent, link: EvidenceLink): Run {
    const key = JSON.stringify([event.id, link.address, link.archive, link.sha256]);
    return this.#number(key, () => this.#languages.map((language) => linkWords(link, language)));
  }

  #passage(event: TimelineEvent, quote: Quote): Paragraph[] {
    const article = this.#dataset.article(event.article);
    const { language: writtenIn } = article;
    const exact = cleanLine(quote.exact);
    return [
      directed(LANGUAGES[writtenIn].tag, directionOf(exact, writtenIn), [
        inQuoteMarks(exact, writtenIn),
      ]),
      ...this.#translations(quote, article),
      ...(isLost(quote, article.text)
        ? this.#languages.map((language) => paragraph(language, [figureWords(language).quoteLost]))
        : []),
      ...this.#languages.map((language, index) => {
        return this.#source(article, quote, language, {
          isFirst: index === 0,
          isLast: index === this.#languages.length - 1,
        });
      }),
    ];
  }

  #translations(quote: Quote, { language: writtenIn }: Article): Paragraph[] {
    const said = new Map<string, Paragraph>();
    for (const reader of this.#languages) {
      const gloss = glossFor(quote, writtenIn, reader);
      const text = gloss && cleanLine(gloss.text);
      if (!gloss || !text || said.has(text)) continue;
      const words = `${figureWords(reader).translation}: ${inQuoteMarks(text, gloss.language)}`;
      said.set(text, paragraph(gloss.language, [words]));
    }
    return [...said.values()];
  }

  /** Publisher and day of publication; headline, address at the passage and hash once in all languages. */
  #source(
    article: Article,
    quote: Quote,
    language: Language,
    { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  ): Paragraph {
    const { comma } = figureWords(language);
    const { headline, publisher, sha256, address } = article;
    const title = cleanLine(headline);
    return paragraph(language, [
      ...joined(
        [
          [labelled(publisher, language)],
          title === '' || !isFirst ? [] : [isolated(inQuoteMarks(title, article.language))],
          [publishedWords(article, language)],
          ...(isLast
            ? [
                addressRun(address, linkOf(article, quote)),
                isHash(sha256) ? [hashWords(sha256, SHORT_HASH)] : [],
              ]
            : []),
        ],
        comma,
      ),
      '.',
    ]);
  }
}
