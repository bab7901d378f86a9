/** The rules for moves of forces, and for halts and what ends them. */
import { type TriggerRule, rule } from '../rule';

export const MOVES: readonly TriggerRule[] = [
  rule(
    'deployment',
    'deployment',
    [
      '=تعزيزات =رتل =رتلا =ارتال =ارتالا =قافله =قوافل 10/قدم استقدام 7/سحب =انسحاب =انتشرت =انتشر =انتشروا =انتشار =نشرت =نشر =وصلت =وصل =وصول =ارسلت =ارسل 1/دخل 3/غدر =يصل =تصل =دفع =دفعت =اخلت =اخلي =سحبت =سحب =حشدت =عززت =سيرت =سير =تسيير',
      'deploy n:deployment n:reinforcement n:convoy =moved_into =moved_in =moved_from =moved_to =sent_to =pulled_out =pulls_out withdraw =withdrew =arrived =arrives =redeployed =rolled_into =drove_into =evacuated',
    ],
    ['وصلت تعزيزات عسكرية أميركية إلى قاعدة الشدادي.', 'وصلت شحنة قمح إلى الميناء.'],
    { needs: 'force' },
  ),
  rule(
    'repositioning',
    'deployment',
    [
      '=اعاده_تموضع =تموضعها =تموضعه =اعاده_انتشار =انتشارها =انتشاره =تموضعت =تمركزت',
      'reposition redeploy =took_up_positions',
    ],
    ['أعادت القوات الروسية انتشارها في محيط مطار القامشلي.', 'أعادت الشركة تموضعها في السوق.'],
    { needs: 'force' },
  ),
  rule(
    'pause',
    'pause',
    [
      'هدنه =تعليق_عملياتها =تعليق_العمليات =تعليق_عملياته =تعليق_هجماتها =تعليق_الهجمات =تعليق_ضرباتها =وقف_اطلاق_النار =وقف_لاطلاق_النار =وقف_اطلاق_نار =علقت_عملياتها =علقت_هجماتها =وقف_هجماتها =وقف_عملياتها =وقف_العمليات =ايقاف_العمليات =ايقاف_عملياتها =اوقفت_هجماتها =اوقفت_عملياتها =وقف_الاعمال_القتاليه',
      'n:truce n:ceasefire n:cease-fire =suspend_operations =suspends_operations =suspended_operations =suspending_operations =suspend_military =suspended_military =suspended_attacks =suspend_attacks =suspending_attacks =suspended_all =suspend_all =suspending_all =suspends_all =halted_all =halt_all =hold_their_fire =held_their_fire =suspend_its =suspend_their =suspends_its =suspended_its =suspended_their n:suspension_of =halted_attacks =halt_attacks =halt_its_attacks =paused_attacks =pause_attacks n:pause_in n:lull =stop_attacks =stopped_attacks',
    ],
    ['دخلت هدنة إنسانية حيز التنفيذ صباح الجمعة.', 'دعت الأمم المتحدة إلى وقف إطلاق النار.'],
  ),
  rule(
    'resumption',
    'resumption',
    [
      '10/انف =استئناف =استانفت =استانف =استانفوا =استئنفت =انتهت_الهدنه =انهيار_الهدنه =انهارت_الهدنه =خرق_الهدنه',
      'resume n:resumption =ended_the_truce =truce_ended =truce_collapsed =truce_fell_apart =ceasefire_collapsed =ceasefire_ended',
    ],
    ['استأنفت الفصائل هجماتها على القواعد صباح السبت.', 'استأنفت الشركة رحلاتها إلى بيروت.'],
    { needs: 'weapon' },
  ),
];
