/**
 * CSV in the columns of ACLED, for tools that expect them. A week or a month has its middle as the date, and
 * its code beside it, as there; what is wider has no place in it and is left out.
 */
import type { TimelineEvent } from '../../event/event';
import { isBuiltInKind } from '../../event/event';
import { middleOf } from '../dates-out';
import type { Write } from '../format';
import { csvLine, guarded } from './csv-records';

const COLUMNS = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'event_type',
  'sub_event_type',
  'actor1',
  'actor2',
  'country',
  'admin1',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'notes',
  'fatalities',
] as const;

export const writeAcledCsv: Write = function* ({ events, gazetteer }) {
  yield `\ufeff${csvLine(COLUMNS)}`;
  for (const event of events) {
    const { date } = event.reviewed ?? event.stated;
    const when = date && middleOf(date.text);
    if (!when) continue;
    const [first] = event.places;
    const place = first ? gazetteer.place(first.place) : null;
    const within = place?.uncertaintyKm ?? 0;
    const nameOf = (id: TimelineEvent['claims'][number]['actor']): string =>
      gazetteer.actor(id).name.en || gazetteer.actor(id).name.ar;
    const { claims, casualties, title, note, kind } = event;
    const acting = claims.flatMap(({ role, actor, to }) => {
      if (role === 'claims-responsibility') return [nameOf(actor)];
      return role === 'attributes' && to !== null ? [nameOf(to)] : [];
    });
    const sources = claims
      .filter(({ role }) => role === 'reports')
      .map(({ actor }) => nameOf(actor));
    const name = isBuiltInKind(kind) ? kind : gazetteer.kindName(kind).en;
    const values: Readonly<Record<(typeof COLUMNS)[number], string | number | null>> = {
      event_id_cnty: event.id,
      event_date: when.date,
      year: Number(when.date.slice(0, 4)),
      time_precision: when.precision,
      event_type: name,
      sub_event_type: '',
      actor1: acting[0] ?? '',
      actor2: '',
      country: place?.country ?? '',
      admin1: place?.governorate?.en ?? '',
      location: place ? place.name.en || place.name.ar : '',
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      geo_precision: within <= 5 ? 1 : within <= 30 ? 2 : 3,
      source: [...new Set(sources)].join('; '),
      notes: [title.en || title.ar, note?.en || note?.ar].filter(Boolean).join('. '),
      fatalities: casualties.killed?.min ?? null,
    };
    yield csvLine(COLUMNS.map((column) => guarded(values[column])));
  }
};
