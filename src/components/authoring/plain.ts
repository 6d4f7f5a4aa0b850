import { authoring } from './index.ts';
import Nothing from './Nothing.astro';
import PlainPath from './PlainPath.astro';
import PlainStep from './PlainStep.astro';

/** What an MDX body may use where there are no scripts and no room for pictures. */
export const plain = {
  ...authoring,
  FitCalculator: Nothing,
  Path: PlainPath,
  Picture: Nothing,
  Step: PlainStep,
  TimeCalculator: Nothing,
};
