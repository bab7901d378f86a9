/** WebKitGTK’s MiniBrowser, driven over WebDriver, on a screen that nobody sees. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import { Browser, Builder, Button, Capabilities, Key, Origin } from 'selenium-webdriver';

import { freePort } from '../runner/port';
import type { WebKit } from '../runner/find';
import type { Visitor } from './visitor';

const SCREEN = '1600x1200x24';
const KEYS: Readonly<Record<string, string>> = {
  ArrowDown: Key.ARROW_DOWN,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
};

/** Starts a screen; it chooses a number that is free and says it. */
async function openScreen(xvfb: string): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(screen.stdout, 'data')) as [Buffer];
  return { screen, display: `:${said.toString().trim()}` };
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}`);
}

export async function openWebKit({ driver, browser, xvfb }: WebKit): Promise<Visitor> {
  const { screen, display } = await openScreen(xvfb);
  const port = String(await freePort());
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display },
  });
  const end = (): void => {
    server.kill();
    screen.kill();
  };
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const wanted = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    const session = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(address)
      .withCapabilities(wanted)
      .build();
    const told = await session.getCapabilities();
    return {
      browser: `${Browser.SAFARI === told.getBrowserName() ? 'Safari' : 'WebKitGTK'} ${String(told.get('browserVersion'))}`,
      open: (path) => session.get(path),
      ask: (expression) => session.executeScript(`return ${expression}`),
      press: (x, y) =>
        session
          .actions()
          .move({ x, y, origin: Origin.VIEWPORT, duration: 0 })
          .press(Button.LEFT)
          .release(Button.LEFT)
          .perform(),
      key: (name) =>
        session
          .actions()
          .sendKeys(KEYS[name] ?? name)
          .perform(),
      resize: async (width, height) => {
        const window = session.manage().window();
        await window.setRect({ width, height });
        // The bars of the window are no part of the page.
        const [insideX, insideY] = (await session.executeScript(
          'return [innerWidth, innerHeight]',
        )) as [number, number];
        await window.setRect({ width: 2 * width - insideX, height: 2 * height - insideY });
      },
      picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
      close: async () => {
        await session.quit();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
