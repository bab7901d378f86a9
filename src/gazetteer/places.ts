/**
 * The built-in places. Coordinates are approximate public knowledge, for orientation only, with
 * their uncertainty in kilometres; they are never shown as positions of events.
 */
import type { Bilingual } from '../article/article';
import type { Zone } from '../time/zone';

export const PLACE_KINDS = ['base', 'town', 'area', 'region', 'country', 'embassy'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface Place {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly name: Bilingual;
  /** Spellings seen in articles, besides the Arabic name. */
  readonly variants: readonly string[];
  readonly country: string;
  /** Of the clocks there. */
  readonly zone: Zone;
  readonly governorate: Bilingual | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly uncertaintyKm: number | null;
  /** The base whose surroundings this place is in; its events appear in that base's lane. */
  readonly base: PlaceId | null;
}

const deirEzZor: Bilingual = { ar: 'دير الزور', en: 'Deir ez-Zor' };
const homs: Bilingual = { ar: 'حمص', en: 'Homs' };
const hasakah: Bilingual = { ar: 'الحسكة', en: 'al-Hasakah' };
const baghdad: Bilingual = { ar: 'بغداد', en: 'Baghdad' };
const anbar: Bilingual = { ar: 'الأنبار', en: 'al-Anbar' };
const erbil: Bilingual = { ar: 'أربيل', en: 'Erbil' };

export const PLACE_ROWS = [
  [
    'conoco',
    'base',
    'كونيكو',
    'Conoco',
    ['حقل كونيكو', 'حقل كونيكو للغاز', 'معمل كونيكو للغاز', 'كونوكو', 'معمل الطابية'],
    'SY',
    deirEzZor,
    35.36,
    40.33,
    8,
    null,
  ],
  ['khasham', 'town', 'خشام', 'Khasham', [], 'SY', deirEzZor, 35.3, 40.29, 3, 'conoco'],
  [
    'tanf',
    'base',
    'التنف',
    'al-Tanf',
    ['قاعدة التنف العسكرية', 'الطنف', 'منطقة الـ55'],
    'SY',
    homs,
    33.506,
    38.618,
    1,
    null,
  ],
  ['sariya', 'area', 'منطقة السرية', 'al-Sariya', [], 'SY', homs, 33.51, 38.62, 4, 'tanf'],
  [
    'rukban',
    'base',
    'قرب مخيم الركبان',
    'near Rukban camp',
    ['مخيم الركبان', 'الرقبان'],
    'SY/JO',
    null,
    33.31,
    38.68,
    10,
    null,
  ],
  [
    'shaddadi',
    'base',
    'الشدادي',
    'al-Shaddadi',
    ['الشدادة', 'Shaddadah', 'Shaddada', 'Shaddadeh'],
    'SY',
    hasakah,
    36.056,
    40.73,
    6,
    null,
  ],
  [
    'omar',
    'base',
    'حقل العمر',
    'al-Omar field',
    ['حقل العمر النفطي', 'القرية الخضراء'],
    'SY',
    deirEzZor,
    35.1,
    40.55,
    8,
    null,
  ],
  ['rubariya', 'base', 'روباريا', 'Rubariya', ['روباربا'], 'SY', hasakah, 37.08, 42.1, 15, null],
  [
    'kharab-al-jir',
    'base',
    'خراب الجير',
    'Kharab al-Jir',
    ['رميلان', 'خراب الجير برميلان'],
    'SY',
    hasakah,
    36.91,
    42.06,
    10,
    null,
  ],
  [
    'tal-baydar',
    'base',
    'تل بيدر',
    'Tal Baydar',
    ['تل البيدر'],
    'SY',
    hasakah,
    36.738,
    40.587,
    5,
    null,
  ],
  ['qasrak', 'base', 'قسرك', 'Qasrak', ['قصرك'], 'SY', hasakah, 36.68, 40.47, 12, null],
  [
    'deir-ez-zor',
    'region',
    'دير الزور',
    'Deir ez-Zor (region)',
    ['ديرالزور'],
    'SY',
    deirEzZor,
    35.34,
    40.14,
    null,
    null,
  ],
  [
    'eastern-syria',
    'region',
    'شرقي سوريا',
    'Eastern Syria',
    [],
    'SY',
    null,
    null,
    null,
    null,
    null,
  ],
  [
    'us-embassy-baghdad',
    'embassy',
    'السفارة الأميركية في بغداد',
    'US embassy, Baghdad',
    ['المنطقة الخضراء'],
    'IQ',
    baghdad,
    33.299,
    44.396,
    1,
    null,
  ],
  ['ain-al-asad', 'base', 'عين الأسد', 'Ain al-Asad', [], 'IQ', anbar, 33.8, 42.44, 5, null],
  ['harir', 'base', 'حرير', 'Harir', [], 'IQ', erbil, 36.53, 44.33, 6, null],
  ['erbil-airport', 'base', 'مطار أربيل', 'Erbil airport', [], 'IQ', erbil, 36.24, 43.96, 3, null],
  [
    'victoria',
    'base',
    'فيكتوريا',
    'Victoria base',
    ['قاعدة النصر'],
    'IQ',
    baghdad,
    33.26,
    44.23,
    4,
    null,
  ],
  ['tower-22', 'base', 'البرج 22', 'Tower 22', [], 'JO', null, 33.31, 38.7, 3, null],
  ['syria', 'country', 'سوريا', 'Syria', [], 'SY', null, null, null, null, null],
  ['iraq', 'country', 'العراق', 'Iraq', [], 'IQ', null, null, null, null, null],
] as const;

declare const ownPlaceBrand: unique symbol;
/** A built-in place, or one that a dataset brings. */
export type PlaceId =
  (typeof PLACE_ROWS)[number][0] | (string & { readonly [ownPlaceBrand]: true });

type Country = (typeof PLACE_ROWS)[number][5];

const ZONES: Readonly<Record<Country | 'LB', Zone>> = {
  SY: 'Asia/Damascus',
  // The camp and the garrison beside it lie on the Syrian side.
  'SY/JO': 'Asia/Damascus',
  IQ: 'Asia/Baghdad',
  JO: 'Asia/Amman',
  LB: 'Asia/Beirut',
};

export const PLACES: ReadonlyMap<PlaceId, Place> = new Map(
  PLACE_ROWS.map(
    ([id, kind, ar, en, variants, country, governorate, latitude, longitude, km, base]) => [
      id,
      {
        id,
        kind,
        name: { ar, en },
        variants,
        country,
        zone: ZONES[country],
        governorate,
        latitude,
        longitude,
        uncertaintyKm: km,
        base,
      },
    ],
  ),
);

/** True when a string is the id of a built-in place. */
export function isPlaceId(id: string): id is PlaceId {
  return PLACES.has(id as PlaceId);
}
