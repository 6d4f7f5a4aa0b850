import type { Ref } from '../schema/reference.ts';
import type { Library } from './library.ts';

/** Get the permanent short code of an article or a fix. Questions of the diagnosis have none. */
export const codeOf = ({ codes }: Library, ref: Ref): string | undefined => codes[ref];
