/** The drawings a body may show with `<Picture of="…" />`. Each is named by what it shows. */
export const PICTURES = [
  'cable-and-port',
  'side-button',
  'home-button',
  'trust-alert',
  'backup-lock',
  'storage-bar',
] as const;
export type PictureName = (typeof PICTURES)[number];
