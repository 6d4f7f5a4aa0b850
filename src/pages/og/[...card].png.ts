import type { APIRoute, GetStaticPaths } from 'astro';

import { hasPictures } from '../../layouts/pictures.ts';
import { cardOf, type Card, siteCard } from '../../seo/card.ts';
import { CARD_SIZE, drawCard, lightColoursOf } from '../../seo/card-drawing.ts';
import { getLibrary } from '../../site/library.ts';
import { pictureOf } from '../../site/preview-picture.ts';
import { settings } from '../../site/settings.ts';
import { tokensCss } from '../../site/tokens.ts';

interface Props {
  card: Card;
}

export const getStaticPaths = (async () => {
  if (!hasPictures) return [];
  const { articles, fixes } = await getLibrary();
  return [
    { params: { card: 'site' }, props: { card: siteCard(settings) } satisfies Props },
    ...[...articles, ...fixes].map((page) => ({
      params: { card: page.ref },
      props: { card: cardOf(page, settings) } satisfies Props,
    })),
  ];
}) satisfies GetStaticPaths;

const colours = lightColoursOf(tokensCss);

/** The picture that a chat or a network shows under a link, at `/og/<ref>.png`. */
export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  new Response(await pictureOf(drawCard(card, colours), CARD_SIZE), {
    headers: { 'content-type': 'image/png' },
  });
