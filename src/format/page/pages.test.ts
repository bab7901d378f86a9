// @vitest-environment jsdom
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decoded } from './encoding';
import type { PageIn } from './page';
import {
  ARTICLE_HTML,
  bytesOf,
  docxOf,
  latin,
  mhtmlOf,
  paragraph,
  readFile,
} from './testing/pages';
import { unzipped } from './zip';

async function read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<PageIn> {
  const result = await readFile(name, bytes);
  if (!result.ok) throw new Error(result.fault);
  return result.page;
}

describe('a page of HTML', () => {
  it('gives its text with the furniture that the words announce, and what it says of itself', async () => {
    const page = await read('depot.html', bytesOf(ARTICLE_HTML));
    expect(page).toMatchObject({
      headline: 'Drones strike depot at Harra',
      publisher: 'Harra Herald',
      address: 'https://herald.example/news/depot',
      days: [{ edtf: '2024-05-05', from: 'metadata', field: 'article:published_time' }],
      isOrderOpen: false,
    });
    const lines = page.text.split('\n').filter(Boolean);
    expect(lines.map((line) => line.slice(0, 41))).toEqual([
      'Drones strike depot at Harra',
      'By Nora Saleh',
      'Published: 5 May 2024, 08:30',
      '\u{1f4f7} The depot in a picture of 3 March 2019',
      'Two drones struck the depot at Harra on S',
      'The second drone fell in a field to the e',
      'A group that calls itself the Northern Fr',
      'Related stories',
      'Flood of 2016 remembered',
      'Mill opens again',
    ]);
    expect('ran' in window).toBe(false);
  });

  it('takes the day from JSON-LD, <time> and fields of metadata, and never a change for it', async () => {
    const daysOf = async (head: string): Promise<unknown> =>
      (
        await read(
          'x.html',
          bytesOf(`<html><head>${head}</head><body><p>Words of the page.</p></body>`),
        )
      ).days;
    expect(
      await daysOf(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"datePublished":"2022-05-14T23:10:00Z","dateModified":"2023-01-01"}]}</script>',
      ),
    ).toEqual([{ edtf: '2022-05-14', from: 'metadata', field: 'datePublished' }]);
    expect(await daysOf('<meta property="article:modified_time" content="2023-01-01">')).toEqual(
      [],
    );
    expect(await daysOf('<meta name="date" content="2023-13-41">')).toEqual([]);
    const time = await read(
      'x.html',
      bytesOf(
        '<h1>A</h1><time datetime="2022-05-03T08:12">3 May</time><p>Words.</p><aside><time datetime="2020-01-01">x</time></aside>',
      ),
    );
    expect(time.days).toEqual([{ edtf: '2022-05-03', from: 'time', field: '<time>' }]);
  });

  it('takes no address but one of the web', async () => {
    const page = await read(
      'x.html',
      bytesOf('<link rel=canonical href="javascript:alert(1)"><p>Words.</p>'),
    );
    expect(page.address).toBe(null);
    const saved = await read(
      'x.html',
      bytesOf(
        '<!doctype html>\n<!-- saved from url=(0026)https://a.example/one -->\n<p>Words.</p>',
      ),
    );
    expect(saved.address).toBe('https://a.example/one');
  });

  it('is read by its own marks where it is too large to compare', async () => {
    const many = '<span>word </span>'.repeat(7000);
    const page = await read(
      'x.html',
      bytesOf(`<nav>Home</nav><article><p>${many}</p></article><p>Other</p>`),
    );
    expect(page.text.startsWith('word word')).toBe(true);
    expect(page.text).not.toContain('Other');
  });

  it('without words is empty', async () => {
    expect(await readFile('x.html', bytesOf('<script>1</script>'))).toEqual({
      ok: false,
      fault: 'empty',
    });
  });
});

