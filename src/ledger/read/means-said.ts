/** By what means, as the words of sentences say it: what fires or goes off, not what is hit. */
import type { ReadSentence } from './page';

const SIGNS: readonly (readonly [means: string, words: RegExp])[] = [
  [
    'drone',
    /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:مسير(?:ه|تين|تان|ات)|درون|drones?|uavs?|shaheds?)(?!\p{L})/u,
  ],
  ['missile', /(?<!\p{L})(?:باليستي\p{L}*|كروز|missiles?|ballistic|cruise)(?!\p{L})/u],
  [
    'rocket',
    /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:صاروخ\p{L}{0,2}|صواريخ|كاتيوشا|غراد|rockets?|katyushas?)(?!\p{L})/u,
  ],
  [
    'shelling',
    /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:مدفعي\p{L}*|هاون|قذيفه|قذيفتين|قذاي?ف|قذائف|قذاءف|artillery|mortars?|shells?|howitzers?)(?!\p{L})|(?<!\p{L})(?:استهدفت|قصفت|اطلقت|هاجمت|ضربت)[وفبل]? (?:ال)?(?:دبابه|دبابات)|نيران (?:ال)?دباب|tanks? (?:shell|fire|round)|tanks? (?:fired|shelled|opened fire)/u,
  ],
  [
    'aircraft',
    /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:طيران|مقاتلات|مروحي\p{L}*|براميل|warplanes?|jets?|helicopters?|gunships?|(?:barrel|guided|glide|cluster) bombs?)(?!\p{L})/u,
  ],
  [
    'explosive',
    /(?<!\p{L})[وفبل]{0,2}(?:ال)?(?:عبوه|عبوات|مفخخ\p{L}*|ملغوم\p{L}*|ناسفه|لغم|car bombs?|explosive (?:charge|device)s?|ieds?|landmines?|roadside bombs?)(?!\p{L})/u,
  ],
];

/** All that the sentences name, in the order of the table. */
export function meansSaid(sentences: readonly ReadSentence[]): string[] {
  const text = sentences.map(({ folded }) => folded).join(' ');
  const found = SIGNS.filter(([, words]) => words.test(text)).map(([means]) => means);
  // A ballistic missile is a «صاروخ باليستي».
  return found.filter(
    (one) => !(one === 'rocket' && found.includes('missile') && /باليستي/u.test(text)),
  );
}
