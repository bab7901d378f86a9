/** A table of made-up incidents of any size, seeded: about 200 bytes a row, as monitors export them. */
import { randomFrom } from './generate';

const HEADER = [
  'event_id',
  'date',
  'title',
  'type',
  'location',
  'latitude',
  'longitude',
  'actor',
  'source',
  'fatalities',
  'injured',
  'notes',
] as const;

const KINDS = ['Shelling', 'Air strike', 'Clash', 'Attack', 'Arrest', 'Protest'] as const;
const ACTORS = ['Northern brigade', 'Border guard', 'River company', 'Unknown', ''] as const;
const SOURCES = ['A wire', 'A monitor', 'A wire; A monitor', 'A local page'] as const;
const NOTES = [
  'Witnesses said that several rounds fell near the mill and the road was closed',
  'The monitor counted two vehicles, "both burnt", and published a photograph',
  'قالت مصادر محلية إن القصف طال أطراف القرية وأغلق الطريق',
] as const;
const PLACES = 3000;
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 3650;
const MS_PER_DAY = 86_400_000;

/** Rows of one piece. */
const PIECE = 2000;

const quoted = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The rows as cells, the names first. */
export function* tableRows(count: number): Generator<readonly string[]> {
  const random = randomFrom(19);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  yield HEADER;
  for (let row = 0; row < count; row += 1) {
    const day = FIRST_DAY + Math.floor(random() * DAYS) * MS_PER_DAY;
    const place = Math.floor(random() ** 1.5 * PLACES);
    const kind = oneOf(KINDS);
    yield [
      `INC${row + 1}`,
      new Date(day).toISOString().slice(0, 10),
      `${kind} near village ${place}`,
      kind,
      `Village ${place}`,
      (33 + (place % 60) / 20).toFixed(2),
      (36 + Math.floor(place / 60) / 20).toFixed(2),
      oneOf(ACTORS),
      oneOf(SOURCES),
      random() < 0.3 ? String(Math.floor(random() * 9)) : '',
      random() < 0.2 ? String(Math.floor(random() * 20)) : '',
      `${oneOf(NOTES)}, report ${row + 1}`,
    ];
  }
}

/** The same as CSV, in pieces of text. */
export function* tableCsv(count: number): Generator<string> {
  let lines: string[] = [];
  for (const cells of tableRows(count)) {
    lines.push(cells.map(quoted).join(','));
    if (lines.length < PIECE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  yield `${lines.join('\n')}\n`;
}
