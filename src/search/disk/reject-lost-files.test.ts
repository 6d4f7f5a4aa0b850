import { expect, test } from 'vitest';

import { rejectLostFiles } from './reject-lost-files.ts';

test('a file that cannot be loaded is no longer swallowed, and nothing else changes', () => {
  const script = 'a(()=>this.load(`x`,"load_index_chunk")).catch(()=>{});b.catch(()=>{})';
  expect(rejectLostFiles(script)).toBe('a(()=>this.load(`x`,"load_index_chunk"));b.catch(()=>{})');
});

test('a new Pagefind that is written otherwise stops the build', () => {
  expect(() => rejectLostFiles('load_index_chunk')).toThrow('Pagefind’s script has changed');
});
