import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { makeCorpus } from './corpus/corpus.ts';
import { writeProject } from './project.ts';
import { type BuildCost, measureBuild } from './run-build.ts';
import { measureFirstResult, type FirstResult } from './search.ts';
import { serve } from './serve.ts';
import { brotli } from './weigh.ts';

/** What a site of some made-up articles costs. */
export interface Growth extends BuildCost {
  articles: number;
  pages: number;
  /** Bytes of the search index on disk, and of the lexicon as it travels (Brotli 11). */
  indexBytes: number;
  lexiconBytes: number;
  /** From the first key to the first result, on the slow line. */
  firstResult: FirstResult;
}

/** How many articles the sites have, unless GROWTH names other numbers: “100,1000”. */
const SIZES = (process.env.GROWTH ?? '100,1000,5000').split(',').map(Number);
/** A folder for profiles of the builds, where somebody looks for what is slow. */
const PROFILE = process.env.GROWTH_PROFILE;

/** How the cost grows between the two largest sites: 1 means that each article costs the same. */
export interface Exponents {
  cpu: number;
  wall: number;
  memory: number;
}

/** Build sites of growing size from a made-up corpus and measure each. Takes minutes. */
export async function measureGrowth(): Promise<{ sites: Growth[]; exponents: Exponents | undefined }> {
  const sites: Growth[] = [];
  for (const articles of SIZES) {
    const project = writeProject(makeCorpus(articles));
    try {
      sites.push(await measureSite(project, articles));
    } finally {
      if (process.env.GROWTH_KEEP === undefined) rmSync(project, { recursive: true });
      else console.log(`The site of ${articles} articles is in ${project}.`);
    }
  }
  return { sites, exponents: exponentsOf(sites) };
}

async function measureSite(project: string, articles: number): Promise<Growth> {
  if (PROFILE !== undefined) mkdirSync(PROFILE, { recursive: true });
  const cost = await measureBuild(project, PROFILE);
  console.table({ articles, ...cost });
  const site = join(project, 'dist');
  const server = await serve(site);
  try {
    const message = readMessage(project);
    return {
      articles,
      ...cost,
      pages: readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
        .length,
      indexBytes: bytesIn(join(site, 'pagefind')),
      lexiconBytes: brotli(readFileSync(join(site, 'search-lexicon.json'))).length,
      firstResult: await measureFirstResult(server.address, message),
    };
  } finally {
    server.close();
  }
}

/** Take the first letters of a message in the middle of the corpus. */
function readMessage(project: string): string {
  const folder = join(project, 'content/errors');
  const files = readdirSync(folder);
  const text = readFileSync(join(folder, files[files.length >> 1] ?? ''), 'utf8');
  return (/^title: (.+)$/m.exec(text)?.[1] ?? '').slice(0, 4);
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((total, file) => total + (file.isFile() ? file.size : 0), 0);

function exponentsOf(sites: readonly Growth[]): Exponents | undefined {
  const [small, large] = sites.slice(-2);
  if (!small || !large) return undefined;
  const exponentOf = (part: keyof BuildCost) =>
    Number((Math.log(large[part] / small[part]) / Math.log(large.articles / small.articles)).toFixed(3));
  return { cpu: exponentOf('cpuSeconds'), wall: exponentOf('seconds'), memory: exponentOf('peakMiB') };
}
