/** One note: the event behind a numbered mark, as a reader would cite it. */
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { facetLabel } from '../../words/vocabulary/facet-words';
import { glossFor } from '../../words/gloss';
import { contradictionLines } from '../../words/vocabulary/contradiction-words';
import { labelText } from '../../words/worded';
import { passageLink } from '../../article/fragment';
import { type Quote, isLost } from '../../article/quote';
import type { Article } from '../../article/article';
import { directionOf } from '../../article/written-in';
import type { Dataset } from '../../source/dataset';
import { PLACE_ROLES, hasCasualties } from '../../event/event';
import type { Claim, EventId, ReadingChoice, TimelineEvent } from '../../event/event';
import { vocabulary } from '../../words/vocabulary';
import { speakCasualties, speakCount } from '../../words/vocabulary/detail-words';
import { speakReading } from '../../words/vocabulary/event-words';
import type { Language } from '../../words/language';
import { type BaseDirection, baseOf, isolate } from '../type/bidi';
import { cleanLine, cleanTitle, hostOf, readableAddress, webAddress } from '../carry/clean';
import { type ClaimantLook, HAIRLINE, STYLES } from '../draw/ink';
import { type Block, type Pen, indent, space, stack } from '../type/pen';
import { badge, glyph } from '../draw/draw-shapes';
import { BADGE, badgePx } from '../../layout/figure/figure-labels';
import { el, xmlId } from '../draw/svg-tree';
import type { TextStyle } from '../type/typeset';
import { figureWords } from '../../words/figure/index';

export interface NoteInput {
  readonly dataset: Dataset;
  readonly reading: ReadingChoice;
  /** One, or both with the main one first. */
  readonly languages: readonly Language[];
  readonly quoteLength: number | null;
  readonly numberOf: (event: EventId) => number;
  readonly lookOf: (event: EventId) => ClaimantLook;
  /** A source orders the event and the one numbered before it. */
  readonly isOrdered: (event: EventId) => boolean;
  readonly pen: Pen;
}

