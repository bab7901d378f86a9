/**
 * Detects whether the clause around a range refers to the future. News is in the past tense; a bare
 * "Friday" is the next one only beside سيعقد, "من المقرر" or "will".
 */
import { fold } from '../article/orthography';
import { look } from './lexicon';
import type { Token } from './scan';

const foldAll = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => fold(word).text));

const MARKERS = foldAll(
  'سوف المقرر المزمع المرتقب المتوقع المنتظر يتوقع يرتقب يعتزم تعتزم ينوي تنوي يخطط تخطط مقرر مرتقبة مقررة المقررة ' +
    'المزمعة المرتقبة المتوقعة المنتظرة لن يستعد تستعد يستعدون عازم سنوافيكم ' +
    "will shall would'll scheduled due expected upcoming plans planned planning plan set intends slated going " +
    "won won't begins starts opens heads meets",
);

/** Verbs of saying and the like: what follows them may be in another tense. */
const PAST = foldAll(
  'قال قالت أعلن أعلنت ذكر ذكرت أفاد أفادت أكد أكدت كان كانت قتل قتلت بعدما عقب إثر وقع وقعت أصيب شهد شهدت ' +
    'التقى زار وصل وصلت استهدف استهدفت قصف قصفت شن شنت نفذ نفذت ' +
    'said says told killed was were had announced after reported met visited struck hit followed launched',
);

/** Words that look like a future verb (سي، ست) and are not. */
const LOOK_ALIKE = foldAll(
  'سياسة سياسي سياسية سياسيا سياسات سياسيين سياسيون سيارة سيارات سيدة سيدات سيناء سيناريو سيناريوهات سيطرة سيطر سيطرت ' +
    'سيطروا سيادة سيادية سيرة سيرغي سيئة سيئ سياق سياقات سياج سياحة سياحي سياحية سيف سيول سيوف سيلفا سيدي سيدني ' +
    'ستة ستين ستون ستار ستوكهولم ستيفن ستيف ستريت ستارمر ستالين سترة ستائر ستمئة ستمائة ستينيات ستينات ستراتيجي ' +
    'سيرا سيفاستوبول سيبيريا سيراليون سيناتور سيولة سيسيل سيسي سيليا سيمون سيامند سينما سينمائي سيروم',
);

/** سـ on an imperfect verb: سيعقد, ستبدأ, سنرد. */
function isFutureVerb(word: string): boolean {
  const bare = /^[وف]/.test(word) && word.length > 5 ? word.slice(1) : word;
  return (
    /^س[يتن][ء-ي]{2,}$/.test(bare) &&
    bare.length >= 4 &&
    !LOOK_ALIKE.has(bare) &&
    look(bare).length === 0
  );
}

const isMarker = (word: string): boolean => MARKERS.has(word) || isFutureVerb(word);
/** "قد يعود": may return. */
const isMay = (token: Token, next: Token | undefined): boolean =>
  /^[وف]?قد$/.test(token.text) && /^[ينت]/.test(next?.text ?? '') && !/^تم/.test(next?.text ?? '');
const isPast = (word: string): boolean =>
  PAST.has(word) || (/^و/.test(word) && PAST.has(word.slice(1)));

/** Number of words examined before and after the range. */
const BACK = 14;
const AHEAD = 3;
const STOPS = new Set(['.', '!', '؟', '?', '؛', ';', ':']);

/** What a word says about the time of its clause. */
type Hint = 'marker' | 'past' | 'regular-past' | 'stop' | 'none';

/** The tense around any range of one text. Each word is classified once, on first use. */
export class Tense {
  readonly #tokens: readonly Token[];
  readonly #hints: (Hint | undefined)[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#hints = new Array<Hint | undefined>(tokens.length);
  }

  #hint(at: number): Hint {
    const token = this.#tokens[at];
    if (!token) return 'stop';
    return (this.#hints[at] ??= hintOf(token, this.#tokens[at + 1]));
  }

  /** True when the nearest verb before the stretch, or one just after it, is about the future. */
  isFuture(first: number, last: number): boolean {
    for (let at = first - 1; at >= first - BACK; at--) {
      const hint = this.#hint(at);
      if (hint === 'stop' || this.#tokens[at + 1]?.newLine === true) break;
      if (hint === 'marker') return true;
      if (hint === 'past') return false;
    }
    for (let at = last + 1; at <= last + AHEAD; at++) {
      const hint = this.#hint(at);
      if (hint === 'stop' || hint === 'past' || this.#tokens[at]?.newLine === true) return false;
      if (hint === 'marker') return true;
    }
    return false;
  }

  /** True if a past verb is among the words before. */
  isPast(first: number): boolean {
    for (let at = first - 1; at >= first - BACK; at--) {
      const hint = this.#hint(at);
      if (hint === 'stop' || this.#tokens[at + 1]?.newLine === true) return false;
      if (hint === 'past' || hint === 'regular-past') return true;
    }
    return false;
  }
}

function hintOf(token: Token, next: Token | undefined): Hint {
  const { text } = token;
  if (STOPS.has(text)) return 'stop';
  if (token.kind !== 'word') return 'none';
  if (isMarker(text) || isMay(token, next)) return 'marker';
  if (isPast(text)) return 'past';
  return /^[a-z]{2,}ed$/.test(text) ? 'regular-past' : 'none';
}
