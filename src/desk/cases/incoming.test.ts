import { expect, it } from 'vitest';
import { caseText } from '../../case/codec/case-file';
import { type Act, type CaseDocument, newDocument, perform } from '../../case/document';
import { STAMP, firstDocument, newArticle, newEvent } from '../../case/testing/cases';
import { incoming } from './incoming';

function acted(document: CaseDocument, act: Act): CaseDocument {
  const done = perform(document, act, STAMP);
  if (!done.ok) throw new Error(done.refusal.key);
  return done.document;
}

it('tells another copy of a case from another case, and from one that has nothing new', () => {
  const own = firstDocument();
  const renamed = acted(own, { kind: 'rename-case', name: 'Renamed' });
  expect(incoming(own, caseText(renamed))).toMatchObject({
    isCopy: true,
    isApart: false,
    isNothing: false,
  });
  expect(incoming(renamed, caseText(own))).toMatchObject({ isCopy: true, isNothing: true });
  const other = acted(
    acted(newDocument('Mill', STAMP.at), {
      kind: 'add-article',
      article: newArticle('a', 'Mill.'),
    }),
    { kind: 'add-events', events: [newEvent('e1')] },
  );
  expect(incoming(own, caseText(other))).toMatchObject({ isCopy: false, isApart: true });
  const empty = newDocument('Empty', STAMP.at);
  expect(incoming(own, caseText(empty))).toMatchObject({ isCopy: false, isApart: false });
});
