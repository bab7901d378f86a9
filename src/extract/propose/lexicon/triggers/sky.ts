/** The rules for the sky and for what is found: interceptions, overflights, explosions without a cause, devices. */
import { type TriggerRule, rule } from '../rule';

export const SKY: readonly TriggerRule[] = [
  rule(
    'interception',
    'interception',
    [
      '8/عرض =اعتراض =اعترضت =اعترض =تصدت تصدي~تصدي =تصدي =تصد =التصدي =تصدوا =تتصدي',
      'intercept n:interception =shot_down =shooting_down =shoot_down =shoots_down =shot_it_down =brought_down =downed =downs =downing =repelled =knocked_down =shot_out =thwarted',
    ],
    ['اعترضت الدفاعات الجوية طائرة مسيرة قرب القاعدة.', 'اعترض النواب على مشروع القانون.'],
    { needs: 'projectile' },
  ),
  rule(
    'downs',
    'interception',
    [
      '4/سقط اسقاط 2/دمر =تدمير 4/فشل 4/حبط =احباط',
      '=destroyed =destroying =neutralised =neutralized',
    ],
    ['أسقطت منظومة الدفاع الجوي مسيّرة كانت تقترب من القاعدة.', 'أسقط البرلمان عضوية ثلاثة نواب.'],
    { needs: 'projectile' },
  ),
  rule(
    'overflight',
    'overflight',
    [
      '2/حلق تحليق حام~حوم =تحويم =حركه_طيران =نشاط_للطيران =حلق =حلقت =جابت =تجوب =طلعات =طلعه =خرق_جدار =خرقت_جدار =خرق_الاجواء =خرقت_الاجواء =اخترقت_الاجواء =جدار_الصوت',
      'overfly =overflew =flew_over =flown_over =flies_over =flying_over =circled =circled_over =circling =hovered =hovering =hovers =buzzed n:overflight n:flyover =sonic_boom',
    ],
    ['حلقت طائرات استطلاع في أجواء البوكمال.', 'حلق الحمام فوق المسجد.'],
    { needs: 'aircraft' },
  ),
  rule(
    'explosion',
    'incident',
    [
      'انفجار =انفجارات =دوي =تحطم =تحطمت =لغم =الغام =حريق_مجهول',
      'n:explosion n:blast =crashed =exploded n:mine =came_apart =blast_heard',
    ],
    ['دوى انفجار مجهول السبب في معسكر قرب بابل.', 'حذر الخبراء من انفجار سكاني.'],
  ),
  rule(
    'sea-incident',
    'incident',
    [
      '=حادث_امني_بحري',
      '=report_of_an_incident =reports_of_an_incident =reported_an_incident =suspicious_approach',
    ],
    [
      'The UKMTO received a report of an incident 90 nautical miles east of Aden on Friday.',
      'The pilot filed a report on Friday about an incident in 1998.',
    ],
  ),
  rule(
    'device-found',
    'incident',
    [
      '1/عثر =عثر =العثور =عثور 1/ضبط =ضبط 2/فكك =تفكيك 4/بطل =ابطال =ابطلوا',
      '=found =find =discovered =defused =defuses =unearthed =was_found =were_found',
    ],
    [
      'عثرت الشرطة على منصة إطلاق وفيها صاروخان قرب البكرية.',
      'عثر عمال على تمثال روماني قرب تدمر.',
    ],
    { needs: 'device' },
  ),
];
