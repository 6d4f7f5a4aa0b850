/** What a page, or all pages, hold inside their HTML, as the hashes of a content security policy: `sha256-…`. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The policies our own scripts make with `trustedTypes.createPolicy`. No other name can be made, and without one of them
 * text can become neither markup nor the address of a script. https://www.w3.org/TR/trusted-types/
 */
export const TRUSTED_TYPES_POLICIES = ['backup-help'] as const;

/**
 * Write the content security policy: nothing loads but what lies on our own host, nothing runs but our own files and the
 * inline blocks with these hashes. `'wasm-unsafe-eval'` lets Pagefind compile its WebAssembly and allows no `eval` of text.
 * What is not named here (frames, plug-ins, fonts, sound) falls back to `default-src 'none'`.
 * https://www.w3.org/TR/CSP3/
 */
export function contentPolicy({ scripts, styles }: InlineHashes): string {
  const quoted = (hashes: readonly string[]) => hashes.map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICIES.join(' ')}`,
  ].join(';');
}
