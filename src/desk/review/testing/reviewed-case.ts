/** A stored case with one article, and its proposals without a worker, for tests of the review. */
import type { ArticleId } from '../../../article/article';
import { proposeEvents } from '../../../extract/propose/engine';
import { Browser } from '../../../store/testing/stores';
import { CaseList } from '../../cases/case-list.svelte';
import type { CaseSession } from '../../cases/case-session.svelte';
import { Proposals } from '../proposals.svelte';

export interface ReviewedCase {
  readonly session: CaseSession;
  readonly article: ArticleId;
  readonly proposals: Proposals;
  readonly close: () => Promise<void>;
}

/** @param text Arabic, published on 9 May 2024. */
export async function reviewedCase(text: string, by: string): Promise<ReviewedCase> {
  const browser = new Browser();
  const list = new CaseList(browser.tab(), () => browser.now);
  const opened = await list.open(await list.create('Three nights'));
  if (opened.kind !== 'open') throw new Error(opened.kind);
  const { session } = opened;
  session.by = by;
  const { id } = await session.addArticle({
    language: 'ar',
    publisher: { ar: '', en: '' },
    address: null,
    published: { edtf: '2024-05-09', basis: { ar: '', en: '' }, evidence: [] },
    text,
    how: 'pasted',
  });
  const proposals = new Proposals(async (texts, onReport) => {
    for (const { id: one, text: words, language, published } of texts) {
      onReport({
        kind: 'proposed',
        id: one,
        proposed: proposeEvents(words, { language, published }),
      });
    }
  });
  return { session, article: id, proposals, close: () => browser.close() };
}
