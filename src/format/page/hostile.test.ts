// @vitest-environment jsdom
/** Hostile pages: thousands of mutants, and files made to harm. None throws past the list of formats, hangs, or runs. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { preparePage, readPrepared } from './formats';
import type { Bytes } from './page';
import { readRich } from './rich';
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
const RUNS = inject('long') ? 3400 : 150;
const MOST_MS = 1000;

/** The same numbers in each run (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

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

function mutant(of: Bytes, seed: number): Bytes {
  const pick = random(seed);
  let bytes: number[] = Array.from(of);
  for (let edits = 1 + pick(6); edits > 0; edits -= 1) {
    const at = pick(bytes.length + 1);
    switch (pick(6)) {
      case 0:
        bytes[at] = pick(256);
        break;
      case 1:
        bytes.splice(at, pick(200));
        break;
      case 2:
        bytes = bytes.slice(0, at);
        break;
      case 3:
        bytes.splice(at, 0, ...bytes.slice(at, at + pick(400)));
        break;
      default:
        bytes.splice(at, 0, ...bytesOf(PIECES[pick(PIECES.length)] ?? ''));
    }
  }
  return Uint8Array.from(bytes);
}

/** How long it takes; a busy machine is given three tries. */
async function timed(name: string, bytes: Bytes): Promise<number> {
  let least = Infinity;
  for (let tries = 0; tries < 3 && least > MOST_MS; tries += 1) {
    const start = performance.now();
    const result = await readFile(name, bytes.slice());
    least = Math.min(least, performance.now() - start);
    if (result.ok) expect(result.page.text).not.toBe('');
  }
  return least;
}

const DOCX = docxOf(
  ['هجوم على قاعدة', 'Two drones struck.', 'قصفت طائرات'].map(paragraph).join(''),
  'Title',
);
const INNER = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['One', 'Two'].map(paragraph).join('')}</w:body></w:document>`;

const KINDS: readonly (readonly [name: string, make: (seed: number) => Bytes])[] = [
  ['x.html', (seed) => mutant(bytesOf(ARTICLE_HTML), seed)],
  [
    'x.mhtml',
    (seed) => mutant(latin(mhtmlOf(ARTICLE_HTML, seed % 2 ? 'base64' : 'quoted-printable')), seed),
  ],
  [
    'x.docx',
    (seed) =>
      seed % 2
        ? mutant(DOCX, seed)
        : new Uint8Array(zipSync({ 'word/document.xml': mutant(strToU8(INNER) as Bytes, seed) })),
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
