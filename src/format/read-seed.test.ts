import { describe, expect, it } from 'vitest';
import { crossCheck, problemLine, readSeed } from './read-seed';

const TEXT = 'قال المرصد إن الهجوم وقع أمس. ولم يقع هجوم آخر أمس الأول، بحسب المصدر.';
const HASH = 'a'.repeat(64);
const both = (text: string) => ({ ar: text, en: text });

const EVENT = {
  id: 'one',
  kind: 'attack',
  title: both('title'),
  places: [{ place: 'conoco', role: 'at' }],
  stated: {
    edtf: '2023-11-18',
    expression: { exact: 'أمس', suffix: '.' },
    reference: 'publication',
    basis: both('counted from publication'),
  },
  claims: [{ role: 'reports', actor: 'sohr', quote: 'قال المرصد إن الهجوم وقع' }],
  quotes: ['قال المرصد إن الهجوم وقع'],
};

const ARTICLE = {
  id: 'a',
  file: 'a.txt',
  language: 'ar',
  publisher: both('publisher'),
  headline: 'headline',
  address: 'https://example.org/a',
  published: {
    edtf: '2023-11-19',
    basis: both('dated'),
    evidence: [{ note: both('in its address') }],
  },
  sha256: HASH,
};

/** Reads a seed with one event, after changes. */
function read(event: object = {}, article: object = {}, sha256 = HASH) {
  const json = JSON.stringify({
    schema: 'sourceline/seed/1',
    article: { ...ARTICLE, ...article },
    events: [{ ...EVENT, ...event }],
  });
  return readSeed({ name: 'a.json', json, text: TEXT, textName: 'a.txt', sha256 });
}

/** The problems as lines. */
function problems(...changes: Parameters<typeof read>): string[] {
  const result = read(...changes);
  return result.ok ? [] : result.problems.map(problemLine);
}

