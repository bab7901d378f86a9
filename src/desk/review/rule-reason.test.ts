import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TRIGGERS } from '../../extract/propose/lexicon/triggers/index';
import { proposeEvents } from '../../extract/propose/engine';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { loadReviewWords, reviewWords } from '../../words/review-words';
import { ruleReason } from './rule-reason';

await loadReviewWords();

const CORPUS = new URL('../../extract/propose/corpus/', import.meta.url);

const articles = ['arabic-1.jsonl', 'english-1.jsonl'].flatMap((name) =>
  readFileSync(new URL(name, CORPUS), 'utf8')
    .split('\n')
    // A third of them has them all.
    .filter((line, at) => line !== '' && at % 3 === 0)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

it('says in words why a field is what it is, and names no rule by its id', () => {
  const words = {
    en: reviewWords('en').proposals.reasons,
    ar: reviewWords('ar').proposals.reasons,
  };
  expect(ruleReason(words.en, 'air-raid')).toBe('a word for an air strike');
  expect(ruleReason(words.ar, 'air-raid')).toBe('كلمة تدل على ضربة جوية');
  expect(ruleReason(words.en, 'target')).toBe(
    'a word for fire at a target, with a weapon in the sentence',
  );
  expect(ruleReason(words.ar, 'target')).toBe('كلمة تدل على إطلاق نار على هدف وفي الجملة سلاح');
  expect(ruleReason(words.ar, 'gazetteer')).toBe('مكان معروف في معجم الأماكن');
  expect(ruleReason(words.en, 'constructor')).toBe('words of the text');
});

it('has words for every rule that gives a field', () => {
  const used = [...TRIGGERS.map(({ yes }) => yes), ...articles].flatMap((text) =>
    proposeEvents(text, { published: '2024-02-10' }).events.flatMap(({ because }) =>
      Object.values(because).map(({ rule }) => rule),
    ),
  );
  const rules = [...new Set([...used, ...TRIGGERS.map(({ id }) => id)])];
  // Of each family at least one is met, else the texts are the wrong ones.
  expect(rules).toEqual(
    expect.arrayContaining(['own-date', 'gazetteer', 'claim', 'party', 'tally', 'number']),
  );
  for (const language of LANGUAGE_IDS) {
    const { reasons } = reviewWords(language).proposals;
    expect(rules.filter((rule) => ruleReason(reasons, rule) === reasons.quoted)).toEqual([]);
  }
});
