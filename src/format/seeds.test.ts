import { BUILT_IN } from '../gazetteer/gazetteer';
import { SEED_FILES as files } from '../article/testing/seed-files';
import { seedDataset } from './testing/seed-dataset';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../article/quote';
import { claimantsOf } from '../event/claims';
import { laneOfPlace } from '../event/facets/base';
import type { DateReading, TimelineEvent } from '../event/event';
import { boundsOf } from '../time/bounds';
import { MS_PER_DAY } from '../time/civil';
import { edtf } from '../time/edtf/parse';
import { readSeeds } from './seeds';

const dataset = seedDataset();
const { articles, events } = dataset;

const byId = (id: string): TimelineEvent => {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`no ${id}`);
  return event;
};
const textOf = (event: TimelineEvent): string => dataset.article(event.article).text;
const readings = (event: TimelineEvent): DateReading[] =>
  event.assessed ? [event.stated, event.assessed] : [event.stated];

/** Ids of the events for which a condition fails. */
const failing = (holds: (event: TimelineEvent) => boolean): string[] =>
  events.filter((event) => !holds(event)).map(({ id }) => id);

/** Every quote anywhere below a value. */
function quotesIn(value: unknown): Quote[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('exact' in value && 'start' in value) return [value as Quote];
  return Object.values(value).flatMap(quotesIn);
}

/** The words of every quote as a reviewer wrote them in the JSON. */
function writtenQuotes(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => writtenQuotes(item, key));
  const isQuote = ['quote', 'quotes', 'expression', 'said'].includes(key);
  if (typeof value === 'string') return isQuote ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (isQuote && 'exact' in value) return [String(value.exact)];
  return Object.entries(value).flatMap(([name, item]) => writtenQuotes(item, name));
}

describe('the articles', () => {
  it('are the two that were given', () => {
    expect(articles.map(({ file, text }) => [file, text.length])).toEqual([
      ['000_0c396e0a85464f2a.txt', 2124],
      ['004_31ccb72cbc693c9f.txt', 2334],
    ]);
  });

  it('have the hash of their bytes', () => {
    for (const { file, sha256 } of articles) {
      expect(sha256).toBe(files.find(({ name }) => name === file)?.sha256);
    }
  });

  it('were published on the day of the evidence', () => {
    expect(articles.map(({ published }) => published.date?.text)).toEqual([
      '2023-12-13~',
      '2023-11-19',
    ]);
    for (const { published } of articles) expect(published.evidence).not.toEqual([]);
  });
});

describe('the quotes', () => {
  it('occur in their article character for character, as written in the JSON', () => {
    for (const { name, content } of files.filter((file) => file.name.endsWith('.json'))) {
      const text = files.find((file) => file.name === name.replace('.json', '.txt'))?.content ?? '';
      const written = writtenQuotes(JSON.parse(content));
      expect(written.length).toBeGreaterThan(50);
      expect(written.filter((quote) => !text.includes(quote))).toEqual([]);
    }
  });

  it('are at their offsets, with their context', () => {
    for (const article of articles) {
      const own = dataset.eventsOf(article.id);
      const quotes = quotesIn([article.published, own]);
      const wrong = quotes.filter(
        ({ exact, prefix, suffix, start, end }) =>
          exact === '' ||
          article.text.slice(start, end) !== exact ||
          article.text.slice(start - prefix.length, start) !== prefix ||
          article.text.slice(end, end + suffix.length) !== suffix,
      );
      expect(quotes.length).toBeGreaterThan(50);
      expect(wrong).toEqual([]);
    }
  });

  it('are given for every event and every claim', () => {
    expect(failing(({ quotes }) => quotes.length > 0)).toEqual([]);
    expect(failing(({ claims }) => claims.length > 0)).toEqual([]);
    expect(failing(({ claims }) => claims.every(({ quote }) => quote.exact !== ''))).toEqual([]);
  });

  it('contain the words by which a party is named', () => {
    expect(
      failing(({ claims }) => claims.every((c) => !c.named || c.quote.exact.includes(c.named))),
    ).toEqual([]);
  });
});

