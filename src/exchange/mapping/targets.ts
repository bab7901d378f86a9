/**
 * What a column can be, and the names by which it is recognised, in English and Arabic. Sources: the headers
 * of the public tables in `shapes/`, of KoboToolbox and TimelineJS, and the words that Arabic incident
 * sheets use (Syrian and Iraqi monitors publish theirs under these heads).
 */
import { fold } from '../../article/orthography';

export const TARGETS = [
  'id',
  'date',
  'end',
  'year',
  'month',
  'day',
  'time',
  'title',
  'titleAr',
  'titleEn',
  'kind',
  'place',
  'area',
  'latitude',
  'longitude',
  'coordinates',
  'uncertainty',
  'actor',
  'claimant',
  'source',
  'link',
  'note',
  'noteAr',
  'noteEn',
  'killed',
  'injured',
  'means',
] as const;
export type Target = (typeof TARGETS)[number];

const NAMES: Readonly<Record<Target, string>> = {
  id: 'id, event id, event id cnty, incident id, eventid, uid, uuid, guid, data id, identifier, globaleventid, معرف, المعرف, رمز الحادث, رقم الحادث, رقم الحادثة, معرف الحدث',
  date: 'date, event date, incident date, date of incident, date of event, start, start date, date start, dtstart, when, begin, from, edtf, date time, datetime, تاريخ, التاريخ, تاريخ الحدث, تاريخ الحادث, تاريخ الحادثة, تاريخ الواقعة, تاريخ البداية, تاريخ البدء, تاريخ الوقوع',
  end: 'end, end date, date end, dtend, until, to, تاريخ النهاية, تاريخ الانتهاء, حتى تاريخ, الى تاريخ',
  year: 'year, iyear, event year, السنة, سنة, العام, عام',
  month: 'month, imonth, الشهر, شهر',
  day: 'day, iday, اليوم, يوم',
  time: 'time, hour, event time, start time, time of incident, الوقت, الساعة, التوقيت, وقت الحادث',
  title:
    'title, headline, name, event, incident, what, what happened, summary, content, subject, عنوان, العنوان, الحدث, الحادث, الحادثة, اسم الحدث, ماذا حدث, الخبر, ملخص, الملخص',
  titleAr: 'title ar, title arabic, name ar, العنوان بالعربية, العنوان عربي, العنوان بالعربي',
  titleEn: 'title en, title english, name en, العنوان بالانكليزية, العنوان بالانجليزية',
  kind: 'kind, type, event type, incident type, category, attack type, نوع, النوع, نوع الحدث, نوع الحادث, نوع الحادثة, نوع الهجوم, التصنيف, الفئة',
  place:
    'place, where, location, location name, site, town, city, village, target place, city name, اين, مكان, المكان, الموقع, موقع, مكان الحدث, مكان الحادث, موقع الحادث, المدينة, البلدة, القرية, البلدة او القرية',
  area: 'area, governorate, province, admin1, admin 1, adm 1, admin2, region, district, provstate, country, المحافظة, محافظة, المنطقة, القضاء, الناحية, البلد, الدولة',
  latitude: 'latitude, lat, y, خط العرض, العرض',
  longitude: 'longitude, long, lon, lng, x, خط الطول, الطول',
  coordinates:
    'coordinates, coords, gps, geo, lat lon, latlong, position, geopoint, احداثيات, الاحداثيات',
  uncertainty: 'uncertainty km, uncertaintykm, precision km, accuracy km, دقة الموقع كم',
  actor:
    'actor, actor1, perpetrator, perpetrator group, side a, attacker, responsible, party, الفاعل, الجهة الفاعلة, الجهة المنفذة, المنفذ, المهاجم, الجهة المسؤولة, مرتكب الهجوم',
  claimant: 'claimant, claimed by, claim, الجهة المتبنية, المتبني, جهة التبني, تبني',
  source:
    'source, sources, reported by, publisher, source name, reference, المصدر, المصادر, مصدر, مصدر الخبر, الجهة الناقلة',
  link: 'link, url, source url, sourceurl, web, address, article, رابط, الرابط, الروابط, رابط المصدر',
  note: 'note, notes, description, details, text, body, comment, narrative, event text, وصف, الوصف, ملاحظات, الملاحظات, ملاحظة, التفاصيل, تفاصيل, النص, شرح, وصف الحدث, وصف الحادث',
  noteAr: 'note ar, notes ar, description ar, text ar',
  noteEn: 'note en, notes en, description en, text en',
  killed:
    'killed, fatalities, deaths, dead, nkill, number killed, القتلى, عدد القتلى, قتلى, الوفيات, عدد الوفيات, الضحايا, الشهداء, عدد الشهداء',
  injured:
    'injured, wounded, nwound, injuries, number wounded, الجرحى, عدد الجرحى, جرحى, المصابون, عدد المصابين, الاصابات',
  means:
    'means, weapon, weapons, weapon type, weaptype1 txt, وسيلة, الوسيلة, السلاح, نوع السلاح, الاسلحة',
};

/** A name without its group, its separators and the variants of its spelling. */
export function plainName(name: string): string {
  const own = /^[^/\s]+\/(.+)$/.exec(name.trim())?.[1] ?? name;
  const apart = own.replace(/([a-z])([A-Z])/g, '$1 $2');
  return fold(apart, 'search')
    .text.toLowerCase()
    .replace(/[_\-.:()[\]#*"'/\s]+/g, ' ')
    .trim();
}

const BY_NAME = new Map<string, Target>(
  TARGETS.flatMap((target) =>
    NAMES[target].split(',').map((name) => [plainName(name), target] as const),
  ),
);

/** What a column of this name is; null where the name says nothing. */
export const targetOf = (name: string): Target | null => BY_NAME.get(plainName(name)) ?? null;

/** The target of each column; the first column of a target has it, save that a link may stand several times. */
export function targetsOf(header: readonly string[]): (Target | null)[] {
  const taken = new Set<Target>();
  return header.map((name) => {
    const target = targetOf(name);
    if (target === null || taken.has(target)) return null;
    taken.add(target);
    return target;
  });
}
