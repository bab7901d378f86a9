// @vitest-environment jsdom
/** Hostile pages: thousands of mutants, and files made to harm. None throws past the list of formats, hangs, or runs. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { preparePage, readPrepared } from './formats';
import type { Bytes } from './page';
import { readRich } from './rich';
import { leastMs, mutant } from './testing/mutants';
import {
  ARTICLE_HTML,
  TOOLS,
  bytesOf,
  docxOf,
  latin,
  mhtmlOf,
  paragraph,
  readFile,
} from './testing/pages';

/** Mutants of each kind. */
const RUNS = inject('long') ? 10_000 : 150;
const MOST_MS = 1000;

const PIECES = [
  '<',
  '>',
  '</',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '&#0;',
  '&lt;',
  '"',
  "'",
  '=',
  '<table>',
  '<svg><script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '<p>'.repeat(200),
  '<div>'.repeat(400),
  '</p>'.repeat(200),
  '<template>',
  '<noscript>',
  '<iframe srcdoc="<script>window.ran=1</script>">',
  '<math><mtext></mtext>',
  '<plaintext>',
  '<base href="javascript:window.ran=1">',
  '<meta charset="utf-7">',
  '<meta http-equiv=refresh content="0;url=javascript:window.ran=1">',
  '--Part--1',
  '=\r\n',
  '=E5',
  '=ZZ',
  '\0',
  '\u202e',
  '\ud800',
  '\r\n\r\n',
  ' '.repeat(5000),
  'a'.repeat(5000),
  '2024-05-03',
  '{"@type":',
  '__proto__',
  '<w:p><w:t>',
  '</w:body>',
  '<mc:Fallback>',
  '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
  '<time datetime=2022>',
  '<h1>',
  '<article>',
  '<figcaption>',
];

/** How long it takes, ms. */
const timed = (name: string, bytes: Bytes): Promise<number> =>
  leastMs(MOST_MS, async () => {
    const result = await readFile(name, bytes.slice());
    if (!result.ok) return;
    expect(result.page.text).not.toBe('');
    expect(result.page.address ?? 'https:').toMatch(/^https?:/u);
  });

const DOCX = docxOf(
  ['هجوم على قاعدة', 'Two drones struck.', 'قصفت طائرات'].map(paragraph).join(''),
  'Title',
);
const INNER = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['One', 'Two'].map(paragraph).join('')}</w:body></w:document>`;

const KINDS: readonly (readonly [name: string, make: (seed: number) => Bytes])[] = [
  ['x.html', (seed) => mutant(bytesOf(ARTICLE_HTML), seed, PIECES)],
  [
    'x.mhtml',
    (seed) =>
      mutant(latin(mhtmlOf(ARTICLE_HTML, seed % 2 ? 'base64' : 'quoted-printable')), seed, PIECES),
  ],
  [
    'x.docx',
    (seed) =>
      seed % 2
        ? mutant(DOCX, seed, PIECES)
        : new Uint8Array(
            zipSync({ 'word/document.xml': mutant(strToU8(INNER) as Bytes, seed, PIECES) }),
          ),
  ],
];

describe.each(KINDS)('mutants of %s', (name, make) => {
  it('do no harm', async () => {
    let slowest = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      slowest = Math.max(slowest, await timed(name, make(seed)));
    }
    expect(slowest).toBeLessThan(MOST_MS);
    expect('ran' in window).toBe(false);
  });
});

it('pages made to hang are read within a second, or refused', async () => {
  const pages: readonly string[] = [
    '<div>'.repeat(500),
    `<p>${'<b>'.repeat(400)}text`,
    `<article>${'<p>a, b, c, d.</p>'.repeat(300)}</article>`,
    `<html>${'<br>'.repeat(5000)}words`,
    `<title>${'- '.repeat(50_000)}</title><p>words`,
    `<p>${' '.repeat(500_000)}words`,
    `<p>${'اقرأ '.repeat(20_000)}`,
    `<meta ${'charset '.repeat(1000)}><p>words`,
    `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>words`,
    `<p>${'['.repeat(100_000)}`,
  ];
  for (const page of pages)
    expect(await timed('x.html', bytesOf(page)), page.slice(0, 30)).toBeLessThan(MOST_MS);
  const nested = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(2000)}`;
  expect(await timed('x.mhtml', latin(nested))).toBeLessThan(MOST_MS);
  expect(
    await timed('x.mhtml', latin(`MIME-Version: 1.0\n${`a: b\n `.repeat(20_000)}`)),
  ).toBeLessThan(MOST_MS);
});

it('bombs are refused', async () => {
  const zeros = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) }, { level: 9 });
  expect(await timed('x.docx', new Uint8Array(zeros))).toBeLessThan(MOST_MS);
  expect(preparePage('x.docx', new Uint8Array(zeros))).toEqual({ ok: false, fault: 'bomb' });
});

it('nothing that was prepared elsewhere throws here', async () => {
  for (const data of [null, 1, {}, { html: 1 }, { document: '<', properties: '<' }]) {
    for (const format of ['plain', 'html', 'mhtml', 'docx', 'pdf', 'none']) {
      await expect(readPrepared({ format, data }, TOOLS)).resolves.toBeDefined();
    }
  }
});

it('what the clipboard holds runs nothing', () => {
  const page = readRich(
    '<h1>A</h1><img src=x onerror="window.ran=1"><p>Words of it.</p>',
    'A\nWords of it.',
    TOOLS,
  );
  expect(page?.text).toBe('A\n\nWords of it.');
  expect(readRich('<h1>A</h1>', 'A and all that the page says', TOOLS)).toBe(null);
  expect('ran' in window).toBe(false);
});