describe('the events', () => {
  it('are all that a careful reader would enter', () => {
    const kinds = (article: string): Record<string, number> => {
      const counted: Record<string, number> = {};
      for (const event of events.filter((e) => e.article === article)) {
        counted[event.kind] = (counted[event.kind] ?? 0) + 1;
      }
      return counted;
    };
    // 000: four attacks of the day and the one on the embassy, BAZ's account of one of them.
    expect(kinds('000')).toEqual({
      attack: 6,
      statement: 1,
      interception: 1,
      incident: 1,
      overflight: 2,
      launch: 1,
      tally: 1,
      pause: 1,
      resumption: 1,
    });
    // 004: Conoco, al-Tanf, Conoco days before, 15 rockets, the salvos that the strikes answered, and the
    // Hamas attack as background.
    expect(kinds('004')).toEqual({
      attack: 6,
      interception: 1,
      deployment: 1,
      strike: 1,
      statement: 2,
      tally: 1,
    });
  });

  it('have a title in both languages', () => {
    expect(
      failing(({ title }) => /[\u0621-\u064a]/.test(title.ar) && /[a-z]/.test(title.en)),
    ).toEqual([]);
  });

  it('are related to events that exist, and never to themselves', () => {
    const ids = new Set<string>(events.map(({ id }) => id));
    expect(ids.size).toBe(events.length);
    expect(
      failing(({ id, relations }) => relations.every((r) => ids.has(r.event) && r.event !== id)),
    ).toEqual([]);
  });

  it('do not come both before and after each other', () => {
    const order = events.flatMap(({ id, relations }) =>
      relations.flatMap(({ kind, event }) => {
        if (kind === 'after' || kind === 'response-to') return [`${event} < ${id}`];
        return kind === 'before' ? [`${id} < ${event}`] : [];
      }),
    );
    const turned = order.map((pair) => pair.split(' < ').reverse().join(' < '));
    expect(order.filter((pair) => turned.includes(pair))).toEqual([]);
  });

  it('distinguish fire from a base and flights over one from attacks on it', () => {
    expect(byId('000-shaddadi-launch').places).toEqual([{ place: 'shaddadi', role: 'from' }]);
    for (const event of events) {
      if (event.kind === 'overflight') expect(event.places.map((p) => p.role)).toEqual(['over']);
      if (event.kind === 'attack') expect(event.places.every((p) => p.role === 'at')).toBe(true);
    }
  });

  it('keep both accounts of the fire on Conoco', () => {
    const targets = byId('000-baz-rockets').relations.filter(
      ({ kind }) => kind === 'conflicting-account-of',
    );
    expect(targets.map(({ event }) => event)).toEqual(['000-conoco-drone-1', '000-conoco-drone-2']);
    expect(byId('000-baz-rockets').means).toContain('rocket');
    expect(byId('000-conoco-drone-1').means).toEqual(['drone']);
  });
});

describe('the night of 13 to 14 December', () => {
  const readingsOf = (id: string): unknown => [
    byId(id).stated.date?.text,
    byId(id).assessed?.date?.text ?? null,
  ];

  it('is never stated as a sharp 13th: the dates of posts may be in another time zone', () => {
    for (const id of ['000-baz-rockets', '000-coalition-flights', '000-shaddadi-launch']) {
      expect([id, readingsOf(id)]).toEqual([id, ['2023-12-13~', null]]);
    }
    expect(readingsOf('000-iri-statement')).toEqual(['[2023-12-12~,2023-12-13~]', null]);
  });

  it('is assessed where another outlet dates the attacks', () => {
    for (const id of ['000-conoco-drone-1', '000-conoco-drone-2']) {
      expect([id, readingsOf(id)]).toEqual([id, ['2023-12-13~', '[2023-12-13,2023-12-14]']]);
    }
    for (const id of ['000-tanf-drone', '000-rukban-drone']) {
      expect([id, readingsOf(id)]).toEqual([
        id,
        ['[2023-12-12~,2023-12-13~]', '[2023-12-13,2023-12-14]'],
      ]);
    }
  });
});

