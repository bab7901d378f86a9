/**
 * Who acts or speaks without a name: a role ("official", "gunmen") with a nation, a quality or a backer. None
 * has an entry of its own; the parts are data, and an id is made of them: `us+security+official`.
 */
import type { Bilingual } from '../../../article/article';
import type { ActorKind } from '../../actors';

export interface Role {
  readonly id: string;
  readonly kind: ActorKind;
  /** In the plural. */
  readonly name: Bilingual;
  /** How its adjectives end: a plural of people, or of things. */
  readonly agreement: 'people' | 'things';
  /** It needs nothing beside it. */
  readonly isAlone: boolean;
  /** It says who only with a nation, a backer, or "unknown": armed forces and their means. */
  readonly isWhose: boolean;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

function role(
  id: string,
  kind: ActorKind,
  [ar, en]: readonly [string, string],
  agreement: Role['agreement'],
  forms: readonly [string, string],
  isAlone = false,
): Role {
  const [arabic, english] = [words(forms[0]), words(forms[1])];
  return {
    id,
    kind,
    name: { ar, en },
    agreement,
    isAlone,
    isWhose: id === 'forces' || id === 'aircraft',
    ar: arabic,
    en: english,
  };
}

export const ROLES: readonly Role[] = [
  role('official', 'unnamed', ['مسؤولون', 'officials'], 'people', [
    'مسؤول مسؤولة مسؤولان مسؤولين مسؤولون مسؤولي مسؤولو قيادي قياديون قياديين ضابط ضباط',
    'official officials officer officers commander commanders',
  ]),
  role('source', 'unnamed', ['مصادر', 'sources'], 'things', [
    'مصدر مصدران مصدرين مصادر',
    'source sources',
  ]),
  role('spokesman', 'official', ['متحدثون', 'spokespeople'], 'people', [
    'متحدث متحدثة متحدثون متحدثين ناطق ناطقة',
    'spokesman spokesperson spokeswoman spokespeople',
  ]),
  role(
    'correspondent',
    'unnamed',
    ['مراسلون', 'correspondents'],
    'people',
    [
      'مراسل مراسلة مراسلون مراسلين مراسلنا مراسلتنا مراسلونا مراسلينا',
      'correspondent correspondents',
    ],
    true,
  ),
  role(
    'eyewitness',
    'unnamed',
    ['شهود عيان', 'eyewitnesses'],
    'people',
    ['شهود', 'eyewitness eyewitnesses witness witnesses'],
    true,
  ),
  role(
    'resident',
    'unnamed',
    ['سكان', 'residents'],
    'people',
    ['سكان أهالي أهال الأهالي', 'residents locals villagers'],
    true,
  ),
  role(
    'gunmen',
    'descriptor',
    ['مسلحون', 'gunmen'],
    'people',
    [
      'مسلح مسلحون مسلحين مسلحو مسلحي مقاتلون مقاتلين مقاتلو',
      'gunman gunmen militants fighters assailants attackers',
    ],
    true,
  ),
  role('group', 'descriptor', ['جماعات', 'groups'], 'things', [
    'جماعة جماعات مجموعة مجموعات فصيل فصائل ميليشيا ميليشيات تنظيمات خلايا',
    'group groups faction factions militia militias',
  ]),
  role('forces', 'descriptor', ['قوات', 'forces'], 'things', [
    'قوات قوة جنود عناصر دورية دوريات',
    'forces troops soldiers personnel patrol',
  ]),
  role('aircraft', 'descriptor', ['طائرات', 'aircraft'], 'things', [
    'طائرات طائرة مقاتلات طيران مروحيات',
    'aircraft warplanes warplane jets jet helicopters',
  ]),
  role('media', 'media', ['وسائل إعلام', 'media'], 'things', [
    'إعلام صحف صحيفة صحفيون تقارير شبكات منصات',
    'media newspapers outlets reports journalists',
  ]),
  role('authorities', 'official', ['سلطات', 'authorities'], 'things', [
    'سلطات حكومة',
    'authorities government',
  ]),
];

/** An adjective: its id, its Arabic form, its English words. */
type Adjective = readonly [id: string, ar: string, ...en: readonly string[]];

export const NATIONS: readonly Adjective[] = [
  ['us', 'أميركي', 'US', 'American'],
  ['iraqi', 'عراقي', 'Iraqi'],
  ['syrian', 'سوري', 'Syrian'],
  ['iranian', 'إيراني', 'Iranian'],
  ['israeli', 'إسرائيلي', 'Israeli'],
  ['lebanese', 'لبناني', 'Lebanese'],
  ['palestinian', 'فلسطيني', 'Palestinian'],
  ['jordanian', 'أردني', 'Jordanian'],
  ['yemeni', 'يمني', 'Yemeni'],
  ['houthi', 'حوثي', 'Houthi'],
  ['saudi', 'سعودي', 'Saudi'],
  ['emirati', 'إماراتي', 'Emirati'],
  ['qatari', 'قطري', 'Qatari'],
  ['egyptian', 'مصري', 'Egyptian'],
  ['turkish', 'تركي', 'Turkish'],
  ['kurdish', 'كردي', 'Kurdish'],
  ['russian', 'روسي', 'Russian'],
  ['ukrainian', 'أوكراني', 'Ukrainian'],
  ['pakistani', 'باكستاني', 'Pakistani'],
  ['british', 'بريطاني', 'British', 'UK'],
  ['french', 'فرنسي', 'French'],
  ['german', 'ألماني', 'German'],
  ['western', 'غربي', 'Western'],
  ['arab', 'عربي', 'Arab'],
  ['un', 'أممي', 'UN'],
];

export const QUALITIES: readonly Adjective[] = [
  ['security', 'أمني', 'security'],
  ['military', 'عسكري', 'military', 'army'],
  ['defence', 'دفاعي', 'defence', 'defense'],
  ['government', 'حكومي', 'government'],
  ['medical', 'طبي', 'medical', 'health'],
  ['local', 'محلي', 'local'],
  ['diplomatic', 'دبلوماسي', 'diplomatic'],
  ['intelligence', 'استخباراتي', 'intelligence'],
  ['armed', 'مسلح', 'armed'],
  ['unknown', 'مجهول', 'unknown', 'unidentified'],
  ['anonymous', 'مطلع', 'anonymous', 'unnamed', 'informed'],
  ['senior', 'رفيع', 'senior'],
  ['senior', 'كبير', 'top'],
  ['private', 'خاص', 'private'],
  ['field', 'ميداني', 'field'],
  ['media', 'إعلامي', 'media'],
  ['war', 'حربي', 'war', 'fighter'],
  ['unmanned', 'مسير', 'unmanned'],
];

/** Words before "Iran" that say whose cause it is. */
export const BACKED = {
  ar: words('موال موالي مدعوم تابع محسوب مقرب مرتبط تدعم تدعمه ممول'),
  before: words('backed aligned linked affiliated supported allied sponsored'),
  after: words('backed supported funded sponsored armed'),
  aligned: words('aligned allied affiliated linked loyal'),
};

/** Those who back them. */
export const BACKERS = {
  ar: words('إيران طهران الحرس'),
  en: words('iran iranian tehran'),
};

export const BACKED_BY_IRAN = 'iran-backed';
/** Stands between the parts of an id. */
export const PLUS = '+';

const SUFFIXES = { people: 'ون', things: 'ة' };

const adjectives = new Map([...NATIONS, ...QUALITIES].map((one) => [one[0], one]));

export interface Agent {
  readonly kind: ActorKind;
  readonly name: Bilingual;
}

/** The agent that an id is made of; null for any other id. */
export function agentOf(id: string): Agent | null {
  const parts = id.split(PLUS);
  const found = ROLES.find((one) => one.id === parts.at(-1));
  const before = parts.slice(0, -1);
  const isBacked = before.includes(BACKED_BY_IRAN);
  const said = before.map((part) => adjectives.get(part)).filter((one) => one !== undefined);
  if (!found || said.length + Number(isBacked) !== before.length) return null;
  const ending = SUFFIXES[found.agreement];
  const ar = said.toReversed().map(([, word]) => `${word}${ending}`);
  if (isBacked) ar.push(found.agreement === 'people' ? 'مدعومون من إيران' : 'مدعومة من إيران');
  const en = said.map(([, , word]) => word ?? '');
  if (isBacked) en.unshift('Iran-backed');
  return {
    kind: found.kind,
    name: { ar: [found.name.ar, ...ar].join(' '), en: [...en, found.name.en].join(' ') },
  };
}
