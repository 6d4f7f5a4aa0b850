import Picture from '../pictures/Picture.astro';
import Careful from './Careful.astro';
import FitCalculator from './FitCalculator.astro';
import IfNot from './IfNot.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Path from './Path.astro';
import See from './See.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Subheading from './Subheading.astro';
import TimeCalculator from './TimeCalculator.astro';
import Variant from './Variant.astro';

/** What an MDX body may use. The names and attributes are the ones `model/rules/unknown-component.ts` allows. */
export const authoring = {
  Careful,
  FitCalculator,
  IfNot,
  Note,
  Path,
  Picture,
  See,
  Step,
  Steps,
  TimeCalculator,
  Variant,
  a: Link,
  h3: Subheading,
};
