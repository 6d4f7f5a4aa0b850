import { readBuiltSite } from './built-site.ts';
import { checkLinks } from './links.ts';

const site = readBuiltSite();
const { count, faults } = checkLinks(site);

// A fault in the header stands on every page: say it once, with the first page.
const byText = Map.groupBy(faults, ({ text }) => text);
for (const [text, [first, ...others]] of byText) {
  console.error(
    `${first?.file ?? ''}\n  ${text}${others.length > 0 ? ` (and on ${others.length} other pages)` : ''}`,
  );
}
console.log(
  byText.size === 0
    ? `${count} links on ${site.pages.size} pages: each leads somewhere, none loads from another host.`
    : `${byText.size} wrong links.`,
);
process.exitCode = byText.size === 0 ? 0 : 1;