describe('the relations', () => {
  const of = (id: string): unknown =>
    byId(id).relations.map(({ kind, event }) => `${kind} ${event}`);

  it('put both attacks of 18 November among the forty, with the pages that count them', () => {
    for (const id of ['004-conoco-rockets', '004-tanf-drones']) {
      const relation = byId(id).relations.find(({ kind }) => kind === 'part-of');
      expect(relation).toMatchObject({ event: '004-tally-40', quote: null });
      expect(relation?.evidence.map((one) => one.kind === 'outside' && one.address)).toContain(
        'https://www.syriahr.com/en/317514/',
      );
      expect(byId(id).note?.en).toContain('not to be added');
    }
    expect(byId('004-tally-40').note?.en).toContain('do not add the single events');
  });

  it('are entered in one direction: the panel tells the other by itself', () => {
    const pairs = events.flatMap(({ id, relations }) =>
      relations.map(({ event }) => [id, event].sort().join(' ')),
    );
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    expect(of('004-us-strikes')).toEqual([
      'response-to 004-bases-rockets',
      'response-to 004-conoco-15-rockets',
    ]);
    expect(of('000-coalition-flights')).toEqual([
      'after 000-conoco-drone-2',
      'during 000-baz-rockets',
    ]);
  });
});

describe('the contradictions', () => {
  it('are the motives of the US strikes, and how often al-Tanf and Rukban were attacked', () => {
    const found = events.flatMap(({ id, contradictions }) =>
      contradictions.map(({ about, accounts }) => [id, about.en, accounts.map(({ by }) => by)]),
    );
    const howMany = 'how many attacks there were on al-Tanf and near Rukban camp';
    expect(found).toEqual([
      ['000-tanf-drone', howMany, ['syria-tv', 'syria-tv']],
      ['000-rukban-drone', howMany, ['syria-tv', 'syria-tv']],
      ['004-us-strikes', 'why the United States struck', ['rozana', 'us-dod', 'sohr']],
    ]);
  });

  it('give each account its own words', () => {
    const [motives] = byId('004-us-strikes').contradictions;
    const words = motives?.accounts.map(({ quote }) => quote.exact) ?? [];
    expect(words[0]).toContain('برشقات صاروخية');
    expect(words[1]).toBe('رداً على الهجمات المستمرة ضد الأفراد الأمريكيين في العراق وسوريا');
    expect(words[2]).toContain('بنحو 15 صاروخاً');
  });
});

describe('the titles', () => {
  it('name who says what only one party or account says', () => {
    const title = (id: string): string => byId(id).title.en;
    expect(title('000-baz-rockets')).toMatch(/\(BAZ\)$/);
    expect(title('000-shaddadi-launch')).toMatch(/rockets or missiles .*\(X account\)$/);
    expect(title('000-weeks-tally')).toMatch(/^Iraqi militias claim /);
    expect(title('000-interception')).toMatch(/^Activists: /);
    expect(title('000-iri-statement')).toMatch(/ says it /);
    expect(title('004-tally-40')).toMatch(/^SOHR: /);
    // The text says "similar" attacks, and names no means near Rukban.
    expect(title('000-rukban-drone')).toBe('Attack on a base near Rukban camp');
  });
});

