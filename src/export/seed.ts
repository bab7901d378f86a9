/** Articles and events → the form of the seed files, from which `import/seed` reads them back. */
import type { Article, Evidence } from '../article/article';
import { type Quote, occurrences } from '../article/quote';
import type { DateReading, Reference, TimelineEvent } from '../event/event';

/** JSON of one article: what stands in a file of `seeds/`. */
export type SeedJson = Readonly<Record<string, unknown>>;

type Write = (quote: Quote) => unknown;

/** A quote as a reviewer writes it: its words, with context where they stand more than once. */
function writer(text: string): Write {
  return ({ exact, prefix, suffix }) =>
    occurrences(text, exact).length === 1 ? exact : { exact, prefix, suffix };
}

/** Leaves out what is null or an empty list: the seed files do. */
function compact(values: SeedJson): SeedJson {
  const isSaid = (value: unknown): boolean =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

function evidenceJson(evidence: Evidence, write: Write): SeedJson {
  if (evidence.kind === 'quote') return { quote: write(evidence.quote) };
  return compact({ note: evidence.note, address: evidence.address });
}

function referenceText(reference: Reference): string {
  return reference.kind === 'event' ? `event:${reference.event}` : reference.kind;
}

function readingJson(reading: DateReading, write: Write): SeedJson {
  return {
    edtf: reading.edtf,
    ...compact({
      part: reading.part,
      expression: reading.expression && write(reading.expression),
      reference: referenceText(reading.reference),
      basis: reading.basis,
      evidence: reading.evidence.map((evidence) => evidenceJson(evidence, write)),
      after: reading.after,
      before: reading.before,
    }),
  };
}

function eventJson(event: TimelineEvent, write: Write): SeedJson {
  const { casualties } = event;
  return {
    id: event.id,
    kind: event.kind,
    title: event.title,
    places: event.places,
    stated: readingJson(event.stated, write),
    claims: event.claims.map((claim) => compact({ ...claim, quote: write(claim.quote) })),
    quotes: event.quotes.map(write),
    ...compact({
      assessed: event.assessed && readingJson(event.assessed, write),
      means: event.means,
      counts: event.counts.map((count) => ({ ...count, quote: write(count.quote) })),
      casualties:
        casualties.state === 'not-stated'
          ? null
          : compact({ ...casualties, quote: casualties.quote && write(casualties.quote) }),
      breakdown: event.breakdown.map((share) => ({ ...share, quote: write(share.quote) })),
      relations: event.relations.map((relation) =>
        compact({ ...relation, quote: relation.quote && write(relation.quote) }),
      ),
      note: event.note,
    }),
  };
}

/** An article with its events. The text itself is not part of it. */
export function seedJson(article: Article, events: readonly TimelineEvent[]): SeedJson {
  const write = writer(article.text);
  const { published } = article;
  return {
    schema: 'sourceline/seed/1',
    article: {
      ...compact({
        id: article.id,
        file: article.file,
        language: article.language,
        publisher: article.publisher,
        headline: article.headline,
        address: article.address,
        sha256: article.sha256,
      }),
      published: {
        edtf: published.edtf,
        basis: published.basis,
        evidence: published.evidence.map((evidence) => evidenceJson(evidence, write)),
      },
    },
    events: events.map((event) => eventJson(event, write)),
  };
}
