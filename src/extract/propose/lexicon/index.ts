/** Looks up the words of the lexicon: every form of every rule, made once. */
import { fold } from '../../../article/orthography';
import type { Word } from '../words';
import { conjugated, declined, formsOf } from './arabic-forms';
import { englishHit } from './english-part';
import { conjugatedEnglish, pluralEnglish } from './english-forms';
import type { Form, Hit } from './hit';
import { TRIGGERS } from './triggers/index';

export type { Hit } from './hit';

type Entry = readonly [text: string, part: Form['part']];

function arabicEntries(spec: string): Entry[] {
  const [, form, root] = /^(\d+)\/(.+)$/u.exec(spec) ?? [];
  if (form !== undefined && root !== undefined) {
    const { verbs, nouns } = formsOf(form, root);
    return [
      ...verbs.map((one) => [one, 'verb'] as const),
      ...nouns.map((one) => [one, 'noun'] as const),
    ];
  }
  const [past, present] = spec.split('~');
  if (past !== undefined && present !== undefined)
    return conjugated(past, present).map((one) => [one, 'verb']);
  if (spec.startsWith('=')) return [[spec.slice(1), isArabicVerb(spec.slice(1)) ? 'verb' : 'noun']];
  return declined(spec).map((one) => [one, 'noun']);
}

/** Forms that are listed as they are: a verb ends so, or is one of few. */
const isArabicVerb = (form: string): boolean =>
  /(?:ت|وا|تا)$/u.test(form) ||
  /^(?:دك|طال|ضرب|تعرض|حلق|اصيب|استشهد|دخل|غادر|خطف|عذب|تصد|اعترض|قتل|جرح|دفع|وصل|ارسل|انسحب|انتشر|سحب|اخلي|سير|هبط|عثر|ضبط|فكك|ابطل|القي|وجه|احرق|اضرم|اعدم|طعن|دهس|نحر|توغل|تسلل|داهم|استانف|انفجر|تحطم|دمر|افشل|احبط|امطر|اغتيل|اقتحم|اشتبك)$/u.test(
    form,
  );

function englishEntries(spec: string): Entry[] {
  if (spec.startsWith('=')) return [[spec.slice(1), 'verb']];
  if (spec.startsWith('n:')) return pluralEnglish(spec.slice(2)).map((one) => [one, 'noun']);
  return conjugatedEnglish(spec).map((one) => [one, 'verb']);
}

function built(): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const rule of TRIGGERS) {
    const entries = [
      ...rule.ar.split(' ').flatMap(arabicEntries),
      ...rule.en.split(' ').flatMap(englishEntries),
    ];
    for (const [text, part] of entries) {
      const [first = '', ...rest] = fold(text).text.split('_');
      if (first === '') continue;
      const known = forms.get(first) ?? [];
      known.push({ rule, part, rest, isFuture: /^س[يتن]/u.test(first) && part === 'verb' });
      forms.set(first, known);
    }
  }
  for (const known of forms.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return forms;
}

let forms: Map<string, Form[]> | null = null;

function formAt(words: readonly Word[], at: number): Hit | null {
  forms ??= built();
  for (const base of words[at]?.bases ?? []) {
    for (const form of forms.get(base) ?? []) {
      const follows = form.rest.every((word, step) => words[at + 1 + step]?.bases.includes(word));
      if (!follows) continue;
      const hit = { ...form, at, to: at + 1 + form.rest.length };
      const here = words[at]?.isArabic === false ? englishHit(words, hit) : hit;
      if (here) return here;
    }
  }
  return null;
}

/** The words of a sentence that a rule knows, in order. */
export function hitsIn(words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = formAt(words, at);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to - 1;
  }
  return hits;
}
