import { expect, test } from 'vitest';

import { isAddress, sourceLabel } from './source-label.ts';

test.each([
  ['https://support.apple.com/en-us/102563', 'Apple Support, article 102563'],
  ['http://support.apple.com/kb/TS2529', 'Apple Support, article TS2529'],
  ['https://support.apple.com/guide/iphone/force-restart-iph8903c3ee6/ios', 'Apple Support, iphone guide'],
  ['https://support.apple.com/en-om/guide/devices-windows/x/windows', 'Apple Support, devices windows guide'],
  ['https://support.apple.com/', 'Apple Support'],
  ['https://discussions.apple.com/thread/253971444', 'Apple Community, thread 253971444'],
  ['https://apple.stackexchange.com/questions/327310', 'Ask Different, question 327310'],
  ['https://www.apple.com/support/systemstatus/', 'Apple System Status'],
  ['https://github.com/jkcoxson/idevice/issues/108', 'idevice on GitHub, issue 108'],
  ['https://github.com/apple/device-management/blob/release/a.yaml', 'device-management on GitHub, a.yaml'],
  ['https://github.com/libimobiledevice/libimobiledevice', 'libimobiledevice on GitHub'],
  ['https://www.fone.tips/solve/', 'fone.tips'],
  ['general-knowledge', 'general knowledge, because no source could be read'],
  ['calculation', 'our own calculation'],
])('“%s” reads “%s”', (source, label) => {
  expect(sourceLabel(source)).toBe(label);
});

test('only addresses can be opened', () => {
  expect(['https://example.org', 'general-knowledge', 'calculation'].map(isAddress)).toEqual([
    true,
    false,
    false,
  ]);
});
