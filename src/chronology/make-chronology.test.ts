import { beforeAll, describe, expect, it } from 'vitest';
import { type Act, perform } from '../case/document';
import { STAMP, eventId, firstDocument } from '../case/testing/cases';
import { readDataset } from '../format/dataset-file';
import { Dataset } from '../source/dataset';
import { loadAppWords } from '../words/app-words';
import { loadChronologyWords } from '../words/chronology';
import { makeChronology } from './make-chronology';
import type { Chronology, CountTable } from './model';
import { ofDataset } from './of-case';
import { allEntries, bare, caseInput, linesUnder, notesOf, said, seedInput } from './testing/input';

beforeAll(async () => {
  await loadAppWords();
  await loadChronologyWords();
});

const MONITOR =
  '«وقال "المرصد السوري لحقوق الإنسان" إن حقل كونيكو للغاز الذي تستخدمه القوات الأمريكية قاعدة لها في دير الزور شرقي سوريا تعرض، يوم أمس، لهجوم صاروخي لم يسفر عن خسائر بشرية، من قبل "المقاومة الإسلامية العراقية"»';
const ROZANA =
  '«تجدد القصف الصاروخي على حقل كونيكو للغاز من قبل مجموعة مسلحة تطلق على نفسها اسم "المقاومة الإسلامية العراقية"»';

const datasetOf = (given: unknown): Dataset => {
  const read = readDataset(given);
  if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
  const { articles, events, gazetteer } = read.value;
  return Dataset.of(articles, events, gazetteer);
};

const table = ({ counts }: Chronology): string[][] => {
  const { head, rows } = counts as CountTable;
  return [head, ...rows].map((row) => row.map(said));
};

