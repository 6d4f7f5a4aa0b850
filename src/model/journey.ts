import type { Destination, Ref } from '../schema/reference.ts';
import type { Exits, FixPage, Place, Section } from './library.ts';
import { cannotAnchor, OWN_CANNOT_ANCHOR } from './urls.ts';

/** A fix as an article lists it, before it knows where its exits lead. */
interface Placed {
  fix: FixPage;
  because: string | undefined;
}

/**
 * Turn the fixes of an article into sections with their exits.
 * “No” leads to the next section and at last to `otherwise`; “I can’t” to the reasons, or on where there are none.
 */
export function buildSections(article: Ref, placed: readonly Placed[], otherwise: Destination): Section[] {
  return placed.map(({ fix, because }, index) => {
    const following = placed[index + 1];
    const no: Place = following ? `${article}#${following.fix.id}` : otherwise;
    return {
      article,
      position: index + 1,
      place: `${article}#${fix.id}`,
      fix,
      because,
      exits: {
        yes: 'fixed',
        no,
        different: 'search',
        cannot: fix.data.blockers.length > 0 ? `${article}#${cannotAnchor(fix.id)}` : no,
      },
    };
  });
}

/** Build the exits of an article’s own body: “no” leads to its first section, or to `otherwise`. */
export function buildOwnExits(
  article: Ref,
  sections: readonly Section[],
  otherwise: Destination,
  hasBlockers: boolean,
): Exits {
  const no: Place = sections[0]?.place ?? otherwise;
  return {
    yes: 'fixed',
    no,
    different: 'search',
    cannot: hasBlockers ? `${article}#${OWN_CANNOT_ANCHOR}` : no,
  };
}
