/** The built-in actors: who claims, attributes, reports, and to whom things are attributed. */
import type { Bilingual } from '../article/article';

export const ACTOR_KINDS = [
  'armed-group',
  'umbrella',
  'descriptor',
  'state-force',
  'official',
  'monitor',
  'media',
  'social-account',
  'unnamed',
  'other',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  readonly id: ActorId;
  readonly kind: ActorKind;
  readonly name: Bilingual;
  /** Other names of the same actor. */
  readonly variants: readonly string[];
}

export const ACTOR_ROWS = [
  [
    'islamic-resistance-iraq',
    'umbrella',
    'المقاومة الإسلامية في العراق',
    'Islamic Resistance in Iraq',
    ['المقاومة الإسلامية العراقية', 'المقاومة الإسلامية'],
  ],
  [
    'kataib-hizballah',
    'armed-group',
    'كتائب "حزب الله" العراقي',
    'Kata’ib Hizballah',
    ['كتائب حزب الله'],
  ],
  [
    'iran-backed-iraqi-militias',
    'descriptor',
    'ميليشيات عراقية تدعمها إيران',
    'Iran-backed Iraqi militias',
    [],
  ],
  ['iranian-militias', 'descriptor', 'الميليشيات الإيرانية', '“Iranian militias”', []],
  ['irgc', 'state-force', 'الحرس الثوري الإيراني', 'IRGC', []],
  [
    'us-forces',
    'state-force',
    'القوات الأميركية',
    'US forces',
    ['القوات الأمريكية', 'الجيش الأميركي'],
  ],
  ['us-dod', 'official', 'وزارة الدفاع الأميركية', 'US Department of Defense', ['البنتاغون']],
  [
    'coalition',
    'state-force',
    'التحالف الدولي',
    'International Coalition',
    ['قوات التحالف الدولي'],
  ],
  [
    'sohr',
    'monitor',
    'المرصد السوري لحقوق الإنسان',
    'Syrian Observatory for Human Rights',
    ['المرصد السوري', 'المرصد'],
  ],
  ['syria-tv', 'media', 'تلفزيون سوريا', 'Syria TV', []],
  ['rozana', 'media', 'روزنة', 'Rozana', []],
  ['baz-news', 'media', 'وكالة BAZ الاخبارية', 'BAZ news agency', ['@baznewz']],
  [
    'x-tkrytymr',
    'social-account',
    'حساب @TkrytyMr21896',
    'X account @TkrytyMr21896',
    ['ساروتي حمصي'],
  ],
  ['al-mayadeen', 'media', 'الميادين', 'Al Mayadeen', []],
  ['activists', 'unnamed', 'ناشطون', 'Activists', ['نشاطون']],
  ['local-sources', 'unnamed', 'مصادر محلية', 'Local sources', []],
  ['hamas', 'armed-group', 'حركة حماس', 'Hamas', ['حماس']],
  ['israel', 'state-force', 'إسرائيل', 'Israel', []],
] as const;

declare const ownActorBrand: unique symbol;
/** A built-in actor, or one that a dataset brings. */
export type ActorId =
  (typeof ACTOR_ROWS)[number][0] | (string & { readonly [ownActorBrand]: true });

export const ACTORS: ReadonlyMap<ActorId, Actor> = new Map(
  ACTOR_ROWS.map(([id, kind, ar, en, variants]) => [id, { id, kind, name: { ar, en }, variants }]),
);

/** True when a string is the id of a built-in actor. */
export function isActorId(id: string): id is ActorId {
  return ACTORS.has(id as ActorId);
}
