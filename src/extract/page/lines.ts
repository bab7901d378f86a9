/** The lines of a page, and which of them are furniture: captions, blocks of related stories, footers. */
import { fold } from '../../article/orthography';

export type LineKind = 'text' | 'caption' | 'related' | 'footer';

export interface PageLine {
  readonly kind: LineKind;
  /** UTF-16 offsets, without the line break. */
  readonly start: number;
  readonly end: number;
  /** Folded, without blanks around it. */
  readonly text: string;
  readonly words: number;
}

const CAPTION_START =
  /^(?:\p{Extended_Pictographic}\ufe0f? *)|^(?:صور[هة] *[:(-]|صور[هة] ارشيفي[هة]|تصوير *:|عدس[هة] *:|photo *:|image *:|picture *:|file photo|caption *:|\(?file *(?::|-|–|—|\)))/iu;
/** Cameras only: other pictures stand before text of any kind. */
const CAMERA = /^(?:\ud83d[\udcf7\udcf8]|\ud83c\udfa5)/;
const CAPTION_INSIDE =
  /\((?:ارشيف[^)]*|صور[هة] ارشيفي[هة]|file(?: photo)?|archive)\)|صور[هة] تعبيري[هة]|صور[هة] ارشيفي[هة]|\bfile (?:photo|picture|image)\b|\bphoto by\b|\((?:رويترز|ا ف ب|فرانس برس|د ب ا|الاناضول|اسوشيتد برس|reuters|afp|ap|epa|getty[^)]*|anadolu)[^)]*\) *$/i;
/** Longer lines are text, whatever they mention. */
const LONGEST_CAPTION = 28;

const RELATED =
  /^[-•*>»«| ]*(?:اقر[اؤ]+ (?:ايضا|المزيد)|اقرا(?: ايضا)?|شاهد(?:وا)? ايضا|طالع ايضا|مواضيع (?:ذات صل[هة]|متعلق[هة]|مشابه[هة]|قد تهمك)|(?:اخبار|مقالات|مواد|تقارير|قصص) (?:ذات صل[هة]|متعلق[هة]|مشابه[هة]|اخري|مرتبط[هة])|قد (?:يعجبك|يهمك) ايضا|المزيد من |الاكثر (?:قراء[هة]|مشاهد[هة]|تداولا)|read (?:also|more|next)\b|also read\b|see also\b|related(?: (?:stories|articles|posts|news|content|topics|links|coverage))?\s*(?::|$)|you (?:may|might) also like|more (?:from|on this story|stories|coverage|news)\b|most (?:read|viewed|popular)\b|recommended\b|trending\b|don't miss\b)/i;
/** A heading, without a teaser on its line. */
const LONGEST_HEADING = 5;
/** Teasers are headlines: longer lines, or sentences with a full stop, are the article again. */
const LONGEST_TEASER = 18;

const FOOTER =
  /^(?:©|\(c\)|copyright\b)|©|جميع الحقوق محفوظ[هة]|all rights reserved|^(?:الكلمات (?:المفتاحي[هة]|الدلالي[هة])|كلمات (?:مفتاحي[هة]|دلالي[هة])|وسوم|الوسوم|tags?|keywords|filed under|topics) *(?::|$)/i;

function wordsIn(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const isCaption = (text: string, words: number): boolean =>
  words <= LONGEST_CAPTION &&
  (CAMERA.test(text) ||
    (CAPTION_START.test(text) && !/^\p{Extended_Pictographic}/u.test(text)) ||
    CAPTION_INSIDE.test(text));

/** The lines of a text, in order, each with what it is. One pass. */
export function linesOf(source: string): PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  let block = false;
  for (const line of source.split('\n')) {
    const end = start + line.length;
    const text = fold(line).text.trim();
    const words = wordsIn(text);
    let kind: LineKind = 'text';
    if (FOOTER.test(text)) {
      kind = 'footer';
      block = false;
    } else if (RELATED.test(text)) {
      kind = 'related';
      block = words <= LONGEST_HEADING && !/: *\S/.test(text);
    } else if (isCaption(text, words)) kind = 'caption';
    else if (block && text !== '') {
      if (words <= LONGEST_TEASER && !/[.!؟?]["”»]?$/.test(text)) kind = 'related';
      else block = false;
    }
    lines.push({ kind, start, end, text, words });
    start = end + 1;
  }
  return lines;
}
