/** The path the site lives under, without its last slash: empty at the root of a host. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Write a path of this site as an address from the root of its host: `/errors/x/` → `/kb/errors/x/`. */
export const hostPath = (path: string): string => `${base}${path}`;

/** Write a path of this site as a full address, for files that are read elsewhere. */
export const fullAddress = (path: string): string => new URL(hostPath(path), import.meta.env.SITE).href;
