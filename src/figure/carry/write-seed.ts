/**
 * Writes articles and events in the form of the seed files, from which `format/read-seed.ts` reads them
 * back.
 */
import type { Article, Evidence } from '../../article/article';
import { CONTEXT_LENGTH, type Quote, occurrences } from '../../article/quote';
import type { DateReading, Reference, TimelineEvent } from '../../event/event';
import { cleanTitle, webAddress } from './clean';

/** JSON of one article: the content of a file in `seeds/`. */
export type SeedJson = Readonly<Record<string, unknown>>;

type Write = (quote: Quote) => unknown;

/**
 * A quote as a reviewer writes it: its words, with context if they occur more than once. The
 * context grows until it identifies one place, so that the quote is found again where it was.
 */
function writer(text: string): Write {
  return ({ exact, start, end }) => {
    if (exact === exact.trim() && occurrences(text, exact).length === 1) return exact;
    let length = CONTEXT_LENGTH;
    for (;;) {
      const prefix = text.slice(Math.max(0, start - length), start);
      const suffix = text.slice(end, end + length);
      const isAll = prefix.length + suffix.length + exact.length >= text.length;
      if (isAll || occurrences(text, prefix + exact + suffix).length === 1) {
        return { exact, prefix, suffix };
      }
      length *= 2;
    }
  };
}

/** Leaves out what is null or an empty list: the seed files do. */
function compact(values: SeedJson): SeedJson {
  const isSaid = (value: unknown): boolean =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isSaid(value)));
}

/** An address as given, if it leads to the web: a figure links to, and contains, no other. */
function webOnly(address: string | null): string | null {
  const web = webAddress(address);
  return address !== null && web !== null && /^https?:/.test(address) ? address : web;
}

/** The rules of the seeds want a title to say something; the figure draws the same. */
const orDash = (title: string): string => (title.trim() === '' ? cleanTitle(title) : title);

function evidenceJson(evidence: Evidence, write: Write): SeedJson {
  if (evidence.kind === 'quote') return { quote: write(evidence.quote) };
  return compact({ note: evidence.note, address: webOnly(evidence.address) });
}

function referenceText(reference: Reference): string {
  return reference.kind === 'event' ? `event:${reference.event}` : reference.kind;
}

function readingJson(reading: DateReading, write: Write): SeedJson {
  return {
    edtf: reading.date?.text ?? null,
    ...compact({
      part: reading.part,
      expression: reading.expression && write(reading.expression),
      reference: referenceText(reading.reference),
      basis: reading.basis,
      evidence: reading.evidence.map((evidence) => evidenceJson(evidence, write)),
      after: reading.after?.text,
      before: reading.before?.text,
    }),
  };
}

/** An event of an article with this text. */
export function eventJson(event: TimelineEvent, text: string): SeedJson {
  const write = writer(text);
  const { casualties } = event;
  return {
    id: event.id,
    kind: event.kind,
    title: { ar: orDash(event.title.ar), en: orDash(event.title.en) },
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

/** An article without its text and its events. */
export function seedJson(article: Article): SeedJson {
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
        address: webOnly(article.address),
        sha256: article.sha256,
      }),
      published: {
        edtf: published.date?.text ?? null,
        basis: published.basis,
        evidence: published.evidence.map((evidence) => evidenceJson(evidence, write)),
      },
    },
  };
}
