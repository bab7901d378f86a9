/** Worker that proposes the events of articles, one after the other, so that the page stays responsive. */
import type { ArticleLanguage } from '../../article/article';
import { type Proposed, proposeEvents } from '../../extract/propose/engine';

/** A text as it is sent to the worker. */
export interface ProposeText {
  readonly id: string;
  readonly text: string;
  readonly language: ArticleLanguage;
  readonly published: string | null;
}

/** Messages to the worker. */
interface ProposeRequest {
  readonly texts: readonly ProposeText[];
}

/** Messages from the worker: what is proposed of each text, or why nothing is; then the end. */
export type ProposeReport =
  | { readonly kind: 'proposed'; readonly id: string; readonly proposed: Proposed }
  | { readonly kind: 'failed'; readonly id: string; readonly message: string }
  | { readonly kind: 'end' };

const report = (message: ProposeReport): void => self.postMessage(message);

self.onmessage = ({ data: { texts } }: MessageEvent<ProposeRequest>) => {
  for (const { id, text, language, published } of texts) {
    try {
      report({ kind: 'proposed', id, proposed: proposeEvents(text, { language, published }) });
    } catch (error) {
      // One text that the rules fail on does not take the others with it.
      report({ kind: 'failed', id, message: String(error) });
    }
  }
  report({ kind: 'end' });
};
