/** Sourceline as a part of another page: `mountTimeline`. Built into dist/embed/ (command/embed-build.ts). */
import './view/theme.css';
import { mount, unmount } from 'svelte';
import type { Dataset } from './event/dataset';
import { datasetOf } from './event/large-dataset';
import { Desk } from './desk/desk.svelte';
import { DEFAULT_VIEW, type ViewState } from './desk/url';
import { DEFAULT_LANES } from './layout/lanes/view';
import type { MountTimeline, TimelineOptions } from './embed-types';
import { readDataset } from './import/dataset-file';
import Embed from './view/Embed.svelte';

function datasetFrom({ events, articles = [] }: TimelineOptions): Dataset {
  const result = readDataset({ events, articles });
  if (!result.ok) throw new TypeError(`${result.where}: ${result.reason}`);
  return datasetOf(result.value.articles, result.value.events);
}

/** What the page and its reader say of themselves. */
function defaults(): { language: 'ar' | 'en'; theme: 'light' | 'dark' } {
  return {
    language: document.documentElement.lang.startsWith('ar') ? 'ar' : 'en',
    theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  };
}

/** The view that options ask for, over one that is there. */
function viewOf(options: Partial<TimelineOptions>, before: ViewState): ViewState {
  const lanesBy = options.lanes ?? before.lanesBy;
  const { within = before.lanes.within } = options;
  return {
    ...before,
    lanes: {
      ...(lanesBy === before.lanesBy ? before.lanes : DEFAULT_LANES),
      within: within === lanesBy ? null : within,
    },
    language: options.language ?? before.language,
    direction: options.direction ?? before.direction,
    theme: options.theme ?? before.theme,
    lanesBy,
  };
}

class Host {
  desk: Desk = $state.raw() as unknown as Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }
}

export const mountTimeline: MountTimeline = (element, given) => {
  let options = given;
  const deskOf = (view: ViewState): Desk => new Desk(datasetFrom(options), defaults(), view, []);
  const host = new Host(deskOf(viewOf(options, DEFAULT_VIEW)));
  const component = mount(Embed, {
    target: element,
    props: { host, onselect: (event: string | null) => options.onSelect?.(event) },
  });
  return {
    update(change) {
      options = { ...options, ...change };
      const { desk } = host;
      if (change.events || change.articles) {
        host.desk = deskOf({ ...viewOf(change, desk.view), event: null });
        return;
      }
      if (change.language) desk.setLanguage(change.language);
      if (change.direction) desk.setDirection(change.direction);
      if (change.theme) desk.setTheme(change.theme);
      if (change.lanes || change.within !== undefined) {
        const { lanesBy: by, lanes } = viewOf(change, desk.view);
        desk.setLanes({ by, ...lanes });
      }
    },
    destroy() {
      void unmount(component);
    },
    async toSvg() {
      // The figure's code comes only when somebody wants a figure.
      const [{ deskFigure, today }, { DEFAULT_CHOICE }] = await Promise.all([
        import('./desk/figure'),
        import('./desk/figure-choice'),
      ]);
      const { pages } = await deskFigure(host.desk, DEFAULT_CHOICE, {
        generated: today(),
        beside: import.meta.url,
      });
      return pages[0].svg;
    },
  };
};
