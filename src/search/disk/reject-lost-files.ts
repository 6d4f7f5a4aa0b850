/** Where Pagefind (1.x) takes a file of its index that cannot be loaded for one that holds no words. */
const SWALLOWED = '"load_index_chunk")).catch(()=>{})';

/**
 * Let a search of Pagefind’s script reject where a file of the index cannot be loaded. As it is written, the search
 * finds less and nobody is told. Throws where the script has changed.
 */
export function rejectLostFiles(script: string): string {
  const parts = script.split(SWALLOWED);
  if (parts.length !== 2) {
    throw new Error(
      'Pagefind’s script has changed: look at “loadChunk” in it, and at src/search/disk/reject-lost-files.ts.',
    );
  }
  return parts.join(SWALLOWED.replace('.catch(()=>{})', ''));
}
