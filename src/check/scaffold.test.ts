import { describe, expect, test } from 'vitest';

import { parseBody } from '../mdx/body.ts';
import { COLLECTION_FILES } from '../schema/collections.ts';
import { COLLECTIONS } from '../schema/reference.ts';
import { scaffoldOf } from './scaffold.ts';
import { parseYaml } from './yaml.ts';

describe('a new content file', () => {
  test.each(COLLECTIONS)('of %s fits its schema', (collection) => {
    const text = scaffoldOf(collection, '2026-11-22');
    const [, front = text, body] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
    const { value, errors } = parseYaml(front, 0);
    expect(errors).toEqual([]);
    expect(COLLECTION_FILES[collection].schema.safeParse(value).error).toBeUndefined();
    if (body !== undefined) expect(() => parseBody(body, 0)).not.toThrow();
  });
});
