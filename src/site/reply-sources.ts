import type { ReplySources } from '../model/reply.ts';
import { fullAddress } from './address.ts';
import { getBodies } from './body-tree.ts';
import { getLibrary } from './library.ts';
import { settings } from './settings.ts';

/** Get everything replies are written from. Their links are full addresses: they are read elsewhere. */
export const getReplySources = async (): Promise<ReplySources> => ({
  library: await getLibrary(),
  bodies: await getBodies(),
  addressOf: fullAddress,
  desk: settings.desk,
});
