import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  droppedAnswers,
  EMPTY_TRAIL,
  MOST_ENTRIES,
  nextUntried,
  parseTrail,
  toQuery,
  type Trail,
  TRIED_RESULTS,
  withAnswer,
  withTried,
} from './trail.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const trails: fc.Arbitrary<Trail> = fc.record({
  answers: fc.array(fc.tuple(id, id), { maxLength: 10 }).map((pairs) => new Map(pairs)),
  seen: fc
    .array(
      id.map((name) => `errors/${name}`),
      { maxLength: 5 },
    )
    .map((names) => new Set(names)),
  tried: fc
    .array(fc.tuple(id, fc.constantFrom(...TRIED_RESULTS)), { maxLength: 15 })
    .map((pairs) => new Map(pairs)),
});

describe('a trail in the address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(trails, (trail) => {
        const back = parseTrail(`?${toQuery(trail)}`);
        expect(new Map([...back.answers].sort())).toEqual(new Map([...trail.answers].sort()));
        expect([...back.seen].sort()).toEqual([...trail.seen].sort());
        expect(new Map([...back.tried].sort())).toEqual(new Map([...trail.tried].sort()));
      }),
    );
  });

  test('reads the same in any order', () => {
    expect(toQuery(parseTrail('?tried=b,a.cannot&t=start.code,errors/x'))).toBe(
      't=errors/x,start.code&tried=a.cannot,b',
    );
  });

  test('drops everything that is not ours, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (t, tried) => {
        const query = toQuery(
          parseTrail(`?t=${encodeURIComponent(t)}&tried=${encodeURIComponent(tried)}&evil=1`),
        );
        expect(query).toMatch(/^[a-z0-9.,/=&-]*$/);
      }),
    );
    expect(
      toQuery(parseTrail('?t=<script>,start.code,javascript:x&tried=%00,check-wifi.maybe,check-wifi')),
    ).toBe('t=start.code&tried=check-wifi');
  });

  test('never carries more than the most entries', () => {
    const many = Array.from({ length: 100 }, (_, number) => `fix-${number}`);
    const t = many.map((id) => `question-${id}.a`).join(',');
    const { answers, tried } = parseTrail(`?tried=${many.slice(0, 30).join(',')}&t=${t}`);
    // What was tried counts more than what was answered.
    expect({ tried: tried.size, answers: answers.size }).toEqual({ tried: 30, answers: MOST_ENTRIES - 30 });
    expect(parseTrail(`?tried=${many.join(',')}&t=${t}`)).toMatchObject({ answers: new Map() });
    expect(parseTrail(`?tried=${many.join(',')}`).tried.size).toBe(MOST_ENTRIES);
    const full: Trail = { answers: new Map(), seen: new Set(), tried: new Map(many.map((id) => [id, 'no'])) };
    expect(toQuery(full).split(/[,&]/)).toHaveLength(MOST_ENTRIES);
  });
});

describe('going on with a trail', () => {
  test('a tried fix is remembered with its article, and a later result counts', () => {
    const trail = withTried(
      withTried(EMPTY_TRAIL, 'check-wifi', 'cannot', 'errors/x'),
      'check-wifi',
      'no',
      'errors/x',
    );
    expect(toQuery(trail)).toBe('t=errors/x&tried=check-wifi');
  });

  test('another answer keeps what lies before it and drops the branch that was left', () => {
    const trail = parseTrail(
      '?t=start.iphone-message,iphone-message.storage,iphone-storage.full&tried=check-wifi',
    );
    expect(droppedAnswers(trail, ['start'], 'iphone-message')).toEqual(['iphone-storage']);
    expect(toQuery(withAnswer(trail, ['start'], 'iphone-message', 'network'))).toBe(
      't=iphone-message.network,start.iphone-message&tried=check-wifi',
    );
  });

  test('the next fix is the first one not tried yet', () => {
    const trail = parseTrail('?tried=b');
    expect(nextUntried(['a', 'b', 'c'], 1, trail)).toBe('c');
    expect(nextUntried(['a', 'b', 'c'], 0, trail)).toBe('a');
    expect(nextUntried(['a', 'b'], 1, trail)).toBeUndefined();
  });
});
