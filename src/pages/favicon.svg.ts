import { markSvg } from '../site/icons.ts';

/** The name mark in any size. */
export const GET = () => new Response(markSvg, { headers: { 'content-type': 'image/svg+xml' } });
