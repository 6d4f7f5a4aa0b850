/** Whether this build makes pictures for link previews. Set `SITE_OG=off` for a quick one without them. */
export const hasPictures = process.env.SITE_OG !== 'off';
