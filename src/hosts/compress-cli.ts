import { compressSite } from './compress.ts';

const site = process.env.SITE_OUT ?? 'dist';
console.log(`Packed copies of ${await compressSite(site)} files in “${site}”.`);
