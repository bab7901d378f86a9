/**
 * Makes a row or column of controls one stop of Tab: arrows, Home and End move the focus within it, and it
 * comes back to where it was. Buttons that a pointer has focused leave the arrows to the timeline.
 */
import type { Attachment } from 'svelte/attachments';

export interface RovingOptions {
  /** Selects the controls. */
  readonly items?: string;
  /** Which arrows move: those along a row, or along a column. */
  readonly along?: 'row' | 'column';
}

export function roving({
  items = 'button',
  along = 'row',
}: RovingOptions = {}): Attachment<HTMLElement> {
  return (node) => {
    let last: HTMLElement | null = null;

    const controls = (): HTMLElement[] =>
      [...node.querySelectorAll<HTMLElement>(items)].filter(
        (element) => !element.matches(':disabled') && !element.hidden,
      );

    const arrange = (): void => {
      const all = controls();
      const stop = last && all.includes(last) ? last : all[0];
      for (const element of all) element.tabIndex = element === stop ? 0 : -1;
    };

    /** The control that a key leads to; null where the key means something else. */
    const target = (event: KeyboardEvent, all: readonly HTMLElement[]): HTMLElement | null => {
      const at = all.indexOf(event.target as HTMLElement);
      if (at < 0) return null;
      if (event.key === 'Home') return all[0] ?? null;
      if (event.key === 'End') return all.at(-1) ?? null;
      const isRightToLeft = getComputedStyle(node).direction === 'rtl';
      const [next, previous] =
        along === 'column'
          ? ['ArrowDown', 'ArrowUp']
          : isRightToLeft
            ? ['ArrowLeft', 'ArrowRight']
            : ['ArrowRight', 'ArrowLeft'];
      if (event.key === next) return all[(at + 1) % all.length] ?? null;
      if (event.key === previous) return all.at(at - 1) ?? null;
      return null;
    };

    const onkeydown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (!(event.target instanceof HTMLElement) || !event.target.matches(':focus-visible')) return;
      const to = target(event, controls());
      if (!to) return;
      event.preventDefault();
      event.stopPropagation();
      to.focus();
    };

    const onfocusin = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement) || !event.target.matches(items)) return;
      last = event.target;
      arrange();
    };

    // Controls come and go, and are turned on and off.
    const watch = new MutationObserver(arrange);
    const attributeFilter = ['disabled', 'hidden'];
    watch.observe(node, { subtree: true, childList: true, attributes: true, attributeFilter });
    node.addEventListener('keydown', onkeydown);
    node.addEventListener('focusin', onfocusin);
    arrange();
    return () => {
      watch.disconnect();
      node.removeEventListener('keydown', onkeydown);
      node.removeEventListener('focusin', onfocusin);
    };
  };
}
