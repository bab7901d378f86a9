/**
 * Paragraphs as WordprocessingML. Word orders a line by the direction of its paragraph and of each run, other
 * programs by the letters alone: words of another direction are a run of their own, between marks.
 */
import { readableAddress } from '../../../figure/carry/clean';
import { LANGUAGES } from '../../../words/language';
import type { Direction, Paragraph, Run } from '../../model';
import { type Part, partsOf } from '../../text';
import { escapedXml } from '../xml';

const MARKS: Readonly<Record<Direction, string>> = { ltr: '\u200E', rtl: '\u200F' };
/** Longer addresses are refused by Word. */
const LONGEST_ADDRESS = 2000;

interface Piece {
  readonly text: string;
  readonly direction: Direction;
}

/** The parts of a text in runs of one direction. */
function* pieces(parts: readonly Part[], around: Direction): Generator<Piece> {
  for (const part of parts) {
    if (typeof part === 'string') {
      yield { text: part, direction: around };
      continue;
    }
    const direction = part.direction ?? around;
    if (direction === around) {
      yield* pieces(part.parts, around);
      continue;
    }
    yield { text: MARKS[direction], direction };
    yield* pieces(part.parts, direction);
    yield { text: MARKS[direction], direction };
    yield { text: MARKS[around], direction: around };
  }
}

/** Neighbours of one direction as one. */
function joined(all: Iterable<Piece>): Piece[] {
  const runs: { text: string; direction: Direction }[] = [];
  for (const { text, direction } of all) {
    const last = runs.at(-1);
    if (last?.direction === direction) last.text += text;
    else runs.push({ text, direction });
  }
  return runs;
}

/** A language that is written in a direction. */
const tagFor = (direction: Direction): string =>
  Object.values(LANGUAGES).find((one) => one.direction === direction)?.tag ?? '';

/** What a run looks like; elements in the order that the schema asks for. */
interface Look {
  readonly style?: 'FootnoteReference' | 'Hyperlink';
  readonly isStrong?: boolean;
  readonly isRaised?: boolean;
}

function properties(look: Look, direction: Direction, language: string): string {
  const tag = escapedXml(language);
  return [
    '<w:rPr>',
    look.style ? `<w:rStyle w:val="${look.style}"/>` : '',
    look.isStrong ? '<w:b/><w:bCs/>' : '',
    look.isRaised ? '<w:vertAlign w:val="superscript"/>' : '',
    direction === 'rtl' ? '<w:rtl/>' : '',
    direction === 'rtl' ? `<w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}"/>`,
    '</w:rPr>',
  ].join('');
}

/** The links of one part of the document: where each leads. */
export class Links {
  readonly #targets = new Map<string, string>();

  idOf(href: string): string {
    const readable = readableAddress(href).replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
    const target = readable.length <= LONGEST_ADDRESS ? readable : readable.replace(/#.*$/su, '');
    const known = this.#targets.get(target) ?? `link${this.#targets.size + 1}`;
    this.#targets.set(target, known);
    return known;
  }

  /** As relationships. */
  xml(): string {
    return [...this.#targets]
      .map(
        ([target, id]) =>
          `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapedXml(target)}" TargetMode="External"/>`,
      )
      .join('');
  }
}

/** Writes the paragraphs of one part of the document. */
export class Inline {
  readonly links = new Links();
  /** Footnotes that the text has led to: Word has one reference for each. */
  readonly #led = new Set<number>();
  #bookmarks = 0;

  /** Around a place that links lead to. */
  bookmarked(name: string, xml: string): string {
    const id = this.#bookmarks++;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${xml}<w:bookmarkEnd w:id="${id}"/>`;
  }

  text(text: string, { direction, language }: Omit<Paragraph, 'runs'>, look: Look = {}): string {
    return joined(pieces(partsOf(text), direction))
      .map((piece) => {
        const tag = piece.direction === direction ? language : tagFor(piece.direction);
        return `<w:r>${properties(look, piece.direction, tag)}<w:t xml:space="preserve">${escapedXml(piece.text)}</w:t></w:r>`;
      })
      .join('');
  }

  #note(number: number, { direction, language }: Paragraph): string {
    const anchor = `note_${number}`;
    if (this.#led.has(number)) {
      const again = this.text(String(number), { direction, language }, { isRaised: true });
      return `<w:hyperlink w:anchor="${anchor}">${again}</w:hyperlink>`;
    }
    this.#led.add(number);
    const look = properties({ style: 'FootnoteReference' }, direction, language);
    return this.bookmarked(anchor, `<w:r>${look}<w:footnoteReference w:id="${number}"/></w:r>`);
  }

  run(run: Run, around: Paragraph): string {
    switch (run.kind) {
      case 'text':
        return this.text(run.text, around);
      case 'strong':
        return this.text(run.text, around, { isStrong: true });
      case 'link': {
        const words = this.text(run.text, around, { style: 'Hyperlink' });
        return `<w:hyperlink r:id="${this.links.idOf(run.href)}">${words}</w:hyperlink>`;
      }
      case 'entry': {
        const words = this.text(run.text, around, { style: 'Hyperlink' });
        return `<w:hyperlink w:anchor="entry_${run.number}">${words}</w:hyperlink>`;
      }
      case 'note':
        return this.#note(run.number, around);
    }
  }

  words(paragraph: Paragraph): string {
    return paragraph.runs.map((run) => this.run(run, paragraph)).join('');
  }

  /** @param before what comes first in it, as XML. */
  paragraph(paragraph: Paragraph, style: string, before = ''): string {
    const bidi = paragraph.direction === 'rtl' ? '<w:bidi/>' : '';
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${bidi}</w:pPr>${before}${this.words(paragraph)}</w:p>`;
  }

  /** The number of a footnote at its own beginning. */
  noteMark({ direction, language }: Paragraph): string {
    const look = properties({ style: 'FootnoteReference' }, direction, language);
    return `<w:r>${look}<w:footnoteRef/></w:r>${this.text(' ', { direction, language })}`;
  }
}
