import { getProgram, type Program } from '../programs.ts';

/** Debian names the long-term Firefox so that both can be installed. */
const FIREFOX: Program = {
  title: 'Firefox',
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  packages: ['firefox-esr'],
};

/** The driver of WebKitGTK. It comes with the small browser that it drives. */
const WEBKIT_DRIVER: Program = {
  title: 'WebKitGTK’s driver',
  variable: 'WEBKIT_DRIVER_PATH',
  names: ['WebKitWebDriver'],
  places: [],
  packages: ['webkit2gtk-driver'],
};

const MINI_BROWSER: Program = {
  title: 'WebKitGTK’s MiniBrowser',
  variable: 'MINI_BROWSER_PATH',
  names: [],
  places: [
    '/usr/lib*/*/webkit*gtk-*/MiniBrowser',
    '/usr/lib*/webkit*gtk-*/MiniBrowser',
    '/usr/libexec/webkit*gtk-*/MiniBrowser',
  ],
  packages: ['webkit2gtk-driver'],
};

/** A screen for it that nobody sees: WebKitGTK has no headless mode. */
const SCREEN: Program = {
  title: 'xvfb-run',
  variable: 'XVFB_RUN_PATH',
  names: ['xvfb-run'],
  places: [],
  packages: ['xvfb'],
};

/** What it asks for; Debian only recommends it. */
const SCREEN_KEY: Program = {
  title: 'xauth',
  variable: 'XAUTH_PATH',
  names: ['xauth'],
  places: [],
  packages: ['xauth'],
};

/** Find or install Firefox. Throws what to do where it cannot be installed. */
export const getFirefox = (): string => getProgram(FIREFOX);

/** Find or install what WebKitGTK needs. Throws what to do where it cannot be installed. */
export const getWebKit = () => ({
  driver: getProgram(WEBKIT_DRIVER),
  browser: getProgram(MINI_BROWSER),
  screen: getProgram(SCREEN),
  screenKey: getProgram(SCREEN_KEY),
});
