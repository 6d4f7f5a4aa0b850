/** Loads the calculators when somebody first goes into one: few readers do, and each page with one would carry it. */
for (const calculator of document.querySelectorAll('fit-calculator, time-calculator')) {
  calculator.addEventListener('focusin', () => void import('./calculators.ts'));
}
