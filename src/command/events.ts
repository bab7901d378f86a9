/** `sourceline events`: the reviewed events as JSON, for other programs. */
import { parseArgs } from 'node:util';
import type { Evidence } from '../article/article';
import type { Quote } from '../article/quote';
import type { DateReading, EventId, Reference, TimelineEvent } from '../event/event';
import { NO_FILTERS } from '../event/facet';
import { filterEvents } from '../source/filter';
import { FACET_OPTIONS, FACET_OPTIONS_HELP, chosenBy } from './facet-options';
import { loadDataset } from './read-seeds';
import { type Streams, UsageError } from './usage';

const EVENTS_HELP = `sourceline events [options]

Prints the reviewed events as a JSON array. Each has
  id, article, kind, title {ar, en}
  places      [{place, role: at | from | over}]
  stated      {edtf, part, expression, reference, basis, evidence, after, before}
  assessed    the same, or null
  claims      [{role, actor, to, named, quote}]
  means       [drone | rocket | missile | aircraft | air-defence]
  counts      [{of, min, max, approximate, by, quote}]; max null = no upper bound
  casualties  {state: not-stated | none-reported | reported, killed, injured, by, quote}
  breakdown   [{place, count, quote}], the shares of a tally
  relations   [{kind, event, amount, quote}]
  quotes      [{exact, start, end}], UTF-16 offsets into the article's text
  note        {ar, en} or null

${FACET_OPTIONS_HELP}
                          Relations to events that are left out are left out too.
`;

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const quoteJson = ({ exact, start, end }: Quote): Json => ({ exact, start, end });

const quoteOrNull = (quote: Quote | null): Json => (quote ? quoteJson(quote) : null);

function evidenceJson(evidence: Evidence): Json {
  return evidence.kind === 'quote'
    ? { kind: 'quote', quote: quoteJson(evidence.quote) }
    : { kind: 'outside', note: { ...evidence.note }, address: evidence.address };
}

/** `publication`, `post`, `none` or `event:ID`, as in the seed files. */
const referenceJson = (reference: Reference): string =>
  reference.kind === 'event' ? `event:${reference.event}` : reference.kind;

function readingJson(reading: DateReading): Json {
  return {
    edtf: reading.edtf,
    part: reading.part,
    expression: quoteOrNull(reading.expression),
    reference: referenceJson(reading.reference),
    basis: { ...reading.basis },
    evidence: reading.evidence.map(evidenceJson),
    after: reading.after,
    before: reading.before,
  };
}

/**
 * One event in the documented form; its keys are in the order of the documentation.
 * @param printed the events to which relations may lead, so that the output can be opened.
 */
function eventJson(event: TimelineEvent, printed: ReadonlySet<EventId>): Json {
  const { casualties } = event;
  return {
    id: event.id,
    article: event.article,
    kind: event.kind,
    title: { ...event.title },
    places: event.places.map(({ place, role }) => ({ place, role })),
    stated: readingJson(event.stated),
    assessed: event.assessed ? readingJson(event.assessed) : null,
    claims: event.claims.map(({ role, actor, to, named, quote }) => ({
      role,
      actor,
      to,
      named,
      quote: quoteJson(quote),
    })),
    means: [...event.means],
    counts: event.counts.map(({ of, min, max, approximate, by, quote }) => ({
      of,
      min,
      max,
      approximate,
      by,
      quote: quoteJson(quote),
    })),
    casualties: {
      state: casualties.state,
      killed: casualties.killed ? { ...casualties.killed } : null,
      injured: casualties.injured ? { ...casualties.injured } : null,
      by: casualties.by,
      quote: quoteOrNull(casualties.quote),
    },
    breakdown: event.breakdown.map(({ place, count, quote }) => ({
      place,
      count,
      quote: quoteJson(quote),
    })),
    relations: event.relations
      .filter((relation) => printed.has(relation.event))
      .map((relation) => ({
        kind: relation.kind,
        event: relation.event,
        amount: relation.amount,
        quote: quoteOrNull(relation.quote),
      })),
    quotes: event.quotes.map(quoteJson),
    note: event.note ? { ...event.note } : null,
  };
}

export function runEvents(argv: readonly string[], { stdout }: Streams): void {
  const { values } = parseArgs({
    args: [...argv],
    options: { ...FACET_OPTIONS, help: { type: 'boolean', short: 'h' } },
    allowPositionals: false,
  });
  if (values.help) {
    stdout.write(EVENTS_HELP);
    return;
  }
  const dataset = loadDataset();
  if (dataset.size === 0) throw new UsageError('there are no events in seeds/');
  const events = filterEvents(dataset, { ...NO_FILTERS, ...chosenBy(dataset, values) });
  const printed = new Set(events.map(({ id }) => id));
  const json = events.map((event) => eventJson(event, printed));
  stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}
