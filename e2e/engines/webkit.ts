import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { Builder, By, Capabilities, type WebDriver } from 'selenium-webdriver';

import type { Engine, Tab } from './engine.ts';
import { getWebKit } from './programs.ts';

/** How long a page may take to show something, in milliseconds. */
const PATIENCE = 15_000;

/** Start WebKitGTK with Selenium, on a screen that nobody sees. All its tabs share one window. */
export async function startWebKit(): Promise<Engine> {
  const { driver, browser, screen } = getWebKit();
  const port = await freePort();
  const server = spawn(screen, ['-a', driver, `--port=${port}`], {
    // Its sandbox needs rights that root has not in a container. The pages are our own.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const stop = () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
  };
  // Also where a test is stopped in the middle.
  process.once('exit', stop);
  try {
    const address = `http://127.0.0.1:${port}`;
    await until(() => fetch(`${address}/status`), `${driver} did not answer`);
    const options = { binary: browser, args: ['--automation'] };
    const session = await new Builder()
      .usingServer(address)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
      .build();
    return {
      newTab: () => Promise.resolve(tabOf(session)),
      close: async () => {
        await session.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

function tabOf(session: WebDriver): Tab {
  /** Find an element anew for each try: the page may change between them. */
  const act = (selector: string, action: (find: By) => Promise<void>) =>
    until(() => action(By.css(selector)), `Nothing could be done with “${selector}”`);
  return {
    open: (address) => session.get(address),
    click: (selector) => act(selector, (by) => session.findElement(by).click()),
    type: (selector, text) =>
      act(selector, async (by) => {
        await session.findElement(by).clear();
        await session.findElement(by).sendKeys(text);
      }),
    evaluate: (expression) => session.executeScript(`return (${expression})`),
    close: () => session.get('about:blank'),
  };
}

/** Try until it works. Throws with the last failure. */
async function until<T>(attempt: () => Promise<T>, failure: string): Promise<T> {
  for (const end = Date.now() + PATIENCE; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw new Error(`${failure} within ${PATIENCE / 1000} s.`, { cause: error });
      await wait(100);
    }
  }
}

/** Ask the system for a port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
