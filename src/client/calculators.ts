import {
  durationWords,
  missingSpace,
  parseAmount,
  type SizeUnit,
  sizeWords,
  toGigabytes,
  uploadMinutes,
} from '../model/amounts.ts';

/** A small calculator: answers while the reader types. Its table works without it. */
abstract class Calculator extends HTMLElement {
  /** Work out the answer in words, or say what is missing. */
  protected abstract answer(): string;

  connectedCallback() {
    this.addEventListener('input', () => this.show());
    // Somebody was quicker than this script.
    if ([...this.querySelectorAll('input')].some(({ value }) => value !== '')) this.show();
  }

  /** Read one amount, in gigabytes where it has a unit. `undefined` while it is empty or no number. */
  protected amount(name: string): number | undefined {
    const field = this.querySelector<HTMLInputElement>(`[data-amount="${name}"]`);
    const unit = this.querySelector<HTMLSelectElement>(`[data-unit="${name}"]`);
    const amount = parseAmount(field?.value ?? '');
    field?.setAttribute('aria-invalid', String(field.value !== '' && amount === undefined));
    return amount === undefined || !unit ? amount : toGigabytes(amount, unit.value as SizeUnit);
  }

  private show() {
    const output = this.querySelector('[data-answer]');
    if (output) output.textContent = this.answer();
  }
}

/** “Will it fit?”: free space against the size of the backup. */
class FitCalculator extends Calculator {
  protected override answer(): string {
    const free = this.amount('free');
    const need = this.amount('need');
    if (free === undefined || need === undefined) return 'Type two numbers, for example 5 and 3.2.';
    const missing = missingSpace(free, need);
    return missing === 0 ? 'It fits.' : `It does not fit. You need ${sizeWords(missing)} more.`;
  }
}

/** “How long will it take?”: size and upload speed. */
class TimeCalculator extends Calculator {
  protected override answer(): string {
    const size = this.amount('size');
    const speed = this.amount('speed');
    if (size === undefined || !speed) return 'Type two numbers, for example 20 and 10.';
    return `About ${durationWords(uploadMinutes(size, speed))}, if the network keeps its speed.`;
  }
}

customElements.define('fit-calculator', FitCalculator);
customElements.define('time-calculator', TimeCalculator);
