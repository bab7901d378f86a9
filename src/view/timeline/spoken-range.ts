/** The time range in view in words, and that a part of it is folded: who reads the one must know the other. */
import type { Desk } from '../../desk/desk.svelte';
import { timelineMessages } from '../../words/timeline';
import { spokenStretch } from './drawing/drawing';

export function spokenRange(desk: Desk): string {
  const { gaps } = timelineMessages(desk.language);
  const range = spokenStretch(desk.viewport, desk.language);
  if (!desk.foldGaps || desk.mode === 'list') return range;
  return `${range} · ${desk.gaps.length > 0 ? gaps.short(desk.gaps.length) : gaps.none}`;
}