describe('an entry', () => {
  it('tells the rockets on Conoco: what the monitor says and what the article says', () => {
    const chronology = makeChronology(seedInput());
    const lines = linesUnder(chronology, 'Rocket attack on the Conoco base');
    expect(lines.map(bare)).toEqual([
      'Date: On Saturday 18 November 2023. “Yesterday” counted from publication on Sunday 19 November 2023.',
      'What: Attack.',
      'Where: Conoco.',
      'Means: Rockets.',
      'Attributed to Islamic Resistance in Iraq by Syrian Observatory for Human Rights, Rozana (in the source’s words: “المقاومة الإسلامية العراقية”, “مجموعة مسلحة تطلق على نفسها اسم "المقاومة الإسلامية العراقية"”).',
      'Casualties: None, according to the source (Syrian Observatory for Human Rights).',
      'After: Drone attack on the al-Tanf base (no. 5).',
      'After · days: Earlier targeting of Conoco and other sites in eastern Syria (no. 21).',
      'Part of: SOHR: 40 attacks on US bases in Syria (no. 3).',
    ]);
    const [date = '', what = '', , , claims = '', casualties = ''] = lines;
    // “Yesterday” and the losses are inside the monitor’s sentence, which is shown whole.
    expect(notesOf(chronology, date)).toEqual([expect.arrayContaining([MONITOR])]);
    expect(notesOf(chronology, casualties)).toEqual(notesOf(chronology, date));
    expect(notesOf(chronology, what).map(([passage]) => passage)).toEqual([MONITOR, ROZANA]);
    expect(notesOf(chronology, claims).map(([passage]) => passage)).toEqual([MONITOR, ROZANA]);
  });

  it('tells the same in Arabic', () => {
    const chronology = makeChronology(seedInput({ languages: ['ar'] }));
    const lines = linesUnder(chronology, 'هجوم صاروخي على قاعدة كونيكو').map(bare);
    expect(lines.slice(0, 6)).toEqual([
      'التاريخ: السبت 18 تشرين الثاني 2023. «يوم أمس» محسوباً من النشر يوم الأحد 19 تشرين الثاني 2023.',
      'ما جرى: هجوم.',
      'المكان: كونيكو.',
      'الوسيلة: صواريخ.',
      'نسبة إلى المقاومة الإسلامية في العراق بحسب المرصد السوري لحقوق الإنسان، روزنة (بلفظ المصدر: «المقاومة الإسلامية العراقية»، «مجموعة مسلحة تطلق على نفسها اسم "المقاومة الإسلامية العراقية"»).',
      'الخسائر البشرية: لا خسائر بشرية بحسب المصدر (المرصد السوري لحقوق الإنسان).',
    ]);
  });

  it('gives both dates of the strikes of 13 October, the leading one first', () => {
    const dates = (reading: 'stated' | 'assessed'): string[] =>
      linesUnder(makeChronology(seedInput({ reading })), 'US air strikes in Deir ez-Zor')
        .slice(0, 2)
        .map((line) => bare(line).slice(0, 74));
    const stated = 'Stated: On Friday 13 October 2023. “13 October, this month” as written: 13';
    const assessed = 'Assessed: From 12 November to 13 November 2023. Reason: October is a slip ';
    expect(dates('stated')).toEqual([stated, assessed]);
    expect(dates('assessed')).toEqual([assessed, stated]);
  });

  it('keeps who claims, who attributes and who reports apart', () => {
    const lines = linesUnder(makeChronology(seedInput()), 'Second drone attack on the Conoco base');
    expect(lines.map(bare).filter((line) => /^(Claimed|Attributed|Reported)/.test(line))).toEqual([
      'Reported by Syria TV.',
      'Attributed to “Iranian militias” by X account @TkrytyMr21896 (in the source’s words: “تابعة للميليشيات الإيرانية”).',
    ]);
  });

  it('tells that no casualties are stated apart from none reported', () => {
    const chronology = makeChronology(seedInput());
    expect(linesUnder(chronology, 'Drone attack on the al-Tanf base')).toContain(
      'Casualties: Not stated.',
    );
  });

  it('tells that nobody has entered casualties apart from a source that does not state them', () => {
    const dataset = datasetOf([{ id: 'a', kind: 'attack', title: 'Drones', date: '2023-11-13' }]);
    const chronology = makeChronology(seedInput(ofDataset(dataset)));
    expect(linesUnder(chronology, 'Drones')).toContain('Casualties: Not entered.');
  });

  it('marks a tally, and gives its shares', () => {
    const lines = linesUnder(makeChronology(seedInput()), 'SOHR: 40 attacks on US bases in Syria');
    expect(lines.map(bare)).toEqual(
      expect.arrayContaining([
        'What: Tally. A tally: it counts other events, and is not added to them.',
        'Attacks: 40 (Syrian Observatory for Human Rights).',
        'By base: al-Tanf 7 of 40, al-Omar field 9 of 40, Conoco 7 of 40, Rubariya 1 of 40, Kharab al-Jir 7 of 40, al-Shaddadi 6 of 40, Tal Baydar 2 of 40, Qasrak 1 of 40.',
      ]),
    );
  });

  it('is told in both languages under one number, with the same footnotes', () => {
    const chronology = makeChronology(seedInput({ languages: ['ar', 'en'] }));
    const entries = allEntries(chronology);
    expect(entries.map(({ accounts }) => accounts.length)).toEqual(entries.map(() => 2));
    const [arabic, english] = entries[3]?.accounts ?? [];
    const numbers = (lines: readonly string[]): string[] =>
      lines.map((line) => (line.match(/\[\d+\]/gu) ?? []).join(''));
    expect(arabic?.lines.map(({ direction }) => direction)).toContain('rtl');
    expect(english?.lines.map(({ direction }) => direction)).toContain('ltr');
    expect(numbers((arabic?.lines ?? []).map(said))).toEqual(
      numbers((english?.lines ?? []).map(said)),
    );
  });
});

