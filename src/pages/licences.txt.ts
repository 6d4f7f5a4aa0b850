import { licencesText } from '../site/licences.ts';

/** The licences of what ships. */
export const GET = () => new Response(licencesText());
