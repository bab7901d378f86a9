/** Hostile PDFs: mutants, and files made to harm. None throws past the list of formats, hangs, or runs. */
import type * as Pdf from 'pdfjs-dist';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Bytes, PageTools } from './page';
import { leastMs, mutant } from './testing/mutants';
import { TOOLS, readFile } from './testing/pages';
import { pdfOf, shown } from './testing/pdf';

const RUNS = inject('long') ? 10_000 : 500;
/**
 * Processor time of a file. The library takes a second for states that are nested 5,000 deep; it does so in a worker,
 * which is ended after a minute, and the page goes on meanwhile.
 */
const MOST_MS = 5000;

const tools: PageTools = {
  ...TOOLS,
  pdf: () => import('pdfjs-dist/legacy/build/pdf.mjs') as Promise<typeof Pdf>,
};

/** What the library wants of a browser, and Node 20 lacks. */
function withResolvers<T>(this: PromiseConstructor) {
  let [resolve, reject]: [(value: T) => void, (reason: unknown) => void] = [() => {}, () => {}];
  const promise = new this<T>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}
const isLacking = !('withResolvers' in Promise);
beforeAll(() => {
  if (isLacking) Object.assign(Promise, { withResolvers });
});
afterAll(() => {
  if (isLacking) Reflect.deleteProperty(Promise, 'withResolvers');
});

const LINES = ['Drones over Harra', 'Two drones struck the depot.', 'Nobody was hurt.'];

const PIECES = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  'obj',
  'endobj',
  'stream\n',
  '\nendstream',
  ' 0 R',
  '1 0 R',
  '/Length 99999999',
  '/Length -1',
  '/Count 999999999',
  '/Kids [2 0 R]',
  '/Kids [3 0 R 3 0 R 3 0 R]',
  '/Parent 3 0 R',
  '/Contents 5 0 R',
  '/OpenAction << /S /JavaScript /JS (globalThis.ran = 1) >>',
  '/AA << /O << /S /JavaScript /JS (globalThis.ran = 1) >> >>',
  '/FontMatrix [1 2 3 4 5 (0\\); globalThis.ran = 1 //)]',
  '/Filter /FlateDecode',
  '/Filter [/ASCIIHexDecode /FlateDecode]',
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>',
  'xref\n0 99999999\n',
  'startxref\n0\n%%EOF',
  'trailer << /Root 1 0 R /Prev 9 >>',
  ' Tj'.repeat(500),
  '(a) Tj '.repeat(500),
  '[ '.repeat(3000),
  '<< /A '.repeat(3000),
  'q '.repeat(5000),
  '9'.repeat(400),
  '\0',
];

const timed = (bytes: Bytes): Promise<number> =>
  leastMs(MOST_MS, async () => {
    const result = await readFile('x.pdf', bytes.slice(), tools);
    if (result.ok) expect(result.page.text.trim()).not.toBe('');
  });

it('the file that the mutants are made of is read', async () => {
  const result = await readFile('x.pdf', pdfOf(shown(LINES)), tools);
  expect(result).toEqual({
    ok: true,
    page: {
      text: 'Drones over Harra Two drones struck the depot. Nobody was hurt.',
      headline: 'Drones over Harra',
      publisher: '',
      address: null,
      days: [{ edtf: '2024-05-06', from: 'properties', field: 'CreationDate' }],
      isOrderOpen: true,
    },
  });
});

it('mutants of x.pdf do no harm', async () => {
  const whole = pdfOf(shown(LINES), '/OpenAction << /S /JavaScript /JS (globalThis.ran = 1) >>');
  let slowest = 0;
  for (let seed = 1; seed <= RUNS; seed += 1) {
    slowest = Math.max(slowest, await timed(mutant(whole, seed, PIECES)));
  }
  expect(slowest).toBeLessThan(MOST_MS);
  expect('ran' in globalThis).toBe(false);
});
