import type { APIRoute, GetStaticPaths } from 'astro';

import { drawIcon, ICONS } from '../site/icons.ts';

export const getStaticPaths = (() =>
  Object.entries(ICONS).map(([icon, shape]) => ({
    params: { icon },
    props: { shape },
  }))) satisfies GetStaticPaths;

/** The name mark in the sizes that phones and computers ask for. */
export const GET: APIRoute<{ shape: (typeof ICONS)[string] }> = async ({ props }) =>
  new Response(await drawIcon(props.shape), { headers: { 'content-type': 'image/png' } });
