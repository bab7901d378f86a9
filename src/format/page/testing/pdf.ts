/** A small PDF for tests, made by hand: no streams are packed, so that its mutants reach every part of it. */
import type { Bytes } from '../page';
import { latin } from './pages';

/** @param content the operators of its one page. @param more entries of its catalogue. */
export function pdfOf(content: string, more = ''): Bytes {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Title (Drones over Harra) /CreationDate (D:20240506101500Z) >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = file.length;
  const rows = places.map((place) => `${place} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return latin(file);
}

/** Lines of text, from the top of the page. */
export const shown = (lines: readonly string[]): string =>
  `BT /F 12 Tf 72 760 Td ${lines.map((line) => `(${line}) Tj 0 -14 Td`).join(' ')} ET`;
