import { join } from 'node:path';

import { build } from 'vite';

import type { Plan } from '../offline/plan.ts';
import { planStore } from './offline-plan.ts';

/** Write `sw.js` and the packs of pages into a finished build that lives under `base`. Returns what a device will store. */
export async function writeWorker(site: string, base: string): Promise<Plan> {
  const plan = planStore(site, base);
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { PLAN: JSON.stringify(plan) },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../worker/service-worker.ts'),
        // One plain script: Firefox ESR runs no modules as service workers.
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return plan;
}
