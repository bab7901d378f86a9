/**
 * Builds each of the given events whole when it is asked for. An event of which something is wrong that
 * is not drawn stays where it is, and says so.
 */
import * as v from 'valibot';
import type { Article, ArticleId } from '../../article/article';
import { Passages } from '../../article/quote';
import { readEvent } from '../../event/codec/read';
import { faultOf, wordsOf } from '../../event/codec/fields';
import { lenientEvent } from '../../event/codec/schema';
import type { TimelineEvent } from '../../event/event';
import { NONE } from '../../event/facet';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { ColumnStore, type EventSource, type StoreContents } from '../store/column-store';
import { givenText } from './given-text';
import type { GivenEvents } from './given';

type Raw = Readonly<Record<string, unknown>>;

const anyTitle = wordsOf('lenient');

/** What was accepted at a glance, without the rest. */
function plainPart(given: Raw): Raw {
  const dateOf = (reading: unknown): unknown => {
    if (typeof reading !== 'object' || reading === null) return reading;
    const { edtf, part } = reading as Raw;
    return { edtf, part };
  };
  const claims = (given.claims ?? []) as readonly Raw[];
  const { id, kind, article, date, places, means, title } = given;
  return {
    ...{ id, kind, article, date, places, means },
    title: v.is(anyTitle, title) ? title : id,
    stated: dateOf(given.stated),
    assessed: dateOf(given.assessed),
    claims: claims.map(({ role, actor, to }) => ({ role, actor, to })),
  };
}

/** A dataset as it was given, and what was read of its events. */
export interface GivenContents extends Omit<StoreContents, 'source'> {
  readonly articles: readonly Article[];
  readonly given: GivenEvents;
}

class GivenSource implements EventSource {
  readonly #given: GivenEvents;
  readonly #gazetteer: Gazetteer;
  readonly #texts: ReadonlyMap<string, string>;
  /** Of the articles whose events were built. */
  readonly #passages = new Map<string, Passages>();

  constructor({ articles, given, gazetteer }: GivenContents) {
    this.#given = given;
    this.#gazetteer = gazetteer;
    this.#texts = new Map(articles.map(({ id, text }) => [id, text]));
  }

  #passagesOf(article: string): Passages {
    const known = this.#passages.get(article);
    if (known) return known;
    const passages = new Passages(this.#texts.get(article) ?? '');
    this.#passages.set(article, passages);
    return passages;
  }

  event(index: number): TimelineEvent {
    const json = this.#given.at(index) as Raw;
    const whole = v.safeParse(lenientEvent, json, { abortEarly: true });
    const written = whole.success ? whole.output : v.parse(lenientEvent, plainPart(json));
    const article = written.article ?? NONE;
    const passages = this.#passagesOf(article);
    const event = readEvent(written, article as ArticleId, this.#gazetteer, (quote) =>
      passages.quote(quote),
    );
    if (whole.success) return event;
    const { where, because } = faultOf(whole.issues[0]);
    return { ...event, unread: { where, because } };
  }

  related(index: number): readonly string[] {
    const { relations } = this.#given.at(index) as Raw;
    return ((relations ?? []) as readonly { readonly event: string }[]).map(({ event }) => event);
  }

  text(index: number): string {
    return givenText(this.#given.at(index), this.#gazetteer);
  }
}

export function givenStore(contents: GivenContents): ColumnStore {
  return new ColumnStore({ ...contents, source: new GivenSource(contents) });
}
