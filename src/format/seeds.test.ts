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
  const isQuote = ['quote', 'quotes', 'expression'].includes(key);
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
      '2023-12-13',
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
    // 004: Conoco, al-Tanf, Conoco days before, 15 rockets, the salvos that the strikes answered.
    expect(kinds('004')).toEqual({
      attack: 5,
      interception: 1,
      deployment: 1,
      strike: 1,
      statement: 2,
      tally: 1,
      incident: 1,
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
      ['منذ 7 تشرين الأول الماضي', '2023-10-07/2023-11-19'],
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
    expect(exact.length).toBeGreaterThan(5);
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
    const late = dated.filter(({ id, value }) => {
      const article = dataset.article(byId(id).article);
      const published = boundsOf(article.published.date?.value ?? edtf('..'));
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
