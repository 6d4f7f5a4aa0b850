import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one build cost. */
export interface BuildCost {
  seconds: number;
  /** Seconds of processor time: other work on the machine does not change them much. */
  cpuSeconds: number;
  /** The most memory that the build and its helpers held at once, in MiB. */
  peakMiB: number;
}

/** How often the memory is read, in milliseconds. */
const EVERY = 200;
/** The unit of processor time in /proc, in seconds. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
const TICK = 0.01;

/** Build a project and measure it. Linux only: it reads /proc. Rejects with what the build said where it fails. */
export async function measureBuild(project: string, profile?: string): Promise<BuildCost> {
  const began = performance.now();
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, SITE_OG: 'off', SITE_OUT: join(project, 'dist'), SITE_BASE: '/' };
  const build = spawn(process.execPath, [...profiling, astro, 'build'], { cwd: project, env });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4_000)));
  }
  const cost = { cpuSeconds: 0, peakMiB: 0 };
  const watch = setInterval(() => {
    const family = familyOf(build.pid ?? -1);
    cost.peakMiB = Math.max(cost.peakMiB, Math.round(sum(family, ({ kib }) => kib) / 1024));
    cost.cpuSeconds = Math.max(cost.cpuSeconds, sum(family, ({ ticks }) => ticks) * TICK);
  }, EVERY);
  const code = await new Promise<number | null>((done) => build.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of ${project} failed.\n${said}`);
  const seconds = (performance.now() - began) / 1000;
  return { seconds: tenths(seconds), cpuSeconds: tenths(cost.cpuSeconds), peakMiB: cost.peakMiB };
}

const tenths = (number: number): number => Math.round(number * 10) / 10;

const sum = <T>(items: readonly T[], numberOf: (item: T) => number): number =>
  items.reduce((total, item) => total + numberOf(item), 0);

/** What one process holds and has used. */
interface Usage {
  kib: number;
  ticks: number;
}

/** List the usage of a process and of all it started. A process may end while it is read. */
function familyOf(pid: number): Usage[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [usageOf(pid), ...children.flatMap(familyOf)];
  } catch {
    return [];
  }
}

function usageOf(pid: number): Usage {
  const kib = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  // The name of a program may hold blanks: the fields count from behind it. 11 to 14: its time, then its children’s.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return { kib, ticks: sum(fields.slice(11, 15), Number) };
}
