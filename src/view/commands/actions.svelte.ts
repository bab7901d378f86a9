/** What each command does. */
import type { Desk } from '../../desk/desk.svelte';
import { shareOf } from '../../layout/scale/time-scale';
import { stretchOf } from '../../event/when';
import type { Instant } from '../../time/civil';
import {
  focusedEvent,
  lookAroundInHand,
  openRuler,
  pickFocused,
  pressEvent,
} from '../timeline/gestures/choose';
import type { CommandId } from './commands';
import type { Screen } from '../frame/screen.svelte';
import { limitsParts, walkParts } from '../frame/parts';
import type * as Walk from '../timeline/gestures/walk';
import { nextLanguage } from '../../words/language-choice';

const ZOOM_STEP = 1.6;
/** Share of the view that one key press moves. */
const PAN_STEP = 0.15;

/** Centres the chosen event; when it is centred already, fits it. */
function focusSelected(desk: Desk): void {
  const event = desk.selected;
  if (!event) return;
  const stretch = stretchOf(event, desk.reading);
  if (!stretch) {
    void limitsParts.load().then(({ showLimits }) => showLimits(desk, event));
    return;
  }
  const { from, to } = stretch;
  const centre = ((from + to) / 2) as Instant;
  const isCentred = Math.abs(shareOf(desk.viewport, centre, desk.gaps) - 0.5) < 0.01;
  if (isCentred) desk.fit(from, to);
  else desk.centreOn(centre);
}

function clear(desk: Desk, screen: Screen): boolean {
  if (screen.closeSheet()) return true;
  if (screen.ruler.isOpen) screen.ruler.close();
  else if (screen.picks.ids.length > 0) screen.picks.clear();
  else if (screen.spotlight) screen.spotlight = null;
  else if (screen.closeFiltersOver()) return true;
  else if (desk.openArticle) desk.closeSource();
  else if (desk.query) desk.setQuery('');
  else return false;
  return true;
}

function panToScreen(desk: Desk, side: 'left' | 'right'): void {
  desk.pan(PAN_STEP * ((side === 'right') === (desk.direction === 'ltr') ? 1 : -1));
}

/** Steps once the code for it is loaded; presses keep their order. */
function walk(step: (parts: typeof Walk) => void): true {
  void walkParts.load().then(step);
  return true;
}

/** Runs a command; true when it did something, so that the browser need not. */
export function runCommand(id: CommandId, desk: Desk, screen: Screen): boolean {
  // A dialog has its own keys; its Escape is the browser's.
  if (screen.dialog) return false;
  const inside = screen.list?.run(id) ?? screen.askParts(id);
  if (inside !== null) return inside;
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
      return walk(({ stepStop }) => stepStop(desk, screen, -1));
    case 'next':
      return walk(({ stepStop }) => stepStop(desk, screen, 1));
    case 'laneUp':
      return screen.stops().length > 0 && walk(({ stepLane }) => stepLane(screen, -1));
    case 'laneDown':
      return screen.stops().length > 0 && walk(({ stepLane }) => stepLane(screen, 1));
    case 'first':
      return walk(({ focusEnd }) => focusEnd(screen, 'first'));
    case 'last':
      return walk(({ focusEnd }) => focusEnd(screen, 'last'));
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
      screen.openSearch();
      return true;
    case 'open': {
      const event = focusedEvent(screen);
      if (event === null) return false;
      pressEvent(desk, screen, event);
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
    case 'cases':
      return screen.toggleCases();
    case 'palette':
    case 'jump':
    case 'help':
    case 'export':
    case 'saveEvents':
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
      desk.setLanguage(nextLanguage(desk.language));
      return true;
    case 'direction':
      desk.setDirection(desk.direction === 'ltr' ? 'rtl' : 'ltr');
      return true;
    case 'theme':
      desk.setTheme(desk.theme === 'dark' ? 'light' : 'dark');
      return true;
    default:
      // What is on the screen of an open case answers its commands.
      return false;
  }
}

export { ZOOM_STEP };
