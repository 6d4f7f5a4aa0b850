import { addressOf, deepestQuestion, library, longestIn } from './site.ts';

/** A page of each type, the longest where there are many: what is checked for access, width and privacy. */
export const PAGE_TYPES: readonly { name: string; address: string }[] = [
  { name: 'home', address: './' },
  { name: 'first question', address: './diagnose/' },
  { name: 'last question', address: addressOf(deepestQuestion().ref) },
  { name: 'error', address: addressOf(longestIn('errors').ref) },
  { name: 'cause', address: addressOf(longestIn('causes').ref) },
  { name: 'method', address: addressOf(longestIn('methods').ref) },
  { name: 'faq', address: addressOf(longestIn('faq').ref) },
  { name: 'fix', address: addressOf(mostUsedFix()) },
  { name: 'errors', address: './errors/' },
  { name: 'causes', address: './causes/' },
  { name: 'methods', address: './methods/' },
  { name: 'fixes', address: './fixes/' },
  { name: 'questions people ask', address: './faq/' },
  { name: 'search', address: './search/' },
  { name: 'fixed', address: './fixed/' },
  { name: 'help', address: './help/' },
  { name: 'map', address: './map/' },
  { name: 'support desk', address: './support-desk/' },
  { name: 'about', address: './about/' },
  { name: 'not found', address: './404.html' },
  // Every component once.
  { name: 'kitchen sink', address: './kitchen-sink/' },
];

function mostUsedFix() {
  const usesOf = (id: string) => library.uses.get(id)?.length ?? 0;
  const [fix] = [...library.fixes].sort((a, b) => usesOf(b.id) - usesOf(a.id));
  if (!fix) throw new Error('The content has no fix.');
  return fix.ref;
}
