/** What is asked for seldom: handing on a case, its history, its contradictions, its snapshots, its passphrase, a merge. */
export { default as HistoryDialog } from './HistoryDialog.svelte';
export { default as LedgerDialog } from './ledger/LedgerDialog.svelte';
export { default as LeavingDialog } from './LeavingDialog.svelte';
export { default as MergeDialog } from './merge/MergeDialog.svelte';
export { default as PassphraseDialog } from './PassphraseDialog.svelte';
export { default as SnapshotsDialog } from './SnapshotsDialog.svelte';
