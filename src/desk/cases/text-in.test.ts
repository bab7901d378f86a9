import { expect, it } from 'vitest';
import { headlineOf, languageOf } from './text-in';

it('knows the language, and a headline', () => {
  expect(languageOf('هجوم على قاعدة al-Tanf')).toBe('ar');
  expect(languageOf('The base التنف was hit')).toBe('en');
  expect(languageOf('')).toBe('en');
  expect(headlineOf('A mill burns\n\nOn Monday …')).toBe('A mill burns');
  expect(headlineOf('A mill burns')).toBe('');
});
