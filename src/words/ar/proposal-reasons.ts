/** Arabic words for the rules that give a proposal its fields: what a reader is told of why. */
import type { Told, TriggerRule } from '../../extract/propose/lexicon/rule';
import type { ReasonWords } from '../en/proposal-reasons';

type Needed = NonNullable<TriggerRule['needs']>;

const WORDS: Readonly<Record<Told, string>> = {
  attack: 'كلمة تدل على هجوم',
  strike: 'كلمة تدل على ضربة جوية',
  fire: 'كلمة تدل على إطلاق نار على هدف',
  launch: 'كلمة تدل على إطلاق',
  interception: 'كلمة تدل على اعتراض أو إسقاط',
  overflight: 'كلمة تدل على تحليق فوق مكان',
  incident: 'كلمة تدل على عنف أو حادثة',
  clash: 'كلمة تدل على قتال بري',
  deployment: 'كلمة تدل على تحريك قوات',
  pause: 'كلمة تدل على توقف الهجمات',
  resumption: 'كلمة تدل على استئناف الهجمات',
  toll: 'كلمة تدل على قتلى أو جرحى',
};

const NEEDED: Readonly<Record<Needed, string>> = {
  weapon: 'وفي الجملة سلاح',
  aircraft: 'وفي الجملة طائرة',
  force: 'وفي الجملة قوة مسلحة',
  projectile: 'وفي الجملة مقذوف',
  device: 'وفي الجملة عبوة أو جهاز',
};

export const reasons: ReasonWords = {
  word: (told, needed) => (needed === null ? WORDS[told] : `${WORDS[told]} ${NEEDED[needed]}`),
  rules: {
    'own-date': 'التاريخ المذكور في الجملة نفسها',
    thread: 'تاريخ مستمر من جملة سابقة',
    publication: 'لا تاريخ مذكوراً: يوم النشر',
    window: 'المدة التي تشملها الحصيلة',
    tally: 'عدد يُحصي أحداثاً',
    gazetteer: 'مكان معروف في معجم الأماكن',
    'place-word': 'كلمة تدل على مكان بجوار الاسم',
    claim: 'كلمات تبنٍّ',
    party: 'جهة مذكورة مع الفعل',
    number: 'عدد بجوار ما يُحصيه',
    dual: 'صيغة تدل على اثنين',
    one: 'صيغة تدل على واحد',
    casualties: 'عدد القتلى أو الجرحى',
    'none-reported': 'كلمات تنفي وقوع إصابات',
  },
  quoted: 'كلمات من النص',
};
