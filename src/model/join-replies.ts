import type { Fix } from '../schema/fix.ts';
import type { Desk } from '../schema/settings.ts';
import { rankOf } from './rank.ts';

export type { Desk };

/** One reply of several, as far as joining needs it. */
export interface JoinedReply {
  title: string;
  /** The complete reply, from greeting to signature; or, to be read aloud, without them. */
  text: string;
  /** What a fix can take away. Articles have none: they come first. */
  risk?: Fix['risk'] | undefined;
  cost?: Fix['cost'] | undefined;
}

/**
 * Make one reply of several: one greeting, the parts numbered from the least to the most invasive, one signature.
 * Parts of the same rank stay in the order they were given. A single reply stays as it is.
 */
export function joinReplies(replies: readonly JoinedReply[], desk?: Desk): string {
  const [first, ...others] = replies;
  if (!first) return '';
  if (others.length === 0) return first.text;
  const rank = ({ risk, cost = 'none' }: JoinedReply) => (risk === undefined ? -1 : rankOf({ risk, cost }));
  const parts = [...replies]
    .sort((a, b) => rank(a) - rank(b))
    .map(({ title, text }, index) => `${index + 1}) ${title}\n\n${withoutLead(inside(text, desk))}`);
  return [
    ...(desk ? [desk.greeting] : []),
    `Try these ${replies.length} in order. Stop when it works.`,
    ...parts,
    ...(desk ? [desk.signature] : []),
  ].join('\n\n');
}

/** Take the greeting and the signature off a reply. */
const inside = (text: string, desk?: Desk): string =>
  desk ? text.slice(desk.greeting.length + 2, -(desk.signature.length + 2)) : text;

/** Take off the first paragraph, which names the page: the number and the title stand there instead. */
const withoutLead = (text: string): string => text.slice(text.indexOf('\n\n') + 2);
