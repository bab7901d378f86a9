/** Title, range, filters and leading dates, all in words. */
import { labelText } from '../../words/worded';
import { type Article, isTried } from '../../article/article';
import { trialHeading, trialLines } from '../../words/figure/trial';
import type { Dataset } from '../../source/dataset';
import type { TimelineEvent } from '../../event/event';
import { FACETS } from '../../event/facet';
import { facetLabel } from '../../words/vocabulary/facet-words';
import type { Gap } from '../../layout/gaps/folded-time';
import type { Viewport } from '../../layout/scale/time-scale';
import {
  type Instant,
  MS_PER_DAY,
  MS_PER_MINUTE,
  dayOf,
  isoDay,
  isoMinute,
} from '../../time/civil';
import { edtf } from '../../time/edtf/parse';
import { speak } from '../../words/dates/speak';
import type { Language } from '../../words/language';
import { speakLength } from '../../words/dates/speak-distance';
import { baseOf, isolate } from '../type/bidi';
import { cleanLine } from '../carry/clean';
import { STYLES } from '../draw/ink';
import type { FigureInput } from '../input';
import { type Block, type Pen, indent, space, stack } from '../type/pen';
import type { TextStyle } from '../type/typeset';
import { figureWords } from '../../words/figure/index';

const MAX_REMARK_PX = 860;

/** The default title of a figure. */
export function defaultTitle(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  language: Language,
): string {
  const used = new Set(events.map((event) => event.article));
  const articles = dataset.articles.filter(({ id }) => used.size === 0 || used.has(id));
  const publishers = new Set(
    articles.map((article) => cleanLine(labelText(article.publisher, language))),
  );
  // Of a text that was pasted nobody may have said who published it.
  return figureWords(language).title([...publishers].filter((name) => name !== ''));
}

/** A range of whole days, or of minutes where it is cut inside a day. */
export function rangeWords(range: Viewport, language: Language): string {
  const whole = range.to - range.from >= 2 * MS_PER_DAY || isWhole(range.from, range.to);
  const last = (range.to - 1) as Instant;
  const from = whole ? isoDay(dayOf(range.from)) : isoMinute(minute(range.from));
  const to = whole ? isoDay(dayOf(last)) : isoMinute(minute(range.to));
  const text = from === to ? speak(edtf(from), language) : speak(edtf(`${from}/${to}`), language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const isWhole = (...instants: readonly number[]): boolean =>
  instants.every((instant) => instant % MS_PER_DAY === 0);

const minute = (instant: Instant): Instant =>
  (Math.round(instant / MS_PER_MINUTE) * MS_PER_MINUTE) as Instant;

/** How the events were selected, in words: filters, by hand, both or nothing. */
export function choiceWords(input: FigureInput, language: Language): string {
  const { dataset, filters, byHand } = input;
  const words = figureWords(language);
  const parts = FACETS.filter((facet) => filters[facet].length > 0).map((facet) => {
    const values = filters[facet].map((value) =>
      isolate(cleanLine(facetLabel(dataset, facet, value, language))),
    );
    return `${words.facets[facet]}: ${values.join(words.or)}`;
  });
  const query = cleanLine(filters.query);
  if (query !== '') parts.push(words.search(isolate(query)));
  if (parts.length === 0) return byHand ? words.byHand : words.all;
  return [words.filtered(parts), ...(byHand ? [words.ofTheseByHand] : [])].join(' ');
}

/** How many of how many events are shown, and that somebody selected them. */
export function shownWords(
  { total, byHand }: FigureInput,
  shown: number,
  language: Language,
): string {
  return figureWords(language)[byHand ? 'shownByHand' : 'shown'](shown, total);
}

/** A folded gap in words, with its length. */
function gapWords(gap: Gap, language: Language): string {
  return isolate(`${rangeWords(gap, language)} (${speakLength(gap.to - gap.from, language)})`);
}

export interface HeaderFacts {
  /** Null: nothing is dated. */
  readonly range: Viewport | null;
  readonly shown: number;
  readonly hasGhosts: boolean;
  /** Folded stretches in view. */
  readonly folded: readonly Gap[];
  /** Events that are dated beyond the years that can be drawn. */
  readonly beyond: number;
}

/** The text under the title, sentence by sentence. */
export function remarks(input: FigureInput, facts: HeaderFacts, language: Language): string[] {
  const words = figureWords(language);
  return [
    choiceWords(input, language),
    words.lanes[input.lanesBy],
    ...(input.lanes?.within ? [words.lanesInside[input.lanes.within]] : []),
    (triedIn(input).length > 0 ? words.trial : words).readings[input.reading],
    ...(facts.hasGhosts ? [words.ghosts[input.reading]] : []),
    ...(facts.folded.length > 0
      ? [words.folded(facts.folded.map((gap) => gapWords(gap, language)))]
      : []),
    ...(facts.beyond > 0 ? [words.beyond(facts.beyond)] : []),
  ];
}

/** The title as given, else the default one of a language. */
export function titleOf({ dataset, events, title }: FigureInput, language: Language): string {
  const plain = cleanLine(title ?? '') || defaultTitle(dataset, events, language);
  return dataset.articles.some(isTried) ? `${trialHeading(language)}: ${isolate(plain)}` : plain;
}

/** The articles of which another publication day is tried. */
function triedIn({ dataset }: FigureInput): readonly Article[] {
  return dataset.articles.filter(isTried);
}

/** Which day is tried, and which one was reviewed. */
export function triedWords(input: FigureInput, language: Language): string[] {
  return trialLines(triedIn(input), language).map((words) => cleanLine(words));
}

/** Titles: a given one is in the language of who gave it, a default one in each of the figure's. */
function titles(input: FigureInput, languages: readonly Language[]): readonly Language[] {
  return cleanLine(input.title ?? '') === '' ? languages : languages.slice(0, 1);
}

/** The head of a figure, each language in lines of its own. */
export function header(
  input: FigureInput,
  facts: HeaderFacts,
  languages: readonly Language[],
  widthPx: number,
  pen: Pen,
): Block {
  const side = pen.base === 'rtl' ? 'right' : 'left';
  const given = cleanLine(input.subtitle ?? '');
  // Two short lines read better than one over the whole page.
  const remarkPx = Math.min(widthPx, MAX_REMARK_PX);
  const line = (text: string, style: TextStyle, language: Language, px: number = widthPx): Block =>
    pen.paragraph([{ text, style }], px, { base: baseOf(language), side });
  const subtitle = (language: Language, index: number): string =>
    [
      ...(given !== '' && index === 0 ? [isolate(given)] : []),
      ...(facts.range ? [rangeWords(facts.range, language)] : []),
      shownWords(input, facts.shown, language),
    ].join(' · ');
  return stack([
    ...titles(input, languages).map((language, index) =>
      line(
        isolate(titleOf(input, language)),
        index === 0 ? STYLES.title : STYLES.secondTitle,
        language,
      ),
    ),
    space(2),
    ...languages.map((language, index) =>
      line(subtitle(language, index), STYLES.subtitle, language),
    ),
    ...languages.flatMap((language) =>
      triedWords(input, language).map((text) => line(text, STYLES.subtitle, language)),
    ),
    space(5),
    ...languages.map((language) =>
      indent(
        line(remarks(input, facts, language).join(' '), STYLES.remark, language, remarkPx),
        pen.base === 'rtl' ? widthPx - remarkPx : 0,
      ),
    ),
  ]);
}
