/** Files of pages for tests: HTML, MHTML, Word, and the tools that read them where there is a DOM. */
import { strToU8, zipSync } from 'fflate';
import { preparePage, readPrepared } from '../formats';
import type { Bytes, PageResult, PageTools } from '../page';

export const TOOLS: PageTools = {
  parse: (text, type) => {
    const document = new DOMParser().parseFromString(text, type);
    return document.querySelector('parsererror') ? null : document;
  },
  pause: () => Promise.resolve(),
  readability: () => import('@mozilla/readability'),
  pdf: () => Promise.reject(new Error('no PDF here')),
};

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

/** The text as bytes of one each. */
export const latin = (text: string): Bytes =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Reads a file as the app does: one half in a worker, which passes plain data, and one on the page. */
export async function readFile(
  name: string,
  bytes: Bytes,
  tools: PageTools = TOOLS,
): Promise<PageResult> {
  const prepared = preparePage(name, bytes);
  return prepared.ok ? readPrepared(structuredClone(prepared.data), tools) : prepared;
}

const PARAGRAPHS = [
  'Two drones struck the depot at Harra on Saturday evening, the ministry said in a statement that named no group. ' +
    'Guards at the gate saw the first of them pass over the river, and counted three blasts within a minute.',
  'The second drone fell in a field to the east, where nobody was hurt, according to the mayor of the town. He said ' +
    'that the road was closed until Sunday, and that schools would stay open.',
  'A group that calls itself the Northern Front claimed the attack on Sunday, and said that it would go on. The ' +
    'ministry denied that any depot was hit, and called the claim a rumour.',
];

/** An article page as sites make them, with all that stands around the text. */
export const ARTICLE_HTML = `<!doctype html>
<html lang="en"><head>
<meta charset="utf-8">
<title>Drones strike depot at Harra | Harra Herald</title>
<meta property="og:site_name" content="Harra Herald">
<meta property="og:title" content="Drones strike depot at Harra">
<meta property="article:published_time" content="2024-05-05T08:30:00+03:00">
<link rel="canonical" href="https://herald.example/news/depot">
<script>window.ran = 1;</script><style>p { color: red }</style>
<link rel="stylesheet" href="https://tracker.example/s.css">
</head><body onload="window.ran = 1">
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<header class="site"><div class="logo">Harra Herald</div></header>
<main><article>
<h1>Drones strike depot at Harra</h1>
<div class="byline" style="color: red">By Nora Saleh</div>
<div class="post-date">Published: 5 May 2024, 08:30</div>
<div style="display:none">Hidden words</div>
<div class="share"><a>Share on Squawk</a> <a>Email</a></div>
<figure><img src="https://tracker.example/p.gif" onerror="window.ran=1"><figcaption>The depot in a picture of 3 March 2019</figcaption></figure>
<div class="text">
${PARAGRAPHS.map((one) => `<p>${one}</p>`).join('\n')}
</div>
<section class="related"><h4>Related stories</h4><ul><li><a href="/1">Flood of 2016 remembered</a></li><li><a href="/2">Mill opens again</a></li></ul></section>
</article></main>
<section class="comments"><h3>Comments</h3><p>First! This is what I think of it, at some length, on Monday.</p></section>
<footer>© 2026 Harra Herald</footer>
</body></html>`;

export const mhtmlOf = (html: string, encoding: 'base64' | 'quoted-printable'): string => {
  const bytes = new TextEncoder().encode(html);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const body =
    encoding === 'base64'
      ? btoa(letters).replace(/.{76}/gu, '$&\r\n')
      : letters
          .replace(
            /[=\u0080-\u00ff]/gu,
            (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
          )
          .replace(/.{60}(?![\dA-F])/gu, '$&=\r\n');
  return [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://herald.example/saved',
    'Subject: Drones',
    'Date: Fri, 27 Nov 2026 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Part--1"',
    '',
    '',
    '------Part--1',
    'Content-Type: image/gif',
    'Content-Transfer-Encoding: base64',
    '',
    'R0lGODlh',
    '------Part--1',
    'Content-Type: text/html; charset=utf-8',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------Part--1--',
    '',
  ].join('\r\n');
};

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document of Word. @param inside what is in the body, as XML. */
export function docxOf(inside: string, title = ''): Bytes {
  return new Uint8Array(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${inside}</w:body></w:document>`,
      ),
      'docProps/core.xml': strToU8(
        `<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>${title}</dc:title><dcterms:created>2024-05-06T10:00:00Z</dcterms:created></cp:coreProperties>`,
      ),
    }),
  );
}

export const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