describe('a page saved as MHTML', () => {
  it.each(['base64', 'quoted-printable'] as const)(
    'in %s gives the same as its HTML',
    async (encoding) => {
      const page = await read('depot.mhtml', latin(mhtmlOf(ARTICLE_HTML, encoding)));
      const plain = await read('depot.html', bytesOf(ARTICLE_HTML));
      expect(page.text).toBe(plain.text);
      expect(page.address).toBe(plain.address);
    },
  );

  it('names its address, and its letters in the encoding of its part', async () => {
    const file =
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset="windows-1256"\n' +
      'Content-Transfer-Encoding: quoted-printable\nContent-Location: https://a.example/x\n\n<p>=E5=CC=E6=E3 =DA=E1=EC</p>\n--b--\n';
    expect(await read('x.mht', latin(file))).toMatchObject({
      text: 'هجوم على',
      address: 'https://a.example/x',
    });
    expect(await readFile('x.mht', latin('MIME-Version: 1.0\n\nnothing'))).toEqual({
      ok: false,
      fault: 'broken',
    });
  });
});

describe('a document of Word', () => {
  it('gives its paragraphs, title and day', async () => {
    const page = await read(
      'x.docx',
      docxOf(
        `${paragraph('هجوم على قاعدة')}<w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p><w:p/>` +
          `<w:tbl><w:tr><w:tc>${paragraph('cell')}</w:tc></w:tr></w:tbl>`,
        'Title',
      ),
    );
    expect(page).toEqual({
      text: 'هجوم على قاعدة\n\nOne\ttwo\n\ncell',
      headline: 'Title',
      publisher: '',
      address: null,
      days: [{ edtf: '2024-05-06', from: 'properties', field: 'dcterms:created' }],
      isOrderOpen: false,
    });
  });

  it('that inflates beyond measure is refused while it does', async () => {
    const bomb = new Uint8Array(
      zipSync({ 'word/document.xml': new Uint8Array(10_000_000).fill(32) }, { level: 9 }),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readFile('x.docx', bomb)).toEqual({ ok: false, fault: 'bomb' });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}`, new Uint8Array()])),
    );
    expect(unzipped(many, () => false)).toEqual({ ok: false, fault: 'bomb' });
  });

  it('that declares entities, or is another archive, is refused', async () => {
    const entities = zipSync({
      'word/document.xml': bytesOf('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
    });
    expect(await readFile('x.docx', new Uint8Array(entities))).toEqual({
      ok: false,
      fault: 'broken',
    });
    expect(await readFile('x.docx', new Uint8Array(zipSync({ a: bytesOf('b') })))).toEqual({
      ok: false,
      fault: 'unknown',
    });
  });
});

describe('the encoding of a text', () => {
  const arabic = latin(
    '\xe5\xcc\xe6\xe3 \xda\xe1\xec \xde\xc7\xda\xcf\xc9 \xc7\xe1\xca\xe4\xdd'.repeat(6),
  );
  it('is that of its mark, UTF-8, what it declares, or what its bytes look like', () => {
    expect(decoded(arabic)).toContain('هجوم على قاعدة التنف');
    expect(decoded(latin('\xe5\xcc'), 'windows-1256')).toBe('هج');
    expect(decoded(bytesOf('هجوم'), 'windows-1256')).toBe('هجوم');
    expect(decoded(latin('\xfe\xff\x06\x47'))).toBe('ه');
    const wide = [...'هجوم على'].flatMap((letter) => [
      letter.charCodeAt(0) & 255,
      letter.charCodeAt(0) >> 8,
    ]);
    expect(decoded(Uint8Array.from(wide))).toBe('هجوم على');
    expect(decoded(latin('d\xe9j\xe0 vu, un caf\xe9 et une for\xeat '.repeat(4)))).toContain(
      'déjà vu, un café',
    );
    expect(decoded(latin('caff\xe9'), 'no-such')).toBe('caffé');
  });

  it('of a page is declared by the page', async () => {
    const page = await readFile('x.html', latin('<meta charset=windows-1256><p>\xe5\xcc\xe6\xe3'));
    expect(page).toMatchObject({ ok: true, page: { text: 'هجوم' } });
  });
});

it('tells formats by their first bytes before their endings', async () => {
  expect(await read('page.txt', bytesOf('<!doctype html><p>Words.</p>'))).toMatchObject({
    text: 'Words.',
  });
  expect(await read('text.txt', bytesOf('هجوم\r\n'))).toMatchObject({ text: 'هجوم\r\n' });
  expect(await readFile('picture.png', latin('\x89PNG\r\n'))).toEqual({
    ok: false,
    fault: 'unknown',
  });
  expect(await readFile('picture.txt', latin('\x89PNG\0\0'))).toEqual({
    ok: false,
    fault: 'broken',
  });
});
