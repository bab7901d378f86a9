/** How full a figure's timeline is, so that its maker learns of it before its readers do. */
import type { FigureScene } from '../../layout/figure/figure-scene';
import type { Crowding, CrowdingLevel } from '../result';

/** Shares of marks without a complete title above which a figure is tight, or crowded. */
const TIGHT_SHARE = 0.25;
const CROWDED_SHARE = 0.6;
/** Lanes this many pages high are no longer a picture, however well their titles fit. */
const TIGHT_PAGES = 1.5;
const CROWDED_PAGES = 4;

const EMPTY = { marks: 0, labelsCut: 0, labelsDropped: 0, rows: 0, pageHeights: 0 } as const;

function levelOf(counts: Omit<Crowding, 'level'>): CrowdingLevel {
  // A title that is missing says nothing; one that is cut says half.
  const lost = counts.labelsDropped + counts.labelsCut / 2;
  const share = counts.marks === 0 ? 0 : lost / counts.marks;
  if (share > CROWDED_SHARE || counts.pageHeights > CROWDED_PAGES) return 'crowded';
  return share > TIGHT_SHARE || counts.pageHeights > TIGHT_PAGES ? 'tight' : 'ok';
}

/**
 * @param scene null: nothing is dated.
 * @param pageHeightPx height of the page that was chosen, px.
 */
export function crowdingOf(scene: FigureScene | null, pageHeightPx: number): Crowding {
  if (!scene) return { level: 'ok', ...EMPTY };
  const counts = {
    marks: scene.marks.length,
    labelsCut: scene.marks.filter((mark) => mark.isLabelCut).length,
    labelsDropped: scene.marks.filter((mark) => mark.label === null).length,
    rows: scene.rows,
    pageHeights: Math.round((scene.heightPx / pageHeightPx) * 100) / 100,
  };
  return { level: levelOf(counts), ...counts };
}
