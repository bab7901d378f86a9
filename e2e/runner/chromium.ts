/** The command line switches of the browser under test. */

/** What Playwright itself turns off. Chromium hears only the last list, so ours repeats it: see the test. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The browser's own interface, which is a page of its own: each test has a new window, and each window
 * loads it unseen. That takes longer than loading the page under test (1.2 s against 0.8 s of processor
 * time).
 */
const INTERFACE = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'];

const isRoot = process.getuid?.() === 0;

export const SWITCHES: readonly string[] = [
  // Chromium's sandbox refuses to run as root, and root is who containers are.
  ...(isRoot ? ['--no-sandbox'] : []),
  // The browser itself calls nobody, so that a request seen in a test is the page's.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Pictures are compared: draw in software, everywhere alike.
  '--disable-gpu',
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...INTERFACE].join()}`,
];