describe('the translations', () => {
  const isArabic = (text: string): boolean => /[\u0621-\u064a]/.test(text);
  const quoted = articles.flatMap((article) =>
    quotesIn([article.published, dataset.eventsOf(article.id)]),
  );

  it('are given beside every Arabic quote, in English', () => {
    const arabic = quoted.filter(({ exact }) => isArabic(exact));
    expect(arabic.length).toBeGreaterThan(100);
    expect(arabic.filter(({ gloss }) => !gloss?.en).map(({ exact }) => exact)).toEqual([]);
    expect(arabic.filter(({ gloss }) => isArabic(gloss?.en ?? ''))).toEqual([]);
  });

  it('are the same wherever the words are the same', () => {
    const known = new Map<string, string | undefined>();
    for (const { exact, gloss } of quoted) {
      expect([exact, gloss?.en]).toEqual([exact, known.get(exact) ?? gloss?.en]);
      known.set(exact, gloss?.en);
    }
  });

  it('keep the numbers of the quote', () => {
    const numbers = (text: string): string[] => text.match(/\d+/g) ?? [];
    const wrong = quoted.filter(
      ({ exact, gloss }) => gloss?.en && `${numbers(exact)}` !== `${numbers(gloss.en)}`,
    );
    expect(wrong.map(({ exact }) => exact)).toEqual([]);
  });
});

describe('the claims', () => {
  it('name as claimants only parties that claim in the text', () => {
    const claiming = events.flatMap((event) =>
      claimantsOf(event)
        .filter(({ stance }) => stance === 'claims')
        .map(({ actor }) => `${event.id} ${actor}`),
    );
    expect(claiming.sort()).toEqual([
      '000-iri-statement islamic-resistance-iraq',
      '000-tanf-drone islamic-resistance-iraq',
      '000-weeks-tally iran-backed-iraqi-militias',
      '004-pentagon-statement us-dod',
      '004-us-strikes us-dod',
    ]);
  });

  it('give who attributes, and to whom', () => {
    expect(
      failing(({ claims }) => claims.every((c) => (c.role === 'attributes') === (c.to !== null))),
    ).toEqual([]);
    expect(failing(({ claims }) => claims.every((c) => c.to !== c.actor))).toEqual([]);
  });

  it('attribute the attack near Rukban to no party, as the text does', () => {
    expect(claimantsOf(byId('000-rukban-drone'))).toEqual([]);
  });
});

describe('the readings', () => {
  it('state how they were reached, in both languages', () => {
    expect(
      failing((event) => readings(event).every(({ basis }) => basis.ar !== '' && basis.en !== '')),
    ).toEqual([]);
  });

  it('are based on words of the article wherever they name words', () => {
    expect(
      failing((event) =>
        readings(event).every(
          ({ expression }) => !expression || textOf(event).includes(expression.exact),
        ),
      ),
    ).toEqual([]);
  });

  it('give evidence for each assessed one, which differs from the stated one', () => {
    expect(failing(({ assessed }) => !assessed || assessed.evidence.length > 0)).toEqual([]);
    const differs = ({ stated, assessed }: TimelineEvent): boolean =>
      !assessed || assessed.date?.text !== stated.date?.text;
    expect(failing(differs)).toEqual([]);
  });

  it('have the strikes of "13 October" both where the text and where the reviewer puts them', () => {
    const { stated, assessed } = byId('004-us-strikes');
    expect(stated.date?.text).toBe('2023-10-13');
    expect(stated.expression?.exact).toBe('13 تشرين الأول الجاري');
    expect(assessed?.date?.text).toBe('2023-11-12/2023-11-13');
    expect(assessed?.evidence.some(({ kind }) => kind === 'outside')).toBe(true);
    expect(assessed?.evidence.some(({ kind }) => kind === 'quote')).toBe(true);
  });

  it('count from publication to the days that the words mean', () => {
    const dates = ['004-conoco-rockets', '004-tanf-drones', '004-tally-40', '000-embassy'];
    expect(
      dates.map((id) => [byId(id).stated.expression?.exact, byId(id).stated.date?.text]),
    ).toEqual([
      ['يوم أمس', '2023-11-18'],
      ['أمس السبت', '2023-11-18'],
      ['منذ 7 تشرين الأول الماضي', '2023-10-07/..'],
      ['الجمعة الماضية', '2023-12-08'],
    ]);
  });
});

