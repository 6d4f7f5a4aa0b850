import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codeKeyOf, findCodes } from './codes.ts';
import { foldText } from './normalise.ts';

const keysIn = (text: string) => findCodes(foldText(text)).map(({ key }) => key);

describe('findCodes', () => {
  test.each([
    [
      'e8/15',
      [
        '0xE8000015',
        '0xe8000015',
        'E8000015',
        '8000015',
        'OxE8000015',
        '0xE80000l5',
        '0xE800OO15',
        'code 0xE8000015!',
        '0xE800015',
      ],
    ],
    ['e8/c0', ['0xE80000C0', 'e80000c0']],
    ['e8/', ['0xE', 'an 0xE error']],
    ['hex/80070643', ['windows update error 0x80070643']],
    [
      'mb/205',
      [
        'MBErrorDomain/205',
        'MBErrorDomain Code=205',
        'MBErrorDomain:205',
        'mberrordomain 205',
        'mb error 205',
        'mb 205',
        'Domain: MBErrorDomain, Code: 205',
      ],
    ],
    ['domain/nscocoa/4097', ['NSCocoaErrorDomain Code=4097']],
    ['tool/lockdownd-19', ['lockdownd -19', 'lockdownd, error code -19', 'lockdown error 19']],
    ['tool/mobilebackup2-4', ['mobilebackup2 -4', 'Could not receive from mobilebackup2 (-4)']],
    ['name/idevice_e_no_device', ['IDEVICE_E_NO_DEVICE']],
    ['n/-54', ['-54', '−54', '(-54)', '(−54)', 'err -54', 'error minus 54', 'error (-54).']],
    ['n/54', ['error 54', '54']],
    ['n/4013', ['4013', '(4013)', 'error 4013', 'Error Code: 4013', 'fehler 4013', 'error 4O13']],
    ['n/205', ['ErrorCode 205', "{'ErrorCode': 205, "]],
  ])('%s in all spellings', (key, spellings) => {
    for (const spelling of spellings) expect(keysIn(spelling), spelling).toEqual([key]);
  });

  test.each([
    'iOS 26.1',
    'error 1.3.0',
    'tool 1.3.0',
    '500 mb 205 files',
    '12 GB left',
    'iPhone 15 Pro',
    'port 51023',
    '',
  ])('%s holds no code', (text) => {
    expect(keysIn(text)).toEqual([]);
  });

  test('a code with a digit too few or too many is not complete', () => {
    const [short, long, right] = ['0xE800015', '0xE80000068', '0xE8000015'].map(
      (text) => findCodes(foldText(text))[0]?.isComplete,
    );
    expect([short, long, right]).toEqual([false, false, true]);
  });

  test('a code is read from its own canonical spelling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xfff }), (value) => {
        expect(codeKeyOf(`0xE8000${value.toString(16).padStart(3, '0')}`)).toBe(
          `e8/${value === 0 ? '' : value.toString(16)}`,
        );
        expect(codeKeyOf(`MBErrorDomain/${value}`)).toBe(`mb/${value}`);
        expect(codeKeyOf(`-${value + 1}`)).toBe(`n/-${value + 1}`);
      }),
    );
  });
});
