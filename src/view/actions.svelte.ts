/** What each command does. */
import type { Desk } from '../desk/desk.svelte';
import { shareOf } from '../layout/scale';
import { stretchOf } from '../layout/stretch';
import type { Instant } from '../time/civil';
import { lookAroundInHand, openRuler, pickFocused, pressEvent } from './choose';
import type { CommandId } from './commands';
import type { Screen } from './screen.svelte';

const ZOOM_STEP = 1.6;
/** Share of the view that one key press moves. */
const PAN_STEP = 0.15;

/** Centres the chosen event; when it is centred already, fits it. */
function focusSelected(desk: Desk): void {
  const event = desk.selected;
  if (!event) return;
  const stretch = stretchOf(event, desk.reading);
  if (!stretch) return;
  const { from, to } = stretch;
  const centre = ((from + to) / 2) as Instant;
  const isCentred = Math.abs(shareOf(desk.viewport, centre, desk.gaps) - 0.5) < 0.01;
  if (isCentred) desk.fit(from, to);
  else desk.centreOn(centre);
}

/** Moves the focus to the next (+1) or previous (-1) mark in time. */
function stepMark(screen: Screen, by: 1 | -1): boolean {
  const { marks } = screen;
  if (marks.length === 0) return false;
  const at = marks.findIndex((mark) => mark.key === screen.focusedMark);
  const next = at < 0 ? (by === 1 ? 0 : marks.length - 1) : at + by;
  const mark = marks[Math.min(marks.length - 1, Math.max(0, next))];
  if (mark) screen.focusMark(mark.key);
  return true;
}

/** Moves the focus to the nearest mark above or below. */
function stepLane(screen: Screen, by: 1 | -1): boolean {
  const { marks } = screen;
  const here = marks.find((mark) => mark.key === screen.focusedMark) ?? marks[0];
  if (!here) return false;
  const beyond = marks.filter((mark) => (mark.yPx - here.yPx) * by > 1);
  const cost = (mark: (typeof marks)[number]): number =>
    Math.abs(mark.yPx - here.yPx) * 4 + Math.abs(mark.xPx - here.xPx);
  const next = beyond.sort((a, b) => cost(a) - cost(b))[0];
  if (next) screen.focusMark(next.key);
  return true;
}

function clear(desk: Desk, screen: Screen): boolean {
  if (screen.ruler.isOpen) screen.ruler.close();
  else if (screen.picks.ids.length > 0) screen.picks.clear();
  else if (screen.spotlight) screen.spotlight = null;
  else if (screen.isNarrow && screen.showFilters) screen.closeFilters();
  else if (desk.openArticle) desk.closeSource();
  else if (desk.query) desk.setQuery('');
  else return false;
  return true;
}

function panToScreen(desk: Desk, side: 'left' | 'right'): void {
  desk.pan(PAN_STEP * ((side === 'right') === (desk.direction === 'ltr') ? 1 : -1));
}

/** Runs a command; true when it did something, so that the browser need not. */
export function runCommand(id: CommandId, desk: Desk, screen: Screen): boolean {
  // A dialog has its own keys; its Escape is the browser's.
  if (screen.dialog) return false;
  const inList = screen.list?.run(id) ?? null;
  if (inList !== null) return inList;
  switch (id) {
    case 'zoomIn':
      desk.zoom(ZOOM_STEP);
      return true;
    case 'zoomOut':
      desk.zoom(1 / ZOOM_STEP);
      return true;
    case 'panEarlier':
      desk.pan(-PAN_STEP);
      return true;
    case 'panLater':
      desk.pan(PAN_STEP);
      return true;
    case 'panLeft':
      panToScreen(desk, 'left');
      return true;
    case 'panRight':
      panToScreen(desk, 'right');
      return true;
    case 'previous':
      return stepMark(screen, -1);
    case 'next':
      return stepMark(screen, 1);
    case 'laneUp':
      return stepLane(screen, -1);
    case 'laneDown':
      return stepLane(screen, 1);
    case 'first':
      if (screen.marks[0]) screen.focusMark(screen.marks[0].key);
      return true;
    case 'last': {
      const last = screen.marks.at(-1);
      if (last) screen.focusMark(last.key);
      return true;
    }
    case 'fitAll':
      desk.setViewport(null);
      return true;
    case 'focus':
      focusSelected(desk);
      return true;
    case 'foldGaps':
      desk.setFoldGaps(!desk.foldGaps);
      return true;
    case 'list':
      desk.setMode(desk.mode === 'list' ? 'timeline' : 'list');
      return true;
    case 'search':
      screen.searchBox?.focus();
      return true;
    case 'open': {
      const mark = screen.marks.find(({ key }) => key === screen.focusedMark);
      if (!mark) return false;
      pressEvent(desk, screen, mark.event);
      return true;
    }
    case 'clear':
      return clear(desk, screen);
    case 'undo':
      desk.undo();
      return true;
    case 'redo':
      desk.redo();
      return true;
    case 'palette':
    case 'jump':
    case 'help':
    case 'export':
      screen.dialog = id;
      return true;
    case 'ruler':
      openRuler(desk, screen);
      return true;
    case 'lookAround':
      return lookAroundInHand(desk, screen);
    case 'pick':
      return pickFocused(desk, screen);
    case 'filters':
      screen.toggleFilters();
      return true;
    case 'clearFilters':
      desk.clearFilters();
      return true;
    case 'language':
      desk.setLanguage(desk.language === 'ar' ? 'en' : 'ar');
      return true;
    case 'direction':
      desk.setDirection(desk.direction === 'ltr' ? 'rtl' : 'ltr');
      return true;
    case 'theme':
      desk.setTheme(desk.theme === 'dark' ? 'light' : 'dark');
      return true;
  }
}

export { ZOOM_STEP };