describe('nothing is more precise than its source', () => {
  const dated = events.flatMap((event) =>
    readings(event).flatMap((reading) =>
      reading.date === null ? [] : [{ id: event.id, reading, value: reading.date.value }],
    ),
  );
  const idsOf = (list: typeof dated): string[] => list.map(({ id }) => id);

  it('has no hour, since neither text names one', () => {
    for (const { text } of articles) expect(text).not.toMatch(/الساعة \S|\d:\d\d/);
    const sharp = dated.filter(({ value }) => {
      const { earliest, latest } = boundsOf(value);
      return earliest !== null && latest !== null && (latest - earliest) % MS_PER_DAY !== 0;
    });
    expect(idsOf(sharp)).toEqual([]);
    expect(failing((event) => readings(event).every(({ part }) => part === null))).toEqual([]);
  });

  it('has an exact stated day only where words name a date or a day', () => {
    const stated = dated.filter(({ reading }) => events.some((e) => e.stated === reading));
    const exact = stated.filter(({ reading }) =>
      /^\d{4}-\d\d-\d\d$/.test(reading.date?.text ?? ''),
    );
    expect(idsOf(exact).sort()).toEqual([
      '000-embassy',
      '004-conoco-rockets',
      '004-sariya-shootdown',
      '004-tanf-drones',
      '004-us-strikes',
    ]);
    const unfounded = exact.filter(
      ({ reading }) => !/\d|أمس|السبت|الجمعة/u.test(reading.expression?.exact ?? ''),
    );
    expect(idsOf(unfounded)).toEqual([]);
  });

  it('says "about" or "one of" where no words date an event, or only "hours" do', () => {
    const vague = dated.filter(
      ({ reading }) =>
        events.some((e) => e.stated === reading) &&
        (!reading.expression || reading.expression.exact.includes('ساعات')),
    );
    expect(vague.length).toBeGreaterThan(3);
    const exact = vague.filter(
      ({ value }) => value.kind !== 'oneOf' && !(value.kind === 'date' && value.approximate),
    );
    expect(idsOf(exact)).toEqual([]);
  });

  it('knows of every undated event what it comes before', () => {
    const undated = events.filter(({ stated }) => stated.date === null);
    expect(undated.map(({ id }) => id).sort()).toEqual([
      '000-resumption',
      '000-truce-pause',
      '004-aqsa-flood',
      '004-bases-rockets',
      '004-conoco-15-rockets',
      '004-conoco-earlier',
      '004-husayni-statement',
      '004-pentagon-statement',
      '004-reinforcements',
    ]);
    for (const { id, stated } of undated)
      expect({ id, before: stated.before }).not.toMatchObject({ before: null });
  });

  it('has no event later than the publication that reports it', () => {
    // 000 appeared "about" the 13th, and not after the 15th; "last Friday" would be another one.
    const lastDay: Readonly<Record<string, string>> = { '000': '2023-12-15', '004': '2023-11-19' };
    const late = dated.filter(({ id, value }) => {
      const published = boundsOf(edtf(lastDay[byId(id).article] ?? '..'));
      return (boundsOf(value).latest ?? 0) > (published.latest ?? 0);
    });
    expect(idsOf(late)).toEqual([]);
  });
});

