/** `sourceline propose`: the events that a text tells, or many texts as JSON Lines. */
import { type Proposed, proposeEvents } from '../extract/propose/engine';
import type { Proposal, ProposedParty } from '../extract/propose/proposal';
import { type Json, runTextCommand } from './text-command';
import type { Streams } from './usage';

export const PROPOSE_HELP = `sourceline propose FILE [--published EDTF] [--lang ar|en] [--json]
sourceline propose --jsonl < texts.jsonl

Proposes the events that an Arabic or English text tells: kind, date, places, who claims or reports it,
counts, casualties, and the words that say so. Without --published the date is inferred from the text.

--jsonl reads {"id","text","lang","published"} a line (published: EDTF or null) and writes
{"id","published","events"} a line, in the same order; a line that cannot be read gives
{"id","line","error"}. null is not stated, 0 is none reported. Offsets are UTF-16 units into the text.
`;

/** The id of an actor of the gazetteer, else the words of the text. */
const partyJson = (party: ProposedParty | null): Json =>
  party === null ? null : party.isKnown ? party.id : party.name;

function eventJson(event: Proposal): Json {
  const { kind, date, places, role, means, count, casualties, breakdown } = event;
  return {
    kind,
    date,
    places: places.map(({ id, isKnown, name }) => (isKnown ? id : { id, name })),
    role,
    actor: partyJson(event.actor),
    claimant: partyJson(event.claimant),
    deniedBy: partyJson(event.deniedBy),
    reportedBy: partyJson(event.reportedBy),
    means,
    count: count && { ...count },
    casualties: casualties && { ...casualties },
    breakdown: breakdown && breakdown.map((share) => ({ ...share })),
    modality: event.modality,
    negated: event.negated,
    quotes: event.quotes.map(({ start, end, exact }) => ({ start, end, exact })),
    because: Object.fromEntries(
      Object.entries(event.because).map(([field, { rule, start, end, exact }]) => [
        field,
        { rule, start, end, exact },
      ]),
    ),
    confidence: event.confidence,
  };
}

/** Proposals in the documented form. */
export const proposedJson = ({
  published,
  events,
}: Proposed): { readonly [key: string]: Json } => ({
  published,
  events: events.map(eventJson),
});

/** A line an event, with its first quote below it. */
function proposedText({ published, events }: Proposed): string {
  const lines = events.map(({ kind, date, places, claimant, confidence, quotes }) => {
    const fields = [
      kind,
      date ?? '–',
      places.map(({ name }) => name).join(', ') || '–',
      claimant?.name ?? '–',
      String(confidence),
    ];
    return `${fields.join('\t')}\n\t${quotes[0]?.exact.replace(/\s+/g, ' ') ?? ''}`;
  });
  return `${[`published ${published ?? '–'}`, ...lines].join('\n')}\n`;
}

/** Runs `sourceline propose`; 0 when done. Throws `UsageError` when called wrongly. */
export const runPropose = (argv: readonly string[], streams: Streams): Promise<number> =>
  runTextCommand(
    {
      name: 'propose',
      help: PROPOSE_HELP,
      day: 'published',
      read: proposeEvents,
      json: proposedJson,
      say: proposedText,
    },
    argv,
    streams,
  );
