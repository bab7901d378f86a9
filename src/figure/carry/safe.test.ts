// @vitest-environment jsdom
import { spawnSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import type { Bilingual } from '../../article/article';
import { describe as describeQuote } from '../../article/quote';
import { readFigure } from '../../format/read-figure';
import { cleanLine } from './clean';
import type { TimelineEvent } from '../../event/event';
import { NONE_CHOSEN } from '../../event/facet';
import { makeFigure } from '../make-figure';
import { type FigureInput, TEXT_MODES } from '../input';
import { forbidden } from '../testing/allowed';
import { datasetOf, event, input } from '../testing/fixture';
import { readFonts } from '../testing/fonts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../testing/hostile';

/** Each text has a figure of its own here: every fourth will do, except in the long run. */
const SINGLE_TEXTS = HOSTILE_TEXTS.filter((_, at) => inject('long') || at % 4 === 0);

async function pagesOf(change: Partial<FigureInput>): Promise<readonly string[]> {
  const figure = await makeFigure(input(change), { fonts: readFonts });
  return figure.pages.map(({ svg }) => svg);
}

/** Parses as XML, by a second parser too where it is installed. */
function parse(svg: string): Document {
  const document = new DOMParser().parseFromString(svg, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  const { error, status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '-'], {
    input: svg,
    encoding: 'utf8',
  });
  if (!error) expect([status, stderr]).toEqual([0, '']);
  return document;
}

/** Controls that XML forbids, and direction controls. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

const both = (text: string): Bilingual => ({ ar: text, en: text });

const SEPARATOR = '\n\n';
const TEXT = HOSTILE_TEXTS.map((text) => `«${text}»`).join(SEPARATOR);

/** The hostile texts, one event each: as its title, and as what it quotes. */
function hostileEvents(): readonly TimelineEvent[] {
  let start = 0;
  return HOSTILE_TEXTS.map((title, index) => {
    const end = start + title.length + 2;
    const quotes = [describeQuote(TEXT, start, end)];
    start = end + SEPARATOR.length;
    return event(`hostile-${index}`, { title: both(title), quotes });
  });
}

describe('a figure', () => {
  it.each([
    { text: 'outlines' },
    { text: 'editable' },
    { text: 'outlines', language: 'ar', direction: 'rtl', labels: 'both', flow: 'pages' },
    { text: 'editable', tone: 'grey', ground: 'transparent', reading: 'assessed' },
  ] as const)('holds only what every program draws alike: %j', async (change) => {
    for (const svg of await pagesOf(change)) {
      expect(forbidden(parse(svg))).toEqual([]);
      expect(svg).not.toMatch(/%[;"]|var\(|rgb\(|currentColor/);
    }
  });

  it('knows a hostile text for each of 150 tricks', () => {
    const all = new Set([...HOSTILE_TEXTS, ...HOSTILE_ADDRESSES]);
    expect(all.size).toBe(HOSTILE_TEXTS.length + HOSTILE_ADDRESSES.length);
    expect(all.size).toBeGreaterThanOrEqual(150);
  });

  it.each(TEXT_MODES)('makes hostile titles and quotes inert: %s', async (text) => {
    const dataset = datasetOf(hostileEvents(), { text: TEXT });
    const [svg = ''] = await pagesOf({ dataset, events: dataset.events, text, labels: 'both' });
    expect(forbidden(parse(svg))).toEqual([]);
    // Nothing that reorders or hides the surrounding text reaches the figure.
    expect(svg.match(UNSEEN)).toBeNull();
    const result = readFigure(svg);
    expect(result.ok && result.figure.dataset.events).toEqual(dataset.events);
  });

  it('makes hostile names of claimants, publishers and searches inert', async () => {
    for (const text of SINGLE_TEXTS) {
      const article = { headline: text, publisher: both(text) };
      const dataset = datasetOf([event('one', {})], article);
      const filters = { ...NONE_CHOSEN, claimant: [text], query: text };
      const given = { title: text, subtitle: text, version: text, filters };
      const [svg = ''] = await pagesOf({ dataset, events: dataset.events, ...given });
      const document = new DOMParser().parseFromString(svg, 'application/xml');
      expect(forbidden(document), JSON.stringify(text)).toEqual([]);
      expect(svg.match(UNSEEN)).toBeNull();
      // Every part that can be written is written, as text.
      const said = document.querySelector('title')?.textContent;
      expect(said).toBe(cleanLine(text) || 'Events as reported');
    }
  });

  it('links to the web or nowhere', async () => {
    for (const address of HOSTILE_ADDRESSES) {
      const dataset = datasetOf([event('one', {})], { address });
      const [svg = ''] = await pagesOf({ dataset, events: dataset.events });
      expect(forbidden(parse(svg)), address).toEqual([]);
      const isWeb = /^https?:\/\/\w/i.test(address) || address.startsWith('http://[');
      expect(svg.includes('<a '), address).toBe(isWeb && address !== 'https://');
      expect(readFigure(svg).ok, address).toBe(true);
    }
  });
});
