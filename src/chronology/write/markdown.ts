/**
 * A chronology as Markdown: CommonMark with tables and footnotes, as GitHub, Pandoc and Obsidian read them.
 * Isolates keep the order of mixed lines, since plain text has no other way to say it.
 */
import { readableAddress } from '../../figure/carry/clean';
import type { Chronology, CountTable, Entry, Footnote, Paragraph, Run } from '../model';
import { UNORDERED } from '../make-chronology';

/** What Markdown or an extension gives a meaning anywhere in a line; ! where a footnote may follow. */
const SIGNS = /[\\`*_{}[\]<>&|~$^#]|!$/g;
/** What some readers take for an address, although it is not written as one. */
const SEEMING_ADDRESS = /:(?=\/\/)|\.(?<=\bwww\.)|@/gi;
/** What begins a list where it begins a line. */
const LIST_SIGN = /^(\s*(?:\d+)?)([-+=.)])/;

export const escaped = (text: string): string =>
  text.replace(SIGNS, '\\$&').replace(SEEMING_ADDRESS, '\\$&');

/** At the beginning of a line. */
const atStart = (text: string): string => text.replace(LIST_SIGN, '$1\\$2');

/** Inside < >: no sign may end it, and none may become another one. */
const target = (href: string): string =>
  readableAddress(href)
    .replace(/[<>\\`\s]/g, encodeURIComponent)
    .replaceAll('&', '&amp;');

function runText(run: Run): string {
  switch (run.kind) {
    case 'text':
    case 'entry':
      return escaped(run.text);
    case 'strong': {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
      return words === '' ? run.text : `${before}**${escaped(words)}**${after}`;
    }
    case 'link':
      return `[${escaped(run.text)}](<${target(run.href)}>)`;
    case 'note':
      return `[^${run.number}]`;
  }
}

const line = ({ runs }: Paragraph): string => atStart(runs.map(runText).join(''));

/** The first language has the heading; a second one follows as strong words, so that each entry is listed once. */
function* entryLines({ number, isUnordered, accounts }: Entry): Generator<string> {
  for (const [index, { title, lines }] of accounts.entries()) {
    const sign = isUnordered ? `${UNORDERED} ` : '';
    const words = title.runs.map(runText).join('');
    yield index === 0 ? `### ${sign}${number}. ${words}` : `**${words}**`;
    yield '';
    for (const one of lines) yield `- ${line(one)}`;
    yield '';
  }
}

function* tableLines({ heading, head, rows, remarks }: CountTable): Generator<string> {
  const row = (cells: readonly Paragraph[]): string =>
    `| ${cells.map(({ runs }) => runs.map(runText).join('')).join(' | ')} |`;
  yield `## ${line(heading)}`;
  yield '';
  yield row(head);
  yield `| ${head.map((_, index) => (index === 0 ? '---' : '--:')).join(' | ')} |`;
  for (const cells of rows) yield row(cells);
  yield '';
  for (const remark of remarks) {
    yield line(remark);
    yield '';
  }
}

function* noteLines({ number, paragraphs }: Footnote): Generator<string> {
  for (const [index, one] of paragraphs.entries()) {
    yield index === 0 ? `[^${number}]: ${line(one)}` : `    ${line(one)}`;
    yield '';
  }
}

function* linesOf(chronology: Chronology): Generator<string> {
  const { title, introduction, sections, counts, sources, footnotes } = chronology;
  for (const [index, one] of title.entries()) {
    yield index === 0 ? `# ${line(one)}` : `**${one.runs.map(runText).join('')}**`;
    yield '';
  }
  for (const one of introduction) {
    yield line(one);
    yield '';
  }
  for (const { heading, entries } of sections) {
    yield `## ${line(heading)}`;
    yield '';
    for (const entry of entries) yield* entryLines(entry);
  }
  if (counts) yield* tableLines(counts);
  if (sources) {
    yield `## ${line(sources.heading)}`;
    yield '';
    for (const paragraphs of sources.articles) {
      for (const [index, one] of paragraphs.entries()) {
        yield index === 0 ? `- ${line(one)}` : `  ${line(one)}`;
        yield '';
      }
    }
  }
  for (const note of footnotes) yield* noteLines(note);
}

export function markdown(chronology: Chronology): string {
  return `${[...linesOf(chronology)].join('\n').trimEnd()}\n`;
}
