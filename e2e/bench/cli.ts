import { DIST, readBuiltSite } from '../built-site.ts';
import { measureGrowth } from './growth.ts';
import { measureLighthouse } from './lighthouse.ts';
import { recordOf } from './over-budget.ts';
import { measurePaint } from './paint.ts';
import { keep } from './record.ts';
import { measureFirstResult, PASTE_BOX } from './search.ts';
import { serve } from './serve.ts';
import { weighSite } from './weigh.ts';

/** A part of the bench: measures, prints, and returns what is kept. */
type Part = () => Promise<unknown>;

/** What people type: the beginning of a common message. */
const TYPED = 'last';
/** The header of the first page somebody opens loads its search when the field is touched. */
const HEADER = { path: '/errors/last-backup-not-completed/', field: '#site-search' };

const PARTS: Readonly<Record<string, Part>> = {
  weight: () => {
    const medians = recordOf(weighSite(readBuiltSite(), DIST));
    console.table(medians);
    return Promise.resolve(medians);
  },
  paint: async () => {
    const paints = await measurePaint(DIST);
    console.table(paints);
    return paints;
  },
  search: async () => {
    const host = await serve(DIST);
    try {
      const first = {
        'paste box': await measureFirstResult(host.address, TYPED, PASTE_BOX),
        'header of an article': await measureFirstResult(host.address, TYPED, HEADER),
      };
      console.table(first);
      return first;
    } finally {
      host.close();
    }
  },
  lighthouse: async () => {
    const scores = await measureLighthouse(DIST);
    console.table(scores.map(({ reasons: _, ...numbers }) => numbers));
    for (const { page, reasons } of scores) if (reasons !== '') console.log(`${page}: ${reasons}`);
    return scores;
  },
  growth: async () => {
    const growth = await measureGrowth();
    console.table(growth.sites.map(({ firstResult, ...site }) => ({ ...site, ...firstResult })));
    console.table(growth.exponents);
    return growth;
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(
    `There is no part “${unknown.join('”, “')}”. The parts are ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    console.log(`\n▶ ${name}`);
    keep(name, await PARTS[name]?.());
  }
}
