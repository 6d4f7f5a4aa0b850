import { drawIcon, toIco } from '../site/icons.ts';

/** The name mark for browsers without SVG icons. */
export const GET = async () =>
  new Response(toIco(await drawIcon({ pixels: 32 })), { headers: { 'content-type': 'image/x-icon' } });
