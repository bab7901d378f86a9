import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LookUpOptions, findNames } from './look-up';
import { ASKED_ACTORS, ASKED_PLACES } from './testing/asked-for';

/** What is found and taken for a name, as `words=id`; a name that lacks its cue is not taken for one. */
const taken = (text: string, options?: LookUpOptions): string[] =>
  findNames(text, options)
    .filter(({ needsCue, hadCue }) => !needsCue || hadCue)
    .map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);

describe('names with another meaning', () => {
  it.each([
    ['صور جوية تظهر آثار القصف', []],
    ['نشرت الوكالة صورًا من بيروت', ['بيروت=beirut']],
    ['غارة على مدينة صور', ['مدينة صور=tyre']],
    ['غارات على صيدا وصور', ['صيدا=sidon', 'صور=tyre']],
    ['نقلت الميادين عن مصدر أمني', ['الميادين=al-mayadeen', 'مصدر أمني=security+source']],
    ['وقالت قناة الميادين إن', ['قناة الميادين=al-mayadeen']],
    ['قصف مواقع في الميادين شرقي دير الزور', ['الميادين=mayadin', 'دير الزور=deir-ez-zor']],
    ['an ambush near Al Mayadeen on Friday', ['Al Mayadeen=mayadin']],
    ['Al Mayadeen reported that a base was hit', ['Al Mayadeen=al-mayadeen']],
    ['تدمر القوات المنازل', []],
    ['انفجار في بادية تدمر', ['بادية تدمر=palmyra']],
    ['حماة الديار عليكم سلام', []],
    ['قصف على ريف حماة', ['ريف حماة=hama']],
    ['الخلاف القائم بين الطرفين', []],
    ['رتل عبر معبر القائم', ['معبر القائم=qaim']],
    ['فتح الباب أمام الحل', []],
    ['سقوط قذائف على أطراف الباب', ['الباب=bab']],
    ['يبلغ من العمر ثلاثين عاما', []],
    ['استهدف قاعدة العمر', ['قاعدة العمر=omar']],
    ['قطعة حرير', []],
    ['هجوم على قاعدة حرير', ['قاعدة حرير=harir']],
    ['شارع صلاح الدين', []],
    ['محافظة صلاح الدين', ['محافظة صلاح الدين=salah-al-din']],
    ['مساحات الخضراء', []],
    ['صواريخ على المنطقة الخضراء', ['المنطقة الخضراء=green-zone']],
    ['حصل والده على درعًا', []],
    ['قصف درعا', ['درعا=daraa']],
    ['اقتربت الطائرة المسيرة', []],
    ['في الأسبوع الأول من آب', []],
    ['لمآرب شخصية', []],
    ['اشتباكات في مأرب وإب', ['مأرب=marib', 'إب=ibb']],
    ['مظاهرة سلمية', []],
    ['لا سيما في وسط الطبقة الوسطى', []],
    ['وقع الحدث أمس', []],
    ['وقالت قناة الحدث', ['قناة الحدث=al-hadath']],
    ['Sour relations continue', []],
    ['they told us official numbers', []],
    ['Bashar al-Assad said', []],
    ['a drone hit Al-Assad base in Iraq', ['Al-Assad=ain-al-asad', 'Iraq=iraq']],
    ['Harem politics', []],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  it('are names for the rest of a text that has said so once', () => {
    expect(taken('قصف على مدينة القائم. وشهدت القائم انفجارا')).toEqual([
      'مدينة القائم=qaim',
      'القائم=qaim',
    ]);
  });
});

describe('the longest spelling', () => {
  it.each([
    ['أعلنت أنصار الله الأوفياء', ['أنصار الله الأوفياء=ansar-allah-al-awfiya']],
    ['أعلنت أنصار الله', ['أنصار الله=houthis']],
    ['كتائب "حزب الله" العراقي', ['كتائب "حزب الله" العراقي=kataib-hizballah']],
    ['مقاتلو حزب الله', ['مقاتلو=gunmen', 'حزب الله=hezbollah']],
    ['المرصد السوري لحقوق الإنسان', ['المرصد السوري لحقوق الإنسان=sohr']],
    ['نقلت حلب اليوم', ['حلب اليوم=halab-today']],
    ['شارع في بغداد اليوم', ['بغداد اليوم=baghdad-today']],
    ['Ansar Allah al-Awfiya', ['Ansar Allah al-Awfiya=ansar-allah-al-awfiya']],
    [
      'Kata’ib Hezbollah and Hezbollah',
      ['Kata’ib Hezbollah=kataib-hizballah', 'Hezbollah=hezbollah'],
    ],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  it('does not reach over the end of a clause', () => {
    expect(taken('شمال، حلب')).toEqual(['حلب=aleppo']);
    expect(taken('أنصار الله. الأوفياء')).toEqual(['أنصار الله=houthis']);
  });
});

describe('words as they are written', () => {
  it.each([
    ['ولبنان وبالرقة', ['لبنان=lebanon', 'الرقة=raqqa']],
    ['وللحوثيين', ['للحوثيين=houthis']],
    ['لرويترز', ['رويترز=reuters']],
    [
      'المـ ـقاومة الإسلامية في العراق',
      ['المـ ـقاومة الإسلامية في العراق=islamic-resistance-iraq'],
    ],
    ['قاعـ.ـدة التـ.ـنف', ['قاعـ.ـدة التـ.ـنف=tanf']],
    ['القوات الأمريكية', ['القوات الأمريكية=us-forces']],
    ['#المقاومة_الإسلامية_في_العراق', ['المقاومة_الإسلامية_في_العراق=islamic-resistance-iraq']],
    ['Deir al-Zour and Ash-Shaddadi', ['Deir al-Zour=deir-ez-zor', 'Ash-Shaddadi=shaddadi']],
    ["Iraq's Green Zone", ['Iraq=iraq', 'Green Zone=green-zone']],
    ['Sanaa, not SANA', ['Sanaa=sanaa', 'SANA=sana']],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('a state', () => {
  it('is a place after a word that says where, else an actor', () => {
    const listsOf = (text: string): string[] =>
      findNames(text).map(({ list, id }) => `${list}/${id}`);
    expect(listsOf('هجوم على إسرائيل')).toEqual(['places/israel']);
    expect(listsOf('قصفت إسرائيل دمشق')).toEqual(['actors/israel', 'places/damascus']);
    expect(listsOf('drones flew over Russia')).toEqual(['places/russia']);
    expect(listsOf('Russia launched drones at Kyiv')).toEqual(['actors/russia', 'places/kyiv']);
  });
});

describe('the Syrian army', () => {
  it('is another one from 8 December 2024 on', () => {
    const army = 'أعلن الجيش السوري';
    expect(taken(army, { on: '2023-11-19' })).toEqual(['الجيش السوري=syrian-army-until-2024']);
    expect(taken(army, { on: '2024-12-20' })).toEqual(['الجيش السوري=syrian-army-since-2024']);
  });
});

describe('agents', () => {
  it.each([
    ['مسلحون موالون لإيران', ['مسلحون موالون لإيران=iran-backed+gunmen']],
    ['قال مسؤول عسكري أميركي', ['مسؤول عسكري أميركي=us+military+official']],
    ['بحسب مصدر أمني عراقي', ['مصدر أمني عراقي=iraqi+security+source']],
    ['قال مراسلنا', ['مراسلنا=correspondent']],
    ['قال المصدر', []],
    ['شهود عيان', ['شهود عيان=eyewitness']],
    ['a senior US defense official', ['senior US defense official=us+senior+defence+official']],
    ['Iran-backed militias', ['Iran-backed militias=iran-backed+group']],
    ['groups aligned with Iran', ['groups aligned with Iran=iran-backed+group']],
    ['security sources', ['security sources=security+source']],
    ['the source said', []],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });
});

describe('what real pages name', () => {
  const rows = (table: string): [string, string][] =>
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [id = '', spellings = ''] = line.split(' | ');
        return spellings.split(', ').map((one): [string, string] => [id, one]);
      });

  it.each(rows(ASKED_PLACES))('%s: %s', (id, spelling) => {
    const ids = [spelling, `في ${spelling}`, `in ${spelling}`].flatMap((text) =>
      findNames(text).map((one) => one.id),
    );
    expect(ids).toContain(id);
  });

  it.each(rows(ASKED_ACTORS))('%s: %s', (id, spelling) => {
    const found = findNames(spelling);
    if (id === 'AGENT') expect(found).toHaveLength(1);
    else expect(found.map((one) => one.id)).toContain(id);
  });
});

describe('any text', () => {
  it('is cut at the offsets of its names, in order and without overlap', () => {
    const pieces = fc.constantFrom(
      'وبالرقة',
      'كتائب "حزب الله" العراقي',
      'المـ ـقاومة الإسلامية',
      'مسؤول أمريكي',
      'U.S. officials',
      'Al-Tanf',
      'ﻻ ﷲ',
      '😀',
      'غداً\u200f',
      '\u202b',
      'ـ',
      "'",
    );
    const text = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end } of findNames(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          const words = given.slice(start, end);
          expect(words).toBe(words.trim());
          last = end;
        }
      }),
    );
  });

  it('with a name in it gives that name, whatever stands around it', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const head = `${before}\n\n`;
        const text = `${head}سرمين\n\n${after}`;
        const found = findNames(text).find(({ id }) => id === 'sarmin');
        expect(found && text.slice(found.start, found.end)).toBe('سرمين');
        expect(found?.start).toBe(head.length);
      }),
    );
  });
});
