import { describe, expect, it } from 'vitest';
import type { Party } from '../telling';
import { page } from '../testing/pages';
import { canHaveDone, doerIn } from './who-did';

function partyIn(text: string, exact: string): Party {
  const start = text.indexOf(exact);
  return { id: 'x', name: exact, passage: { start, end: start + exact.length, exact } };
}

describe('a party', () => {
  it.each([
    ['Three American soldiers died when a drone hit the post.', 'American soldiers'],
    ["Israel's military spokesman said that a rocket fell short.", 'Israel'],
    ['The post, a U.S. outpost, was shelled.', 'U.S.'],
    ['سقطت شظايا على القاعدة، وفق الجيش الإسرائيلي.', 'الجيش الإسرائيلي'],
    ['رصد الجيش الإسرائيلي خمسة صواريخ.', 'الجيش الإسرائيلي'],
    ['أصيب جنديان من الجيش اللبناني.', 'الجيش اللبناني'],
  ])('did not do it in “%s”', (text, exact) => {
    expect(canHaveDone(partyIn(text, exact), page(text))).toBe(false);
  });

  it.each([
    ['Houthi forces fired eighteen drones.', 'Houthi forces'],
    ['قصف الجيش الإسرائيلي البلدة.', 'الجيش الإسرائيلي'],
  ])('may have done it in “%s”', (text, exact) => {
    expect(canHaveDone(partyIn(text, exact), page(text))).toBe(true);
  });
});

describe('who did it', () => {
  it.each([
    ['The blast was caused by a rocket of Islamic Jihad that fell short.', 'Islamic Jihad'],
    ['Residents blamed the Syrian army for the mortar bombs.', 'Syrian army'],
    ['State television said that insurgents had fired the bombs.', 'insurgents'],
    ['اتهم ناشطون فصيلاً معارضاً بقصف المدينة.', 'فصيلاً معارضاً'],
    ['قُتل أربعة حين قصفت هيئة تحرير الشام المحطة.', 'هيئة تحرير الشام'],
    ['دمّرت غارة إسرائيلية المنزل.', 'غارة إسرائيلية'],
  ])('is read in “%s”', (text, name) => {
    const one = page(text);
    const [sentence] = one.sentences;
    expect(sentence && doerIn(sentence, one)?.name).toBe(name);
  });
});
