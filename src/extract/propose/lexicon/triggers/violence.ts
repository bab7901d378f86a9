/** The rules for violence on the ground: bombs, killings, abductions, arson, shooting and clashes. */
import { type TriggerRule, rule } from '../rule';

export const VIOLENCE: readonly TriggerRule[] = [
  rule(
    'bombing',
    'attack',
    [
      '=فجر_نفسه =فجرت_نفسها =فجرت =فجرنا =يفجر =تفجر =يفجرون =فجروا =فجرا_عبوه تفجير =تفجيرات =عبوه_ناسفه =عبوات_ناسفه =عبوه_لاصقه =سياره_مفخخه =سيارات_مفخخه =دراجه_مفخخه =مفخخه =حزام_ناسف =انتحاري =انتحاريه =انتحاريين =انتحاريان =قنبله_يدويه',
      'n:bomb n:car_bomb n:car_bombing n:suicide_bomber n:suicide_bombing n:suicide_attack n:roadside_bomb n:roadside_bombing =blew_up =blown_up =blew_himself_up =blew_herself_up =blew_themselves_up =detonated =detonate n:ied n:truck_bomb n:bomb_attack n:bomb_blast =booby-trapped =went_off =tore_through =ripped_through',
    ],
    ['انفجرت عبوة ناسفة بدورية للجيش في كركوك.', 'No bomb was found at the station on Sunday.'],
    { means: 'explosive' },
  ),
  rule(
    'demolition',
    'attack',
    ['1/نسف نسف', '=dynamited'],
    [
      'نسفت قوات الاحتلال مبنى سكنياً شرقي خان يونس فجر اليوم.',
      'ينسف القرار كل ما اتفق عليه الطرفان.',
    ],
    { needs: 'weapon', means: 'explosive' },
  ),
  rule(
    'assassination',
    'attack',
    [
      '8/غيل اغتال~غتال اغتيال =اغتيالات =اغتال =اغتالت =اغتاله =اغتيل =اغتيلت =تصفيته =تصفيتهم =تصفيه_جسديه =اعدمت =اعدم =اعدموا =اعدام_ميداني =اعدامات_ميدانيه 1/نحر =اردي =اردت =اردوا =يردي =تردي =خنقا =شنقا',
      'assassinate n:assassination =beheaded =beheading =executed_by =lynched',
    ],
    ['اغتال مسلحون مجهولون ضابطا في البصرة.', 'A book on the art of execution was published.'],
  ),
  rule(
    'stabbing',
    'attack',
    [
      '1/طعن =طعن =طعنا =طعنه =طعنات 1/ذبح =ذبح =ذبحا 1/دهس =دهس =دهسا =عمليه_طعن =عمليه_دهس =بالسلاح_الابيض',
      'stab =stabbed n:stabbing =ramming =car-ramming =ram_attack =hacked_to_death =knifed',
    ],
    [
      'طعن مهاجم جنديين عند محطة حافلات في حيفا.',
      'طعن المحامي في قرار المحكمة أمام محكمة الاستئناف.',
    ],
  ),
  rule(
    'arson',
    'attack',
    [
      '4/حرق =احراق 4/ضرم =اضرام_النار',
      '=set_fire =set_ablaze =torched =torching n:arson n:arsonist =burned_down =set_alight',
    ],
    ['أضرم مستوطنون النار في مسجد قرب رام الله.', 'أحرق متظاهرون إطارات السيارات وسط المدينة.'],
  ),
  rule(
    'beating',
    'attack',
    [
      '=ضربا_مبرحا =بالضرب_المبرح =بالضرب =ضربوه =ضربوهم =انهالوا 1/سحل =سحل 1/رشق =رشق 8/غصب اغتصاب =تعذيب 2/عذب',
      '=beaten_up =beaten_to_death =beat_up =raped =raping =gang-raped torture =tortured =thrashed =mauled',
    ],
    [
      'رشق شبان حافلة للمستوطنين بالحجارة قرب نابلس.',
      'The home side were beaten in Cairo on Friday.',
    ],
  ),
  rule(
    'abduction',
    'attack',
    [
      '8/خطف اختطاف 1/خطف =خطف =اقتاد_مسلحون =مخطوفين =خاطفون =خاطفين =احتجاز_رهائن =احتجز_رهائن =اخذ_رهائن',
      'abduct kidnap =kidnapped =kidnapping =kidnappings n:kidnapper n:abduction =taken_hostage =took_hostage =hostage-taking =hijacked =hijacking =seized =seizing',
    ],
    ['خطف مسلحون ثلاثة عمال قرب حقل النفط.', 'خطف الفريق الأضواء في البطولة.'],
  ),
  rule(
    'shooting',
    'attack',
    [
      '=اطلق_النار =اطلقوا_النار =اطلقت_النار =يطلق_النار =تطلق_النار =يطلقون_النار =اطلاق_نار =اطلاق_النار =اطلاق_الرصاص =اطلاق_رصاص =اطلق_الرصاص =اطلقوا_الرصاص =اطلقت_الرصاص =اطلقا_النار =النار_اطلقت =فتح_النار =فتحت_النار =فتحوا_النار 1/قنص =قنص =قناص =قناصه =رميا_بالرصاص =هجوم_مسلح',
      '=gunned_down =opened_fire =open_fire =shot_dead =shot_at =shot_and_killed =shot_and_wounded n:shooting n:sniper =fired_on =fired_upon =shots_fired =shot_in',
    ],
    ['أطلق مسلحون النار على حاجز للشرطة.', 'دعت الأمم المتحدة إلى وقف إطلاق النار.'],
    { means: 'small-arms' },
  ),
  rule(
    'killing',
    'toll',
    [
      '1/قتل مقتل 10/شهد =استشهاد =قتيلا =قتلي =قتيل =قتيلين =مجزره =مجازر =مذبحه =مذابح',
      'kill =killed =killing =killings murder n:murder massacre n:massacre =slain =slaughtered',
    ],
    ['قتل ثلاثة جنود في هجوم شنه مسلحون.', 'قتل عشرة أشخاص في حادث سير على الطريق السريع.'],
  ),
  rule(
    'casualties',
    'toll',
    [
      'مصرع =لقي_حتفه =لقوا =اودي =اودت =ضحايا 1/جرح =جرحي =اصيب =اصيبت =اصيبوا =اصابه',
      '=dead =died =wounded =injured =casualties wound injure =lost_their_lives =maimed',
    ],
    ['أصيب خمسة مدنيين بشظايا قذيفة في حي الميسر.', 'أصيب اللاعب في ركبته وسيغيب شهرا عن الملاعب.'],
    { needs: 'weapon' },
  ),
  rule(
    'captures',
    'clash',
    [
      '=سيطرت_علي =سيطروا_علي',
      '=captured =recaptured =retook =retaken =overran =overrun =seized =seizing =seized_control =seize_control =took_control =taken_control =taking_control =wrested_control =advanced_into =stormed_into =broke_into =landed_troops =landed_forces =landed_commandos =landed_soldiers',
    ],
    [
      'Rebels captured the town of Saraqib from the army on Friday.',
      'Police captured a thief in the market of Homs on Friday.',
    ],
  ),
  rule(
    'clash',
    'clash',
    [
      '8/شبك اشتباك =اشتباكات =معارك =معركه =مواجهات =اقتتال =تبادل_لاطلاق =تبادل_اطلاق =تبادل_النيران 8/قحم اقتحام =اقتحامات 5/وغل =توغلا =توغلات 5/سلل =مداهمه =مداهمات 3/دهم =دهمت =التحام =انزال',
      'n:clash clash =stormed storm =storming n:incursion n:battle n:gunfight n:gun_battle n:gunbattle n:firefight n:fighting =fought =pelted n:skirmish n:shootout n:shoot-out n:exchange_of_fire =exchanged_fire =traded_fire =traded_gunfire =exchanged_gunfire =traded_shots =traded_machine-gun =traded_mortar =traded_artillery =exchanged_artillery =exchanged_mortar =exchanged_machine-gun =infiltrated',
    ],
    ['اندلعت اشتباكات بين الجيش ومسلحين في ريف درعا.', 'اشتباك بالأيدي في البرلمان لم يحدث.'],
  ),
];