describe('the counts', () => {
  it('add up to the forty attacks', () => {
    const { breakdown, counts } = byId('004-tally-40');
    const shares = Object.fromEntries(breakdown.map(({ place, count }) => [place, count]));
    expect(shares).toEqual({
      tanf: 7,
      omar: 9,
      conoco: 7,
      rubariya: 1,
      'kharab-al-jir': 7,
      shaddadi: 6,
      'tal-baydar': 2,
      qasrak: 1,
    });
    expect(counts).toMatchObject([{ of: 'attacks', min: 40, max: 40 }]);
    expect(breakdown.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  });

  it('match the words of each share, and each share has a lane of its own', () => {
    const { breakdown } = byId('004-tally-40');
    for (const { count, quote } of breakdown)
      expect(quote.exact.startsWith(`${count} على`)).toBe(true);
    expect(new Set(breakdown.map(({ place }) => laneOfPlace(place, BUILT_IN))).size).toBe(8);
  });

  it('keep "about", "at least" and "several" unchanged', () => {
    const count = (id: string): unknown =>
      byId(id).counts.map(({ min, max, approximate }) => [min, max, approximate]);
    expect(count('004-conoco-15-rockets')).toEqual([[15, 15, true]]);
    expect(count('004-sariya-shootdown')).toEqual([[1, null, false]]);
    expect(count('000-shaddadi-launch')).toEqual([[3, null, true]]);
    expect(count('000-explosions')).toEqual([[3, null, true]]);
    expect(count('000-weeks-tally')).toEqual([[20, null, true]]);
  });

  it('give the source’s own word wherever the number is the reviewer’s', () => {
    const said = events.flatMap(({ id, counts }) =>
      counts.flatMap((count) => (count.said ? [[id, count.said.exact, count.said.gloss?.en]] : [])),
    );
    expect(said).toEqual([
      ['000-explosions', 'عدة', 'several'],
      ['000-shaddadi-launch', 'عدة', 'several'],
      ['000-weeks-tally', 'عشرات', 'dozens'],
    ]);
    // A number that is not in the words of its quote would be one that somebody made. "A drone" is one.
    const made = events.flatMap(({ id, counts }) =>
      counts.flatMap(({ said: word, min, quote }) =>
        word || min === 1 || quote.exact.includes(String(min)) ? [] : [id],
      ),
    );
    expect(made).toEqual([]);
  });

  it('never have a minimum above the maximum', () => {
    expect(
      failing(({ counts }) => counts.every(({ min, max }) => max === null || min <= max)),
    ).toEqual([]);
  });
});

describe('the casualties', () => {
  it('are reported as none only where the text says so', () => {
    const none = events.filter(({ casualties }) => casualties.state === 'none-reported');
    expect(none.map(({ id }) => id)).toEqual(['004-conoco-rockets']);
    expect(none[0]?.casualties).toMatchObject({
      by: 'sohr',
      quote: { exact: 'لم يسفر عن خسائر بشرية' },
    });
  });

  it('are not stated everywhere else, since the texts report none', () => {
    for (const { text } of articles) expect(text).not.toMatch(/قتل|قتيل|جرح|جريح|أصيب|إصاب/u);
    const rest = events.filter(({ id }) => id !== '004-conoco-rockets');
    expect(rest.filter(({ casualties }) => casualties.state !== 'not-stated')).toEqual([]);
  });
});

describe('readSeeds', () => {
  const [first, ...others] = files;

  it('reports the missing half of a pair', () => {
    const without = (ending: string): unknown =>
      readSeeds(files.filter(({ name }) => name !== `000_0c396e0a85464f2a${ending}`));
    expect(without('.json')).toMatchObject({
      ok: false,
      problems: [{ file: '000_0c396e0a85464f2a.txt', event: null }],
    });
    expect(without('.txt')).toMatchObject({
      ok: false,
      problems: [{ file: '000_0c396e0a85464f2a.json', event: null }],
    });
  });

  it('ignores other files', () => {
    const result = readSeeds([...files, { name: 'README.md', content: 'notes' }]);
    expect(result.ok && result.dataset.events.length).toBe(events.length);
  });

  it('gives the same dataset in whatever order the files come', () => {
    const result = readSeeds(first ? [...others.reverse(), first] : []);
    expect(result.ok && result.dataset.events.map(({ id }) => id)).toEqual(
      events.map(({ id }) => id),
    );
  });
});