describe('a footnote', () => {
  it('has the passage in its own direction, its translation, where and when it was published', () => {
    const chronology = makeChronology(seedInput());
    const [, what = ''] = linesUnder(chronology, 'Rocket attack on the Conoco base');
    expect(notesOf(chronology, what)[1]).toEqual([
      ROZANA,
      'Translation: “Rocket fire on the Conoco gas field has been renewed by an armed group that calls itself the ‘Iraqi Islamic Resistance’”',
      'Rozana, «تجدد القصف على حقل كونيكو للغاز شرقي سوريا», published on Sunday 19 November 2023, https://www.rozana.fm/ar/news/2023/11/19/تجدد-القصف-على-حقل-كونيكو-للغاز-شرقي-سوريا, SHA-256 0d775ce8960e.',
    ]);
    const note = chronology.footnotes.find(({ paragraphs }) =>
      paragraphs.some((one) => said(one) === ROZANA),
    );
    expect(note?.paragraphs.map(({ direction }) => direction)).toEqual(['rtl', 'ltr', 'ltr']);
    const link = note?.paragraphs.at(-1)?.runs.find((run) => run.kind === 'link');
    expect(link?.kind === 'link' && decodeURIComponent(link.href)).toMatch(
      /^https:\/\/www\.rozana\.fm\/.*#:~:text=تجدد القصف الصاروخي على حقل,/u,
    );
  });

  it('is numbered in the order in which the text leads to it', () => {
    const chronology = makeChronology(seedInput({ languages: ['ar', 'en'] }));
    const led = allEntries(chronology)
      .flatMap(({ accounts }) => accounts.flatMap(({ lines }) => lines))
      .flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'note' ? [run.number] : [])));
    expect([...new Set(led)]).toEqual(chronology.footnotes.map(({ number }) => number));
  });

  it('says when its words are not in the article', () => {
    const article = { id: 'a', language: 'en', publisher: 'Paper', text: 'Other words.' };
    const quotes = [{ exact: 'A drone hit the bridge.' }];
    const event = { id: 'e', article: 'a', kind: 'attack', title: 'Drone', date: '2023', quotes };
    const chronology = makeChronology(
      seedInput(ofDataset(datasetOf({ events: [event], articles: [article] }))),
    );
    expect(chronology.footnotes.map(({ paragraphs }) => paragraphs.map(said))).toEqual([
      [
        '“A drone hit the bridge.”',
        'These words are not in the text of the article.',
        'Paper, publication date unknown.',
      ],
    ]);
  });
});

describe('the sections', () => {
  it('are no more precise than the dates under them', () => {
    const { sections } = makeChronology(seedInput());
    expect(sections.map(({ heading, entries }) => [said(heading), entries.length])).toEqual([
      ['Until December 2023', 1],
      ['October 2023', 1],
      ['Since October 2023', 1],
      ['November 2023', 3],
      ['December 2023', 12],
      ['Events that no article dates', 9],
    ]);
  });

  it('are years where there would be too many months', () => {
    const event = (id: string, date: string) => ({ id, kind: 'attack', title: id, date });
    const events = [
      event('a', '1914-06-28'),
      event('b', '1918-11'),
      event('c', '1914/1918'),
      event('d', '-0043-03-15'),
      event('e', 'Y17E7'),
      event('f', 'XXXX-11-13'),
    ];
    const { sections } = makeChronology(seedInput(ofDataset(datasetOf({ events }))));
    expect(sections.map(({ heading }) => said(heading))).toEqual([
      '44 BC',
      '1914',
      'From 1914 to 1918',
      '1918',
      'Before 10,000 BC or after 9999',
      'Events that no article dates',
    ]);
  });

  it('claim no order within a day', () => {
    const chronology = makeChronology(seedInput());
    const marked = allEntries(chronology)
      .filter(({ isUnordered }) => isUnordered)
      .map(({ number }) => number);
    // The three attacks of 18 November follow one another in no order that a source gives.
    expect(marked).toEqual(expect.arrayContaining([5, 6]));
    expect(chronology.introduction.map(said)).toContainEqual(expect.stringMatching(/^≈ no source/));
  });
});

describe('the table of counts', () => {
  it('says what is certain and what is possible', () => {
    const event = (id: string, kind: string, date: string) => ({ id, kind, title: id, date });
    const events = [
      event('a', 'attack', '2023-10-05'),
      event('b', 'attack', '2023-11-18'),
      event('c', 'attack', '[2023-10-31,2023-11-01]'),
      event('d', 'attack', '2023-11-20?'),
      event('e', 'pause', '2023-10-20/2023-11-10'),
      event('f', 'tally', '2023-10-07/2023-11-19'),
      event('g', 'attack', 'XXXX-11-13'),
    ];
    const chronology = makeChronology(seedInput(ofDataset(datasetOf({ events }))));
    expect(table(chronology)).toEqual([
      ['Kind', 'October 2023', 'November 2023', 'All'],
      ['Attack', '1–2', '1–3', '4'],
      ['Pause', '1', '1', '1'],
      ['All', '2–3', '2–4', '5'],
    ]);
    expect(chronology.counts?.remarks.map(said)).toContain(
      'Not in the table: 1 event without a date and 1 tally.',
    );
  });

  it('counts the two articles by kind, by the leading date', () => {
    const totals = (reading: 'stated' | 'assessed'): string[] | undefined =>
      table(makeChronology(seedInput({ reading }))).at(-1);
    expect(totals('stated')).toEqual(['All', '1', '3', '12', '16']);
    expect(totals('assessed')).toEqual(['All', '1–2', '7–8', '14', '22']);
  });

  it('has no rows for bases where nothing is dated', () => {
    const [head, ...rows] = table(makeChronology(seedInput({ countsBy: 'base' })));
    expect(head?.[0]).toBe('Base');
    expect(rows.find(([base]) => base === 'Conoco')).toEqual(['Conoco', '0', '1', '7', '8']);
  });

  it('is left out where nothing is dated', () => {
    const events = [{ id: 'a', kind: 'attack', title: 'A' }];
    expect(makeChronology(seedInput(ofDataset(datasetOf({ events })))).counts).toBeNull();
  });
});