/** Column of the number, px: its badge has up to four digits. */
const NUMBER_PX = 34;
/** After a number: no source orders the event and the one before it. The list has the same sign. */
export const UNORDERED = '≈';
const QUOTE_INSET_PX = 10;
const ELLIPSIS = '…';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Cuts a quote at a word and marks the cut. */
function cutQuote(exact: string, length: number | null): string {
  const text = cleanLine(exact);
  if (length === null || text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut.slice(0, length)).replace(/[\s،,؛;:.–-]+$/u, '')} ${ELLIPSIS}`;
}

function dateLines(event: TimelineEvent, language: Language): string[] {
  const words = figureWords(language);
  const said = speakReading(event.stated, language, true);
  const { reviewed } = event;
  const stated = reviewed ? words.trial.date(said, speakReading(reviewed, language, true)) : said;
  if (!event.assessed) return [capital(stated)];
  return [
    `${words.stated}: ${stated}`,
    `${words.assessed}: ${speakReading(event.assessed, language, true)}`,
  ];
}

function whatAndWhere(event: TimelineEvent, dataset: Dataset, language: Language): string[] {
  const { gazetteer } = dataset;
  const { comma, places: heading } = figureWords(language);
  const kind = facetLabel(dataset, 'kind', event.kind, language);
  if (event.breakdown.length > 0) {
    const shares = event.breakdown.map(
      ({ place, count }) => `${isolate(labelText(gazetteer.place(place).name, language))} ${count}`,
    );
    return [kind, `${heading}: ${shares.join(comma)}`];
  }
  const places = PLACE_ROLES.map((role) => {
    const names = event.places
      .filter((place) => place.role === role)
      .map(({ place }) => isolate(labelText(gazetteer.place(place).name, language)));
    return names.length > 0 ? ` ${vocabulary(language).placeRoles[role]} ${names.join(comma)}` : '';
  });
  return [kind + places.join('')];
}

/** "Attributed to X by A, B": who says what, each role once. */
function claimWords(claims: readonly Claim[], gazetteer: Gazetteer, language: Language): string[] {
  const { comma, roles } = figureWords(language);
  const groups = new Map<string, { claim: Claim; actors: Set<string> }>();
  for (const claim of claims) {
    const key = `${claim.role} ${claim.to ?? ''}`;
    const group = groups.get(key) ?? { claim, actors: new Set<string>() };
    group.actors.add(isolate(labelText(gazetteer.actor(claim.actor).name, language)));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ claim, actors }) =>
    roles[claim.role](
      [...actors].join(comma),
      claim.to ? isolate(labelText(gazetteer.actor(claim.to).name, language)) : '',
    ),
  );
}

function figures(event: TimelineEvent, dataset: Dataset, language: Language): string[] {
  const { gazetteer } = dataset;
  const { language: writtenIn } = dataset.article(event.article);
  const counts = event.counts.map(
    (count) =>
      `${capital(vocabulary(language).counts[count.of])}: ${speakCount(count, writtenIn, language)} (${isolate(labelText(gazetteer.actor(count.by).name, language))})`,
  );
  const { casualties } = event;
  return [
    ...new Set(counts),
    ...(hasCasualties(casualties)
      ? [`${figureWords(language).casualties}: ${speakCasualties(casualties, language)}`]
      : []),
  ];
}

/** The quote in its own direction, with a rule at its side. */
function quoteBlock(event: TimelineEvent, widthPx: number, input: NoteInput): Block {
  if (input.quoteLength === 0) return space(0);
  const article = input.dataset.article(event.article);
  const words = figureWords(article.language);
  const exact = cutQuote(event.quotes[0]?.exact ?? '', input.quoteLength);
  // Events of a dataset file may have no quotes.
  if (exact === '') return space(0);
  const base = directionOf(exact, article.language);
  const text = input.pen.paragraph(
    [{ text: `${words.openQuote}${exact}${words.closeQuote}`, style: STYLES.quote }],
    widthPx - QUOTE_INSET_PX,
    { base },
  );
  return stack([ruled(text, widthPx, base), ...lostWords(event, widthPx, input)]);
}

/** That the words of a quote are not in its article, in each language of the figure. */
function lostWords(event: TimelineEvent, widthPx: number, input: NoteInput): Block[] {
  const [quote] = event.quotes;
  const { text } = input.dataset.article(event.article);
  if (!quote || !isLost(quote, text)) return [];
  return input.languages.map((language) =>
    input.pen.paragraph(
      [{ text: figureWords(language).quoteLost, style: STYLES.noteMuted }],
      widthPx,
      { base: baseOf(language) },
    ),
  );
}

/** A block with a rule at the side where its reading begins. */
function ruled(text: Block, widthPx: number, base: BaseDirection): Block {
  return {
    heightPx: text.heightPx,
    draw: (leftPx, topPx) => {
      const x = base === 'rtl' ? leftPx + widthPx - 1 : leftPx + 1;
      return [
        el('line', {
          x1: x,
          x2: x,
          y1: topPx + 3,
          y2: topPx + text.heightPx - 2,
          stroke: HAIRLINE,
          'stroke-width': 2,
        }),
        ...text.draw(base === 'rtl' ? leftPx : leftPx + QUOTE_INSET_PX, topPx),
      ];
    },
  };
}

/** The translation of the quote for each language of the figure that its article is not in. */
function glossBlock(event: TimelineEvent, widthPx: number, input: NoteInput): Block {
  const [quote] = event.quotes;
  if (!quote || input.quoteLength === 0) return space(0);
  const { language: writtenIn } = input.dataset.article(event.article);
  const lines = new Map<string, Block>();
  for (const reader of input.languages) {
    const gloss = glossFor(quote, writtenIn, reader);
    if (!gloss || lines.has(gloss.text)) continue;
    const { openQuote, closeQuote } = figureWords(gloss.language);
    const text = `${openQuote}${cutQuote(gloss.text, input.quoteLength)}${closeQuote}`;
    const base = baseOf(gloss.language);
    lines.set(
      gloss.text,
      input.pen.paragraph(
        [{ text: `${figureWords(reader).translation}: ${text}`, style: STYLES.noteMuted }],
        widthPx,
        { base },
      ),
    );
  }
  return stack([...lines.values()]);
}

/** The address of the page, at the quote if it is there. */
function sourceLink({ address, text, headline }: Article, quote: Quote | undefined): string | null {
  if (address === null) return null;
  if (quote && isLost(quote, text)) return webAddress(address);
  const link = passageLink(address, quote ?? headline, text);
  return link && readableAddress(link);
}

function sourceBlock(event: TimelineEvent, widthPx: number, input: NoteInput): Block {
  const article = input.dataset.article(event.article);
  const [main] = input.languages;
  const language = main ?? article.language;
  const publisher = isolate(cleanLine(labelText(article.publisher, language)));
  const href = sourceLink(article, event.quotes[0]);
  const host = hostOf(article.address);
  const text = [publisher, ...(host ? [isolate(host, 'ltr')] : [])].join(
    figureWords(language).comma,
  );
  return input.pen.paragraph(
    [{ text, style: href ? STYLES.link : STYLES.noteMuted, href }],
    widthPx,
  );
}

/** What is known of an event in one language: title, dates, facts. */
function account(
  event: TimelineEvent,
  language: Language,
  widthPx: number,
  { pen, dataset }: NoteInput,
): Block {
  const { gazetteer } = dataset;
  const line = (text: string, style: TextStyle): Block =>
    pen.paragraph([{ text, style }], widthPx, { base: baseOf(language) });
  const facts = [
    ...whatAndWhere(event, dataset, language),
    ...claimWords(event.claims, gazetteer, language),
    ...figures(event, dataset, language),
  ];
  return stack([
    line(isolate(cleanTitle(labelText(event.title, language))), STYLES.noteTitle),
    ...dateLines(event, language).map((text) => line(text, STYLES.note)),
    line(`${facts.join('. ')}.`, STYLES.noteMuted),
    ...contradictionLines(event, gazetteer, language, isolate).map((text) =>
      line(`${text}.`, STYLES.note),
    ),
  ]);
}

/** A note of the given width. */
export function note(event: TimelineEvent, widthPx: number, input: NoteInput): Block {
  const { pen, languages } = input;
  const isRtl = pen.base === 'rtl';
  const textPx = Math.max(1, widthPx - NUMBER_PX);
  const body = stack([
    stack(
      languages.map((language) => account(event, language, textPx, input)),
      3,
    ),
    space(3),
    quoteBlock(event, textPx, input),
    glossBlock(event, textPx, input),
    space(2),
    sourceBlock(event, textPx, input),
  ]);
  const look = input.lookOf(event.id);
  const number = `${input.numberOf(event.id)}${input.isOrdered(event.id) ? '' : UNORDERED}`;
  const text = indent(body, isRtl ? 0 : NUMBER_PX);
  return {
    heightPx: body.heightPx,
    draw: (leftPx, topPx) => {
      const fromStart = (px: number): number => (isRtl ? leftPx + widthPx - px : leftPx + px);
      return [
        el(
          'g',
          { id: xmlId('note', event.id) },
          ...badge(pen, number, look.colour, fromStart(badgePx(number) / 2), topPx + 8),
          ...glyph(
            event.kind,
            'exact',
            look,
            fromStart(BADGE.heightPx / 2),
            topPx + 25,
            4.5,
            isRtl ? -1 : 1,
          ),
          ...text.draw(leftPx, topPx),
        ),
      ];
    },
  };
}
