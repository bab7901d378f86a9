/** A chronology as a Word document (Office Open XML): the same chronology is always the same bytes. */
import { strToU8, zipSync } from 'fflate';
import type { Chronology, CountTable, Entry, Footnote, Paragraph } from '../../model';
import { UNORDERED } from '../../make-chronology';
import { escapedXml } from '../xml';
import {
  CONTENT_TYPES,
  FOOTER_XML,
  NUMBERING_XML,
  PART_RELATIONSHIPS,
  ROOT_RELATIONSHIPS,
  SEPARATORS,
  SETTINGS_XML,
  STYLES_XML,
  W,
  XML,
  relationships,
} from './fixed-parts';
import { Inline } from './inline';

/** The earliest time that an archive can hold. */
const NO_TIME = new Date(1980, 0, 1);
/** A4 with margins, in twentieths of a point. */
const PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
const TEXT_WIDTH = 11906 - 2 * 1134;

function* entryXml({ number, isUnordered, accounts }: Entry, inline: Inline): Generator<string> {
  for (const [index, { title, lines }] of accounts.entries()) {
    if (index === 0) {
      const sign = inline.text(`${isUnordered ? `${UNORDERED} ` : ''}${number}. `, title);
      yield inline.paragraph(title, 'Heading2', inline.bookmarked(`entry_${number}`, sign));
    } else yield inline.paragraph(title, 'EntryTitle');
    for (const line of lines) yield inline.paragraph(line, 'ListBullet');
  }
}

function* tableXml(
  { heading, head, rows, remarks }: CountTable,
  inline: Inline,
): Generator<string> {
  const width = Math.floor(TEXT_WIDTH / head.length);
  const cell = (one: Paragraph, index: number): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inline.paragraph(one, index === 0 ? 'Cell' : 'CellNumber')}</w:tc>`;
  const row = (cells: readonly Paragraph[], isHead: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map(cell).join('')}</w:tr>`;
  yield inline.paragraph(heading, 'Heading1');
  yield [
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>',
    heading.direction === 'rtl' ? '<w:bidiVisual/>' : '',
    '<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>',
    ...head.map(() => `<w:gridCol w:w="${width}"/>`),
    '</w:tblGrid>',
    row(head, true),
    ...rows.map((cells) => row(cells, false)),
    '</w:tbl>',
  ].join('');
  for (const remark of remarks) yield inline.paragraph(remark, 'Source');
}

function* bodyXml(chronology: Chronology, inline: Inline): Generator<string> {
  const { title, introduction, sections, counts, sources, direction } = chronology;
  for (const [index, one] of title.entries()) {
    yield inline.paragraph(one, index === 0 ? 'Title' : 'EntryTitle');
  }
  for (const one of introduction) yield inline.paragraph(one, 'Normal');
  for (const { heading, entries } of sections) {
    yield inline.paragraph(heading, 'Heading1');
    for (const entry of entries) yield* entryXml(entry, inline);
  }
  if (counts) yield* tableXml(counts, inline);
  if (sources) {
    yield inline.paragraph(sources.heading, 'Heading1');
    for (const paragraphs of sources.articles) {
      for (const [index, one] of paragraphs.entries()) {
        yield inline.paragraph(one, index === 0 ? 'EntryTitle' : 'Source');
      }
    }
  }
  const bidi = direction === 'rtl' ? '<w:bidi/>' : '';
  yield `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${PAGE}${bidi}</w:sectPr>`;
}

function footnoteXml({ number, paragraphs }: Footnote, inline: Inline): string {
  const all = paragraphs.map((one, index) =>
    inline.paragraph(one, 'FootnoteText', index === 0 ? inline.noteMark(one) : ''),
  );
  return `<w:footnote w:id="${number}">${all.join('')}</w:footnote>`;
}

const coreXml = ({ name, made, language }: Chronology): string =>
  `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapedXml(name)}</dc:title><dc:creator>Sourceline</dc:creator><dc:language>${escapedXml(language)}</dc:language>${/^\d{4}-\d{2}-\d{2}$/.test(made) ? `<dcterms:created xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:created>` : ''}</cp:coreProperties>`;

export function docx(chronology: Chronology): Uint8Array<ArrayBuffer> {
  const text = new Inline();
  const notes = new Inline();
  const body = [...bodyXml(chronology, text)].join('');
  const footnotes = chronology.footnotes.map((note) => footnoteXml(note, notes)).join('');
  const files = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT_RELATIONSHIPS,
    'docProps/core.xml': coreXml(chronology),
    'word/document.xml': `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `${XML}<w:footnotes ${W}>${SEPARATORS}${footnotes}</w:footnotes>`,
    'word/styles.xml': STYLES_XML,
    'word/numbering.xml': NUMBERING_XML,
    'word/settings.xml': SETTINGS_XML,
    'word/footer1.xml': FOOTER_XML,
    'word/_rels/document.xml.rels': relationships(PART_RELATIONSHIPS + text.links.xml()),
    'word/_rels/footnotes.xml.rels': relationships(notes.links.xml()),
  };
  const bytes = Object.fromEntries(
    Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]),
  );
  return zipSync(bytes, { level: 6, mtime: NO_TIME }) as Uint8Array<ArrayBuffer>;
}
