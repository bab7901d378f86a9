import { afterEach, beforeAll, expect, it } from 'vitest';
import type { PageFault, PageIn } from '../../format/page/page';
import { Browser } from '../../store/testing/stores';
import { loadReviewWords } from '../../words/review-words';
import { CaseList } from '../cases/case-list.svelte';
import type { CaseSession } from '../cases/case-session.svelte';
import { Intake, isPage } from './intake.svelte';
import type { GivenFile, ReadingPage } from './read-page';

beforeAll(loadReviewWords);

let browser = new Browser();
afterEach(async () => {
  await browser.close();
  browser = new Browser();
});

async function newCase(): Promise<CaseSession> {
  const list = new CaseList(browser.tab(), () => browser.now);
  const result = await list.open(await list.create('Mill'));
  if (result.kind !== 'open') throw new Error(result.kind);
  return result.session;
}

const page = (text: string, more: Partial<PageIn> = {}): PageIn => ({
  text,
  headline: '',
  publisher: '',
  address: null,
  days: [],
  isOrderOpen: false,
  ...more,
});

const MILL = page('Mill burns\nSource: Harra Herald\nPublished: 5 May 2024\n\nTwo drones hit it.', {
  address: 'https://a.example/mill',
});

/** Files by name, and what reading each gives. */
function intakeOf(
  work: CaseSession,
  given: Readonly<Record<string, PageIn | PageFault | 'throws'>>,
  onread: (name: string) => void = () => undefined,
): Intake {
  const files = Object.keys(given).map((name): GivenFile => ({ name, file: new Blob() }));
  const read = ({ name }: GivenFile): Promise<ReadingPage> => {
    onread(name);
    const one = given[name];
    if (one === 'throws' || one === undefined) return Promise.reject(new Error('broken'));
    const original = { sha256: 'a'.repeat(64), bytes: 10 };
    return Promise.resolve(
      typeof one === 'string' ? { ok: false, fault: one } : { ok: true, page: one, original },
    );
  };
  return new Intake(work, files, 'dropped', { read, close: () => undefined });
}

it('reads each file, fills its fields, and keeps what is wanted', async () => {
  const work = await newCase();
  const intake = intakeOf(work, {
    'folder/mill.html': MILL,
    'again.html': MILL,
    'scan.pdf': 'empty',
    'bad.docx': 'throws',
    'other.txt': page('A text of another kind.'),
  });
  await intake.read();
  expect(intake.pages.map(({ state, fault }) => [state, fault])).toEqual([
    ['ready', null],
    ['same', null],
    ['failed', 'empty'],
    ['failed', 'broken'],
    ['ready', null],
  ]);
  expect(intake.pages[0]).toMatchObject({
    headline: 'Mill burns',
    publisher: 'Harra Herald',
    language: 'en',
    day: { edtf: '2024-05-05' },
  });
  expect(intake.pages[1]?.same).toBe('Mill burns');
  const [first, , , , other] = intake.pages;
  if (first) first.publisher = 'Herald';
  if (other) other.isWanted = false;
  expect(intake.wanted).toBe(1);
  await intake.keep();
  expect([...work.case.articles.values()]).toMatchObject([
    {
      file: 'mill.html',
      publisher: { en: 'Herald' },
      published: { edtf: '2024-05-05' },
      came: { how: 'dropped', original: { bytes: 10 } },
    },
  ]);
  // What is in the case is known again, and another text of its address is another capture.
  const later = intakeOf(work, {
    'mill.html': MILL,
    'new.html': page('Mill burns again', { address: MILL.address }),
  });
  await later.read();
  expect(later.pages.map(({ state, captures }) => [state, captures])).toEqual([
    ['same', 1],
    ['ready', 1],
  ]);
});

it('can be stopped: what was read stays, the rest is said not to be', async () => {
  const work = await newCase();
  const intake = intakeOf(work, { a: page('One'), b: page('Two'), c: page('Three') }, (name) => {
    if (name === 'b') intake.stop();
  });
  await intake.read();
  expect(intake.pages[0]?.state).toBe('ready');
  expect(intake.pages[2]?.state).toBe('left');
  expect(intake.isReading).toBe(false);
});

it('an address that is none is not kept', async () => {
  const work = await newCase();
  const intake = intakeOf(work, { a: page('One') });
  await intake.read();
  const [one] = intake.pages;
  if (one) one.address = 'javascript:alert(1)';
  expect(intake.wanted).toBe(0);
});

it('leaves what else is in a folder, and what browsers keep beside a saved page', () => {
  const named = (name: string): boolean => isPage({ name, file: new Blob() });
  expect(named('picture.png')).toBe(true);
  expect(named('folder/picture.png')).toBe(false);
  expect(named('folder/mill.html')).toBe(true);
  expect(named('folder/mill_files/frame.html')).toBe(false);
});
