import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { caseText, readCase } from '../case/codec/case-file';
import { firstDocument } from '../case/testing/cases';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../figure/testing/hostile';
import { loadAppWords } from '../words/app-words';
import { loadChronologyWords } from '../words/chronology';
import type { ChronologyInput } from './input';
import { makeChronology } from './make-chronology';
import { faultsIn, partsOfDocx } from './testing/docx-parts';
import { caseInput } from './testing/input';
import { allIn, readMarkup } from './testing/markup';
import { docx } from './write/docx/docx';
import { html } from './write/html';
import { markdown } from './write/markdown';

beforeAll(async () => {
  await loadAppWords();
  await loadChronologyWords();
});

/** What the page of a chronology is made of. */
const ELEMENTS = new Set(
  'html head meta title style body header main section article h1 h2 h3 p ul ol li strong sup a bdi span table thead tbody tr th td div'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'lang dir id href rel class scope aria-label charset http-equiv content name'.split(' '),
);

/** What could run, or what a program that opens it would stumble over. */
function dangersIn(input: ChronologyInput): string[] {
  const chronology = makeChronology(input);
  const page = allIn(readMarkup(html(chronology))).flatMap(({ name, attributes }) => [
    ...(ELEMENTS.has(name) ? [] : [`<${name}>`]),
    ...Object.keys(attributes).filter((key) => !ATTRIBUTES.has(key)),
    ...(/^(#|https?:\/\/)/.test(attributes.href ?? '#') ? [] : [`href ${attributes.href ?? ''}`]),
  ]);
  const lines = markdown(chronology)
    .split('\n')
    // Markup and pictures begin with these signs, unless something escapes them.
    .filter((line) => {
      const open = line.replace(/\\./gu, 'x').replace(/\]\(<[^<>]*>\)/gu, '');
      return /[<`]|!\[|\]\(/u.test(open);
    });
  return [...page, ...faultsIn(partsOfDocx(docx(chronology))), ...lines];
}

const expectSafe = (input: ChronologyInput): void => expect(dangersIn(input)).toEqual([]);

type Json = Record<string, unknown>;
const bilingual = (text: string): Json => ({ ar: text, en: text });

/** A case in which every text is hostile. */
function hostileCase(text: string, address: string): unknown {
  const quote = { exact: text, gloss: { en: text, ar: text } };
  const outside = { kind: 'outside', note: bilingual(text), address: null };
  const reading = { edtf: '2023-11-18', basis: bilingual(text), expression: quote };
  return {
    schema: 'sourceline/case/1',
    name: text.slice(0, 1000),
    articles: [
      {
        id: 'a',
        publisher: bilingual(text),
        headline: text,
        address,
        sha256: text,
        text: `${text}\n${text}`,
        published: { edtf: null, basis: bilingual(text), evidence: [outside] },
      },
    ],
    places: [{ id: 'p', name: bilingual(text) }],
    actors: [{ id: 'who', name: bilingual(text) }],
    kinds: [{ id: 'own', name: bilingual(text) }],
    events: [
      {
        id: 'e',
        article: 'a',
        kind: 'own',
        title: bilingual(text),
        places: [{ place: 'p', role: 'from' }],
        stated: reading,
        assessed: { ...reading, edtf: null, evidence: [outside, { kind: 'quote', quote }] },
        claims: [{ role: 'attributes', actor: 'who', to: 'who', named: text, quote }],
        counts: [{ of: 'rockets', min: 2, max: null, by: 'who', said: quote, quote }],
        casualties: { state: 'reported', by: 'who', quote },
        breakdown: [{ place: 'p', count: 1, quote }],
        relations: [{ kind: 'after', event: 'e', amount: 'PTXH', quote, evidence: [outside] }],
        contradictions: [
          {
            about: bilingual(text),
            accounts: [0, 1].map(() => ({ by: 'who', says: bilingual(text), quote })),
          },
        ],
        quotes: [quote],
        links: [{ kind: 'page', address, by: text.slice(0, 1000), note: text }],
      },
    ],
  };
}

/** Null for a file that is refused as a whole. A record that is not valid is set aside. */
function inputOf(given: unknown): ChronologyInput | null {
  const read = readCase(given);
  return read.ok ? caseInput(read.document, { languages: ['ar', 'en'] }) : null;
}

describe('hostile texts', () => {
  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))('%j', (_name, text) => {
    const input = inputOf(hostileCase(text, 'https://example.org/?a=1&b=<2>'));
    if (!input) throw new Error('not read');
    expectSafe(input);
  });

  it.each(HOSTILE_ADDRESSES)('the address %j', (address) => {
    const input = inputOf(hostileCase('A drone hit the bridge.', address));
    if (input) expectSafe(input);
  });

  it('of 64 KB in every field', () => {
    const input = inputOf(hostileCase('<b>“م'.repeat(13_000), 'https://example.org/'));
    if (!input) throw new Error('not read');
    expectSafe(input);
  });
});

/** Values that a file may have where another one belongs. */
const anyValue = fc.oneof(
  fc.constantFrom(
    null,
    0,
    -1,
    1e300,
    true,
    '',
    [],
    {},
    '2023',
    '../2023-11',
    'Y17E7',
    'XXXX-11-13',
  ),
  fc.constantFrom('[2023-10-31,2023-11-01~]', '-0043-03', '2023-11-18T10:00Z', 'none', 'tally'),
  fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 200)),
  fc.constantFrom(...HOSTILE_ADDRESSES),
);

/** Puts something else at a place that a number picks. */
function mutated(given: unknown, pick: number, value: unknown): unknown {
  const at: { holder: Json; key: string }[] = [];
  const walk = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    for (const key of Object.keys(one)) {
      at.push({ holder: one as Json, key });
      walk((one as Json)[key]);
    }
  };
  walk(given);
  const place = at[pick % at.length];
  if (place) place.holder[place.key] = value;
  return given;
}

describe('mutated cases', () => {
  const events = new Set([
    '004-conoco-rockets',
    '004-us-strikes',
    '004-tally-40',
    '000-explosions',
  ]);
  const whole = JSON.parse(caseText(firstDocument())) as { events: { id: string }[] };
  const text = JSON.stringify({
    ...whole,
    events: whole.events.filter(({ id }) => events.has(id)),
  });

  it('are written without a throw, and nothing in them runs', () => {
    const one = fc.tuple(fc.nat(), anyValue);
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (changes) => {
        const given = changes.reduce<unknown>(
          (file, [pick, value]) => mutated(file, pick, structuredClone(value)),
          JSON.parse(text),
        );
        const input = inputOf(given);
        if (input) expectSafe(input);
      }),
      { numRuns: inject('long') ? 5000 : 200 },
    );
  });
});
