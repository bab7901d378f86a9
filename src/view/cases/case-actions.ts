/** What is done with the open case, in one list: its menu shows it, and the palette finds it. */
import type { CaseSession } from '../../desk/cases/case-session.svelte';
import { FIRST_CASE } from '../../desk/cases/first-case';
import type { Session } from '../../desk/session.svelte';
import { caseWords } from '../../words/case-words';
import type { Language } from '../../words/language';
import { reviewWords } from '../../words/review-words';
import type { OfferedAction } from '../commands/offered-action';
import type { AppScreen } from '../frame/app-screen.svelte';
import type { DialogName } from '../frame/screen.svelte';
import { REVIEW_KEY } from '../review/review-key';
import { saveCaseFile, saveHistory, stemOf } from './save-case';

export type CaseActionId =
  | 'rename'
  | 'add-article'
  | 'names'
  | 'proposals'
  | 'save'
  | 'leaving'
  | 'mirror'
  | 'end-mirror'
  | 'ledger'
  | 'merge'
  | 'conflicts'
  | 'history'
  | 'save-history'
  | 'snapshots'
  | 'passphrase'
  | 'reset'
  | 'duplicate'
  | 'remove';

export interface OpenCase {
  readonly screen: AppScreen;
  readonly session: Session;
  readonly work: CaseSession;
  /** Opens the name of the case as a field. */
  readonly rename: () => void;
  /** The language of the page. */
  readonly language: () => Language;
}

/** What can be done with the open case now. What would do nothing is not among it. */
export function caseActions(open: OpenCase): OfferedAction[] {
  const { screen, session, work } = open;
  const { review } = screen;
  const { mirror } = work;
  const isReadOnly = work.status.kind === 'read-only';
  const actions: OfferedAction[] = [];
  const add = (
    id: CaseActionId,
    label: (words: ReturnType<typeof caseWords>, language: Language) => string,
    run: () => void,
    { isDisabled = false, keys = [] }: { isDisabled?: boolean; keys?: readonly string[] } = {},
  ): void => {
    const said = (language: Language): string => label(caseWords(language), language);
    actions.push({ id, label: said, keys, isDisabled, run });
  };
  const show = (dialog: DialogName) => () => void (screen.dialog = dialog);
  const edits = { isDisabled: isReadOnly };

  add('rename', ({ rename }) => rename, open.rename, edits);
  if (review) {
    add(
      'add-article',
      (_, language) => reviewWords(language).addArticle,
      () => (review.dialog = { kind: 'article' }),
      edits,
    );
    add(
      'names',
      (_, language) => reviewWords(language).names,
      () => (review.dialog = { kind: 'names' }),
    );
    if (work.case.articles.size > 0) {
      add(
        'proposals',
        (_, language) => reviewWords(language).proposals.open,
        () => review.openProposals(),
        { keys: [REVIEW_KEY.sign] },
      );
    }
  }
  add(
    'save',
    ({ saveFile }) => saveFile,
    () => void saveCaseFile(work),
  );
  add('leaving', ({ leaving }) => leaving.title, show('case-leaving'));
  if (mirror.isOffered && mirror.name === null) {
    add(
      'mirror',
      (words) => words.mirror.start,
      () => void mirror.choose(`${stemOf(work.name)}.case.json`),
    );
  } else if (mirror.isOffered) {
    add(
      'end-mirror',
      (words) => words.mirror.stop,
      () => void mirror.stop(),
    );
  }
  add('ledger', ({ ledger }) => ledger.open, show('case-ledger'));
  add('merge', ({ merge }) => merge.open, show('case-merge'), edits);
  const { length: undecided } = work.conflicts;
  if (undecided > 0) {
    add('conflicts', ({ merge }) => merge.conflicts(undecided), show('case-merge'), edits);
  }
  add('history', ({ history }) => history.title, show('case-history'));
  add(
    'save-history',
    ({ history }) => `${history.title}: ${history.save}`,
    () => saveHistory(work),
  );
  add('snapshots', ({ snapshots }) => snapshots.title, show('case-snapshots'));
  add('passphrase', ({ seal }) => seal.title, show('case-passphrase'), edits);
  if (work.id === FIRST_CASE) {
    add(
      'reset',
      ({ reset }) => reset,
      () => session.resetFirst(caseWords(open.language()).reset),
      edits,
    );
  }
  add(
    'duplicate',
    ({ duplicate }) => duplicate,
    () => void duplicated(open),
  );
  add(
    'remove',
    ({ remove }) => remove,
    () => void session.removeCase({ id: work.id, name: work.name }),
  );
  return actions;
}

async function duplicated({ session, work, language }: OpenCase): Promise<void> {
  await work.flush();
  const cases = await session.cases();
  const copy = await cases.duplicate(work.id, caseWords(language()).copyName(work.name));
  if (copy !== null) await session.openCase(copy);
}
