import { expect, it, vi } from 'vitest';

it('says what to do about words that are not loaded, and has them afterwards', async () => {
  vi.resetModules();
  const { appWords, loadAppWords } = await import('./app-words');
  expect(() => appWords('en')).toThrow('await loadAppWords()');
  await loadAppWords();
  expect(appWords('en').interface.export).toBe('Export');
  expect(appWords('ar').interface.export).toBe('تصدير');
});
