import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { firstDocument } from '../case/testing/cases';
import { loadAppWords } from '../words/app-words';
import { chronologyBlob } from './chronology-blob';

it('makes a file of an open case in each form, and says of which kind it is', async () => {
  await loadAppWords();
  const make = (form: 'md' | 'html' | 'docx'): Promise<Blob> =>
    chronologyBlob(firstDocument(), form, {
      languages: ['ar', 'en'],
      reading: 'stated',
      countsBy: 'kind',
      made: '2026-11-28',
    });
  const [md, html, docx] = await Promise.all([make('md'), make('html'), make('docx')]);
  expect([md.type, html.type]).toEqual(['text/markdown;charset=utf-8', 'text/html;charset=utf-8']);
  expect(await md.text()).toContain('# تسلسل زمني: ⁨First case⁩\n');
  expect(await html.text()).toContain('<html lang="ar" dir="rtl">');
  expect(docx.type).toMatch(/wordprocessingml\.document$/);
  expect(Object.keys(unzipSync(new Uint8Array(await docx.arrayBuffer())))).toContain(
    'word/document.xml',
  );
});
