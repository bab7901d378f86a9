/**
 * Arabic sentences, invented, each with all the events that it tells: `kind date place+place`, `-` for none.
 * They are read as published on Wednesday 12 June 2024. Of each kind of telling there is one that tells an
 * event so, and one near to it that does not.
 */
export interface Told {
  readonly text: string;
  readonly events: readonly string[];
}

const told = (text: string, ...events: readonly string[]): Told => ({ text, events });

/** Whose fire it is. */
export const SIDES: readonly Told[] = [
  told(
    'هاجم مستوطنون، أمس الثلاثاء، مركبات المواطنين بالحجارة عند مدخل بلدة حوارة.',
    'attack 2024-06-11 huwara',
  ),
  told('قصفت طائرات الاحتلال منزلاً في مدينة رفح فجر اليوم.', 'strike 2024-06-12 rafah'),
  told(
    'أعلن حزب الله شن هجوم جوي بسرب من المسيّرات الانقضاضية على قاعدة رامات دافيد ظهر اليوم.',
    'attack 2024-06-12 ramat-david',
  ),
  told(
    'اغتالت طائرات الاحتلال قيادياً ميدانياً في بلدة عيترون صباح اليوم.',
    'strike 2024-06-12 aitaroun',
  ),
  told('اغتال مجهولون ضابطاً سابقاً في بلدة تسيل صباح اليوم.', 'attack 2024-06-12 تسيل'),
];

/** Words that look like others. */
export const WORDS: readonly Told[] = [
  told(
    'وفي محافظة صعدة، استشهد مواطن وزوجته بغارة استهدفت سيارتهما في مديرية باقم عصر أمس.',
    'strike 2024-06-11 baqim',
  ),
  told('وفي محافظة صعدة، سيستأنف العمل في مديرية باقم عصر غد.'),
  told('كان الحوثيون قد ضربوها بزورق مفخخ أمس الثلاثاء غرب الحديدة.', 'attack 2024-06-11 hodeidah'),
  told('تشهد مدينة حلب هدوءاً حذراً.'),
  told(
    'تشهد مدينة حلب هدوءاً حذراً بعد اشتباكات اندلعت أمس الثلاثاء في حي الشيخ مقصود.',
    'clash 2024-06-11 sheikh-maqsoud',
  ),
];