describe('a chronology of a case', () => {
  const edited = (...acts: Act[]) =>
    acts.reduce((document, act) => {
      const done = perform(document, act, STAMP);
      if (!done.ok) throw new Error(done.refusal.key);
      return done.document;
    }, firstDocument());
  const status = (id: string, given: 'rejected' | 'disputed' | 'reviewed'): Act => ({
    kind: 'edit-event',
    id: eventId(id),
    fields: { status: given, reviewer: 'someone', note: { ar: '', en: 'for us' } },
  });

  it('has its name, leaves rejected events out and says how many', () => {
    const document = edited(
      status('004-conoco-rockets', 'rejected'),
      status('004-tanf-drones', 'disputed'),
    );
    const chronology = makeChronology(caseInput(document));
    expect(chronology.title.map(said)).toEqual(['Chronology: First case']);
    const introduction = chronology.introduction.map(said).join('\n');
    expect(introduction).toContain('26 events: 17 with a date, 9 without.');
    expect(introduction).toContain('Left out: 1 event that a reviewer has rejected.');
    expect(JSON.stringify(chronology)).not.toContain('Rocket attack on the Conoco base');
    expect(linesUnder(chronology, 'Drone attack on the al-Tanf base')).toContain(
      'Status: Disputed by a reviewer.',
    );
  });

  it('tells only events of a status, on demand', () => {
    const document = edited(status('004-conoco-rockets', 'reviewed'));
    const chronology = makeChronology(caseInput(document, { statuses: ['reviewed'] }));
    expect(allEntries(chronology)).toHaveLength(1);
    expect(chronology.introduction.map(said)).toContain(
      'Left out: 26 events that nobody has reviewed.',
    );
  });

  it('keeps to itself who reviewed, and what is noted', () => {
    const text = JSON.stringify(
      makeChronology(caseInput(edited(status('004-tanf-drones', 'disputed')))),
    );
    expect(text).not.toContain('someone');
    expect(text).not.toContain('for us');
  });

  it('leads to what an event has beyond the text', () => {
    const link = {
      kind: 'film',
      address: 'https://example.org/film',
      archive: 'https://archive.example.org/1',
      by: 'someone',
      at: '2023-11-19',
      sha256: 'ab'.repeat(32),
      note: 'shows the smoke',
    } as const;
    const document = edited({
      kind: 'edit-event',
      id: eventId('004-conoco-rockets'),
      fields: { links: [link], status: 'reviewed' },
    });
    const chronology = makeChronology(caseInput(document));
    const line = linesUnder(chronology, 'Rocket attack on the Conoco base').at(-1) ?? '';
    expect(bare(line)).toBe('Film');
    expect(notesOf(chronology, line)).toEqual([
      [
        `Film: https://example.org/film, archived copy: https://archive.example.org/1, captured 19 November 2023, SHA-256 ${'ab'.repeat(32)}. shows the smoke`,
      ],
    ]);
  });

  it('says when each text was taken down', () => {
    const sources = makeChronology(caseInput(firstDocument())).sources?.articles ?? [];
    expect(sources.map((one) => said(one[1] as never))).toEqual([
      expect.stringContaining('captured 27 November 2026, 15 events in this document.'),
      expect.stringContaining('captured 27 November 2026, 12 events in this document.'),
    ]);
  });
});
