/** The rules for fire: an attack or a strike, by whoever fires and with what. */
import { type TriggerRule, rule } from '../rule';

export const FIRE: readonly TriggerRule[] = [
  rule(
    'attack',
    'fire',
    [
      '3/هجم هجوم =هجمات هجمه =وقعت_العمليه =وقعت_عمليه اعتداء =اعتداءات =اعتدي =اعتدت =اعتدوا =يعتدون =تعرضا عدوان كمين =كمائن 1/هجم',
      'attack n:attack assault n:assault n:onslaught ambush n:ambush',
    ],
    ['هاجم مسلحون قاعدة عسكرية قرب كركوك أمس.', 'كان هجوم الفريق ضعيفا في مباراة الأمس.'],
  ),
  rule(
    'target',
    'fire',
    [
      '10/هدف دك~دك =دكه طال~طال =طالت =طاول_قصف =طاول_القصف =اصليات =باغت =باغتت 7/قض انقض~نقض',
      'target hit strike =struck =stricken =slammed =dived =rammed =knocked_out =torpedoed',
    ],
    ['استهدفت طائرة مسيرة قاعدة حرير فجر اليوم.', 'Sanctions targeted three banks on Monday.'],
    { needs: 'weapon' },
  ),
  rule(
    'strike',
    'fire',
    ['ضربه =ضربات 1/ضرب =ضرب', 'n:strike'],
    [
      'نفذت القوات الأميركية ضربات على مواقع في دير الزور.',
      'Railway workers went on strike in Basra on Sunday.',
    ],
    { needs: 'weapon' },
  ),
  rule(
    'shelling',
    'fire',
    [
      '1/قصف قصف =القصف رشقه =رشقات 3/قصف',
      'shell n:shelling bombard n:bombardment pound n:barrage n:salvo =rocketed =lobbed =strafed =mortared',
    ],
    ['قصفت قوات النظام بلدة سرمين بالمدفعية.', 'They bombarded the minister with questions.'],
  ),
  rule(
    'bombed',
    'fire',
    ['4/مطر =صبت_نيرانها =رمايات =رمايه_مدفعيه', '=bombed =firebombed =bombing =bombings'],
    [
      'Warplanes bombed a depot outside Palmyra on Friday.',
      'The film bombed at the box office last week.',
    ],
  ),
  rule(
    'projectile-falls',
    'fire',
    [
      '1/سقط سقوط =وقعت انفجر~نفجر =اصابت =اصابتا =انهمرت =انهالت =ارتطم =ارتطمت',
      'land =fell =falling =came_down explode crash =slammed_into =were_reported =was_reported =rained_down',
    ],
    ['سقطت ثلاث قذائف على محيط القاعدة.', 'سقطت الحكومة بعد تصويت البرلمان.'],
    { needs: 'projectile' },
  ),
  rule(
    'fires',
    'fire',
    [
      '4/طلق اطلاق =وجه =وجهت القي~لقي =القت =القوا =القاء =رمت',
      'fire launch lob n:launch =dropped =flown_at =flown_into =flown_towards =flown_toward =sent =hurled =threw',
    ],
    ['أطلقت الفصائل صواريخ على قاعدة عين الأسد.', 'أطلقت الوزارة حملة تلقيح في بغداد.'],
    { needs: 'projectile' },
  ),
  rule(
    'answers',
    'fire',
    ['=رد =ردت =ردوا 2/مشط تمشيط', '=raked'],
    ['مشطت قوات الاحتلال بالأسلحة الرشاشة أطراف بلدة عيترون.', 'مشطت الطفلة شعرها بمشط جديد.'],
    { needs: 'weapon' },
  ),
  rule(
    'was-exposed',
    'fire',
    ['5/عرض =لتعرض', '=came_under =come_under =drew_fire =coming_under'],
    ['تعرضت القاعدة لهجوم بطائرة مسيرة.', 'تعرض الاقتصاد لضغوط كبيرة.'],
    { needs: 'weapon' },
  ),
  rule(
    'destroys',
    'fire',
    ['=جرى_تدميرها', '=destroyed =destroying =brought_down =flattened =levelled =leveled'],
    [
      'The coalition destroyed two armed trucks of the militia near Tanf on Friday.',
      'A fire destroyed forty shops in the old market.',
    ],
    { needs: 'weapon' },
  ),
  rule(
    'air-raid',
    'strike',
    [
      'غاره =غارات اغار~غير =اغارت =قصف_جوي =ضربه_جويه =ضربات_جويه',
      'n:airstrike n:air-strike n:air_strike n:air-raid n:air_raid n:drone_strike n:missile_strike n:raid',
    ],
    ['شن الطيران الحربي غارتين على محيط البلدة.', 'The film Air Raid opens on Friday.'],
  ),
  rule(
    'raid',
    'fire',
    ['=غزوه', '=raided =raiding'],
    [
      'Jets raided a camp of the group near Sirte on Friday.',
      'Thieves raided the fridge of a hotel.',
    ],
    { needs: 'weapon' },
  ),
];
