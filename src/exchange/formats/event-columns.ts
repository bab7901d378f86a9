/** What an event says in one value per column: for CSV, spreadsheets and the properties of GeoJSON. */
import type { CountRange, TimelineEvent } from '../../event/event';
import { isBuiltInKind } from '../../event/event';
import type { OwnKindId } from '../../gazetteer/gazetteer';
import type { Gazetteer } from '../../gazetteer/gazetteer';

export const COLUMNS = [
  'id',
  'date',
  'title_ar',
  'title_en',
  'kind',
  'place',
  'latitude',
  'longitude',
  'uncertainty_km',
  'claimant',
  'actor',
  'source',
  'killed',
  'injured',
  'means',
  'note_ar',
  'note_en',
] as const;
export type Column = (typeof COLUMNS)[number];
type Values = Partial<Record<Column, string | number>>;

export const rangeText = ({ min, max }: CountRange): string =>
  max === null ? `${min}+` : min === max ? String(min) : `${min}-${max}`;

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Empty values are left out. */
export function valuesOf(event: TimelineEvent, gazetteer: Gazetteer): Values {
  const { id, title, kind, stated, casualties, claims, note, means } = event;
  const [first] = event.places;
  const place = first ? gazetteer.place(first.place) : null;
  const { killed, injured } = casualties;
  const nameOf = (actor: TimelineEvent['claims'][number]['actor']): string => {
    const { name } = gazetteer.actor(actor);
    return name.en || name.ar;
  };
  const named = (names: readonly string[]): string => [...new Set(names)].join('; ');
  const of = (role: 'claims-responsibility' | 'reports'): string =>
    named(claims.filter((claim) => claim.role === role).map(({ actor }) => nameOf(actor)));
  const values: { readonly [C in Column]: string | number | null | undefined } = {
    id,
    date: (event.reviewed ?? stated).date?.text,
    title_ar: title.ar,
    title_en: title.en,
    kind: isBuiltInKind(kind) ? kind : kindNameOf(gazetteer, kind),
    place: place ? place.name.en || place.name.ar : '',
    latitude: place?.latitude,
    longitude: place?.longitude,
    uncertainty_km: place?.uncertaintyKm,
    claimant: of('claims-responsibility'),
    actor: named(
      claims.flatMap(({ role, to }) => (role === 'attributes' && to !== null ? [nameOf(to)] : [])),
    ),
    source: of('reports'),
    killed: killed ? rangeText(killed) : '',
    injured: injured ? rangeText(injured) : '',
    means: means.join('; '),
    note_ar: note?.ar,
    note_en: note?.en,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

function kindNameOf(gazetteer: Gazetteer, kind: OwnKindId): string {
  const { en, ar } = gazetteer.kindName(kind);
  return en || ar;
}
