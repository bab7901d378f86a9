// @vitest-environment jsdom
import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { timelineMessages } from '../../words/timeline';
import Part from './Part.svelte';

describe('a part of the page', () => {
  it.each(LANGUAGE_IDS)(
    'says that it failed, and is tried again with another event: %s',
    (language) => {
      const target = document.createElement('div');
      const props = $state({
        language,
        of: 'broken',
        children: createRawSnippet(() => ({
          render: () => {
            if (props.of === 'broken') throw new Error('no such thing');
            return '<b>fine</b>';
          },
        })),
      });
      const part = mount(Part, { target, props });
      flushSync();
      expect(target.textContent).toContain(timelineMessages(language).partFailed);
      expect(target.textContent).toContain('no such thing');
      expect(target.querySelector('[role=alert]')).not.toBeNull();
      props.of = 'sound';
      flushSync();
      expect(target.innerHTML).toContain('<b>fine</b>');
      expect(target.querySelector('[role=alert]')).toBeNull();
      void unmount(part);
    },
  );
});
