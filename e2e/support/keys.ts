/**
 * Key presses as a keyboard sends them: the same physical key, another letter depending on the
 * layout.
 */
import type { Page } from '@playwright/test';

export type Layout = 'Latin' | 'Arabic';
export const LAYOUTS: readonly Layout[] = ['Latin', 'Arabic'];

/** Letters of the standard Arabic layout, and the codes that Windows gives the keys. */
const KEYS: Readonly<Record<string, { Latin: string; Arabic: string; windows: number }>> = {
  KeyW: { Latin: 'w', Arabic: 'ص', windows: 87 },
  KeyS: { Latin: 's', Arabic: 'س', windows: 83 },
  KeyA: { Latin: 'a', Arabic: 'ش', windows: 65 },
  KeyD: { Latin: 'd', Arabic: 'ي', windows: 68 },
  KeyF: { Latin: 'f', Arabic: 'ب', windows: 70 },
  KeyL: { Latin: 'l', Arabic: 'م', windows: 76 },
  Digit0: { Latin: '0', Arabic: '٠', windows: 48 },
  Comma: { Latin: ',', Arabic: 'و', windows: 188 },
  Period: { Latin: '.', Arabic: 'ز', windows: 190 },
  Slash: { Latin: '/', Arabic: 'ظ', windows: 191 },
  'Shift+Slash': { Latin: '?', Arabic: '؟', windows: 191 },
};

const SHIFT = 8;

/** Presses the key at a physical position. */
export async function pressAt(page: Page, place: string, layout: Layout): Promise<void> {
  const key = KEYS[place];
  if (!key) throw new Error(`no key ${place}`);
  const session = await page.context().newCDPSession(page);
  const common = {
    code: place.replace('Shift+', ''),
    key: key[layout],
    windowsVirtualKeyCode: key.windows,
    modifiers: place.startsWith('Shift+') ? SHIFT : 0,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key[layout], ...common });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
  await session.detach();
}