describe('readSeed', () => {
  it('turns words into passages of the text', () => {
    const result = read();
    const event = result.ok ? result.value.events[0] : undefined;
    expect(event?.quotes[0]).toEqual({
      exact: 'قال المرصد إن الهجوم وقع',
      prefix: '',
      suffix: ' أمس. ولم يقع هجوم آخر أمس الأول',
      start: 0,
      end: 24,
    });
    expect(event?.stated.expression).toMatchObject({ exact: 'أمس', start: 25, end: 28 });
    expect(event).toMatchObject({
      article: 'a',
      assessed: null,
      casualties: { state: 'not-stated' },
    });
  });

  it('names file, event and reason where a quote is missing', () => {
    expect(problems({ quotes: ['لا وجود له'] })).toEqual([
      'a.json · one · the quote “لا وجود له” is not in the article',
    ]);
  });

  it("shows the article's wording if only the spelling differs", () => {
    expect(problems({ quotes: ['قال المرصد ان الهجوم'] })).toEqual([
      'a.json · one · the quote “قال المرصد ان الهجوم” is not verbatim; the article has “قال المرصد إن الهجوم”',
    ]);
  });

  it('requires context if a quote occurs twice', () => {
    expect(problems({ quotes: ['أمس'] })).toEqual([
      'a.json · one · the quote “أمس” occurs 2 times; add a prefix',
    ]);
    expect(problems({ quotes: [{ exact: 'أمس', prefix: 'آخر ' }] })).toEqual([]);
    expect(problems({ quotes: [{ exact: 'أمس', prefix: 'أول ' }] })).toHaveLength(1);
  });

  it.each([
    ['places', { places: [{ place: 'atlantis', role: 'at' }] }, 'unknown place “atlantis”'],
    ['actors', { claims: [{ ...EVENT.claims[0], actor: 'nobody' }] }, 'unknown actor “nobody”'],
    [
      'parties',
      { claims: [{ ...EVENT.claims[0], role: 'attributes', to: 'someone' }] },
      'unknown actor “someone”',
    ],
    ['kinds', { kind: 'party' }, 'kind'],
    ['dates', { stated: { ...EVENT.stated, edtf: '2023-11-31' } }, '“2023-11-31” is not EDTF'],
    ['fields', { colour: 'red' }, 'colour'],
    ['ids', { id: 'Not An Id' }, 'is not an id'],
  ])('refuses %s that it does not know', (_, change, reason) => {
    const id = 'id' in change ? change.id : 'one';
    const [line, ...rest] = problems(change);
    expect(line).toContain(`a.json · ${id} · `);
    expect(line).toContain(reason);
    expect(rest).toEqual([]);
  });

  it('rejects a reading without its basis', () => {
    const { basis: _, ...unfounded } = EVENT.stated;
    expect(problems({ stated: unfounded })[0]).toMatch(/^a\.json · one · stated\.basis: /);
    expect(problems({ stated: { ...EVENT.stated, basis: both(' ') } })).toEqual([
      'a.json · one · stated.basis.ar: is empty',
      'a.json · one · stated.basis.en: is empty',
    ]);
  });

  it('rejects an event without a stated reading, and one without a quote', () => {
    expect(problems({ stated: undefined })[0]).toMatch(/^a\.json · one · stated: /);
    expect(problems({ quotes: [] })).toEqual([
      'a.json · one · quotes: an event needs at least one quote',
    ]);
  });

  it('rejects an assessed reading without evidence', () => {
    expect(problems({ assessed: { edtf: '2023-11-17', basis: both('a guess') } })).toEqual([
      'a.json · one · an assessed reading needs evidence',
    ]);
  });

  it('rejects an attribution without a party, and a name that the quote does not contain', () => {
    const claim = EVENT.claims[0];
    expect(problems({ claims: [{ ...claim, role: 'attributes' }] })).toEqual([
      'a.json · one · an attributing claim needs “to”: the party it attributes to',
    ]);
    expect(problems({ claims: [{ ...claim, named: 'البنتاغون' }] })).toEqual([
      'a.json · one · “البنتاغون” does not occur in the quote of its claim',
    ]);
  });

  it('rejects "none reported" without the words that report it', () => {
    expect(problems({ casualties: { state: 'none-reported', by: 'sohr' } })).toEqual([
      'a.json · one · reported casualties, or casualties reported as none, need a quote',
    ]);
  });

  it('refuses an interval that is reversed on the clock of its place', () => {
    const date = '2018-01-15T10:00Z/2018-01-15T12:30';
    const changes = { stated: { ...EVENT.stated, edtf: date } };
    expect(problems(changes)).toEqual([]);
    expect(problems({ ...changes, places: [{ place: 'harir', role: 'at' }] })).toEqual([
      `a.json · one · “${date}” ends before it starts in Asia/Baghdad`,
    ]);
  });

  it('rejects a count whose minimum exceeds its maximum', () => {
    const count = { of: 'rockets', by: 'sohr', quote: 'الهجوم وقع' };
    expect(problems({ counts: [{ ...count, min: 15, max: 9 }] })[0]).toMatch(
      /^a\.json · one · counts\.0: /,
    );
    expect(problems({ counts: [{ ...count, min: 9, max: 15 }] })).toEqual([]);
  });

  it('rejects a word for a number that the quote of the count does not contain', () => {
    const count = { of: 'attacks', min: 3, max: null, by: 'sohr', quote: 'الهجوم وقع' };
    expect(problems({ counts: [{ ...count, said: 'المرصد' }] })).toEqual([
      'a.json · one · “المرصد” does not occur in the quote of its count',
    ]);
    expect(problems({ counts: [{ ...count, said: 'وقع' }] })).toEqual([]);
  });

  it('rejects a relation without anything that shows it, and a contradiction of one account', () => {
    const relation = { kind: 'after', event: 'two' };
    expect(problems({ relations: [relation] })).toEqual([
      'a.json · one · the relation to “two” needs a quote or evidence',
    ]);
    const outside = { note: both('told elsewhere'), address: 'https://example.org/b' };
    expect(problems({ relations: [{ ...relation, evidence: [outside] }] })).toEqual([]);
    const account = { by: 'sohr', says: both('it happened'), quote: 'الهجوم وقع' };
    const contradiction = { about: both('whether it happened'), accounts: [account] };
    expect(problems({ contradictions: [contradiction] })).toEqual([
      'a.json · one · contradictions.0.accounts: needs at least two accounts',
    ]);
    const accounts = [account, account];
    expect(problems({ contradictions: [{ ...contradiction, accounts }] })).toEqual([]);
  });

  it('takes the translations of a quote, and rejects an empty or an unknown one', () => {
    const glossed = (gloss: object) => [{ exact: 'قال المرصد', gloss }];
    const result = read({ quotes: glossed({ en: 'the Observatory said' }) });
    expect(result.ok && result.value.events[0]?.quotes[0]?.gloss).toEqual({
      en: 'the Observatory said',
    });
    for (const gloss of [{}, { en: ' ' }, { fr: 'l’Observatoire' }]) {
      expect(problems({ quotes: glossed(gloss) })).not.toEqual([]);
    }
  });

  it('rejects a text with another hash', () => {
    expect(problems({}, {}, 'b'.repeat(64))).toEqual([
      `a.json · the text's SHA-256 is ${'b'.repeat(64)}, not ${HASH}`,
    ]);
  });

  it('rejects a text under another name, and an article without evidence of its date', () => {
    expect(problems({}, { file: 'b.txt' })).toEqual([
      'a.json · names the text b.txt, but belongs to a.txt',
    ]);
    const published = { ...ARTICLE.published, evidence: [] };
    expect(problems({}, { published })).toEqual([
      'a.json · article.published.evidence: a publication date needs evidence',
    ]);
  });

  it('rejects an address that is not a web page', () => {
    expect(problems({}, { address: 'javascript:alert(1)' })).toEqual([
      'a.json · article.address: is not an http(s) address',
    ]);
  });

  it('says that a file is not JSON', () => {
    const result = readSeed({ name: 'a.json', json: '{"schema": ', text: TEXT, textName: 'a.txt' });
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'a.json', event: null }] });
    expect(result.ok ? '' : result.problems[0]?.reason).toMatch(/^is not JSON: ./);
  });

  it('says that a file is of another schema', () => {
    const json = JSON.stringify({ schema: 'sourceline/seed/9', article: ARTICLE, events: [] });
    const result = readSeed({ name: 'a.json', json, text: TEXT, textName: 'a.txt' });
    expect(result.ok ? [] : result.problems.map(problemLine)).toEqual([
      expect.stringMatching(/^a\.json · schema: .*sourceline\/seed\/9/),
    ]);
  });

  it('reports all problems at once', () => {
    expect(problems({ quotes: ['x', 'y'] }, { file: 'b.txt' })).toHaveLength(3);
  });
});

describe('crossCheck', () => {
  function check(...events: object[]): string[] {
    const contents = events.map((event) => {
      const result = read(event);
      if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
      return result.value;
    });
    return crossCheck(contents).map(problemLine);
  }

  it('finds relations to nowhere', () => {
    const relations = [{ kind: 'after', event: 'two', quote: 'الهجوم وقع' }];
    expect(check({ relations })).toEqual(['a.txt · one · no event “two”']);
    expect(check({ relations }, { id: 'two' })).toEqual([]);
  });

  it('finds dates without a reference date', () => {
    expect(check({ stated: { ...EVENT.stated, reference: 'event:two' } })).toEqual([
      'a.txt · one · no event “two”',
    ]);
  });

  it('finds an id that is used twice, in whichever file', () => {
    expect(check({}, {})).toEqual(['a.txt · one · id is used twice']);
  });
});
