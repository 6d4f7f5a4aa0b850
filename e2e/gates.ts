import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** What a gate found: how many checks or tests passed, and how many failed. */
interface Count {
  passed: number;
  failed: number;
}

/** Every gate, cheapest first: its npm script, and how to count its tests where it has any. */
const GATES: readonly { script: string; count?: () => Count | undefined }[] = [
  { script: 'format:check' },
  { script: 'check:spelling' },
  { script: 'check:content' },
  { script: 'check:style' },
  { script: 'check:unused' },
  { script: 'lint' },
  { script: 'test:unit', count: countUnitTests },
  { script: 'typecheck' },
  { script: 'build' },
  { script: 'check:weight' },
  { script: 'check:links' },
  { script: 'check:html' },
  { script: 'check:repeat' },
  { script: 'test:e2e', count: () => countBrowserTests('test-results/e2e.json') },
  { script: 'test:sub-path', count: () => countBrowserTests('test-results/sub-path.json') },
  { script: 'test:engines', count: () => countBrowserTests('test-results/engines.json') },
];

const UNIT_REPORT = 'test-results/unit.json';

/** Run all gates, stop at the first that fails, and say how many checks and tests passed and failed. */
function runGates(): number {
  rmSync('test-results', { recursive: true, force: true });
  const total: Count = { passed: 0, failed: 0 };
  const report: string[] = [];
  for (const { script, count } of GATES) {
    console.log(`\n▶ npm run ${script}`);
    const start = Date.now();
    const isGood = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' }).status === 0;
    const found = count?.() ?? { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 };
    total.passed += found.passed;
    total.failed += isGood ? found.failed : Math.max(1, found.failed);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    report.push(`${isGood ? '✔' : '✘'} ${script.padEnd(15)} ${seconds.padStart(6)} s`);
    if (!isGood) {
      report.push(`The rest did not run. “npm run ${script}” shows this failure again.`);
      break;
    }
  }
  console.log(`\n${report.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/** Count the unit tests from Vitest’s report. */
function countUnitTests(): Count | undefined {
  const report = readReport(UNIT_REPORT) as { numPassedTests: number; numFailedTests: number } | undefined;
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** Count the browser tests from a report of Playwright. */
function countBrowserTests(file: string): Count | undefined {
  const report = readReport(file) as
    { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } | undefined;
  if (!report) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

/** Read a report. A tool that broke down before its first test has written none. */
const readReport = (file: string): unknown =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;

process.exitCode = runGates();
