/**
 * A figure without the parts of a case that are left out. It carries its articles and events, so what is left
 * out of it is left out before it is drawn.
 */
import type { Article } from '../../article/article';
import { type Held, holdingOf } from '../../case/leaving/holding';
import { rejectedIn } from '../../case/leaving/leaving';
import type { CaseDocument } from '../../case/document';
import type { Part } from '../../case/leaving/parts';
import { strippedQuotes } from '../../case/leaving/strip';
import type { DateReading, EventId, TimelineEvent } from '../../event/event';
import type { FigureInput } from '../../figure/input';
import { Dataset } from '../../source/dataset';

/** A figure has never held these: it carries a dataset, not a case. */
const NEVER_IN_A_FIGURE: readonly Part[] = ['history', 'reviewers'];

/** What can be left out of a figure. */
export const FIGURE_PARTS = ['originals', 'notes', 'rejected'] as const satisfies readonly Part[];

export interface FigureLeaving {
  readonly parts: readonly Part[];
  /** Events that are rejected. */
  readonly rejected: ReadonlySet<EventId>;
}

export const figureLeaving = (document: CaseDocument, parts: readonly Part[]): FigureLeaving => ({
  parts,
  rejected: rejectedIn(document),
});

export const figureHolding = (document: CaseDocument, parts: readonly Part[]): readonly Held[] =>
  holdingOf(document, [...parts, ...NEVER_IN_A_FIGURE]);

function articleLeft(article: Article, out: ReadonlySet<Part>): Article {
  const left = { ...article, published: strippedQuotes(article.published, out) };
  return out.has('originals') ? { ...left, text: '' } : left;
}

function readingLeft(reading: DateReading, gone: ReadonlySet<EventId>): DateReading {
  const { reference } = reading;
  const isGone = reference.kind === 'event' && gone.has(reference.event);
  return isGone ? { ...reading, reference: { kind: 'none' } } : reading;
}

function eventLeft(
  event: TimelineEvent,
  out: ReadonlySet<Part>,
  gone: ReadonlySet<EventId>,
): TimelineEvent {
  const left = strippedQuotes(event, out);
  return {
    ...left,
    note: out.has('notes') ? null : left.note,
    stated: readingLeft(left.stated, gone),
    assessed: left.assessed && readingLeft(left.assessed, gone),
    relations: left.relations.filter(({ event: other }) => !gone.has(other)),
  };
}

/** The figure's input without what is left out. */
export function inputWithout(input: FigureInput, { parts, rejected }: FigureLeaving): FigureInput {
  const out = new Set(parts);
  const { dataset } = input;
  const gone: ReadonlySet<EventId> = out.has('rejected') ? rejected : new Set<EventId>();
  if (out.size === 0 || (out.size === 1 && out.has('rejected') && gone.size === 0)) return input;
  const left = dataset.events.flatMap((event) =>
    gone.has(event.id) ? [] : [eventLeft(event, out, gone)],
  );
  const byId = new Map(left.map((event) => [event.id, event]));
  return {
    ...input,
    dataset: Dataset.of(
      dataset.articles.map((article) => articleLeft(article, out)),
      left,
      dataset.gazetteer,
    ),
    events: input.events.flatMap(({ id }) => byId.get(id) ?? []),
    total: input.total - [...gone].filter((id) => dataset.hasEvent(id)).length,
  };
}
