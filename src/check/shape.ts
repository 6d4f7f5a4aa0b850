import type { z } from 'astro/zod';

import { nearestName, offer } from '../model/rules/names.ts';

/** One mistake in the shape of a front matter: the field, and what to do. */
interface ShapeIssue {
  /** The dotted path of the field: `answers.2.label`. */
  path: string;
  message: string;
}

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** List the mistakes Zod finds in a value, in words for an author: what is wrong, what to do, the nearest field name. */
export function issuesOfShape(schema: z.ZodType, value: unknown): ShapeIssue[] {
  const { error } = schema.safeParse(value, { error: plainWords });
  const found = (error?.issues ?? []).flatMap((issue) => withoutUnions(issue));
  const missing = found
    .filter(({ path }) => valueAt(value, path) === undefined)
    .map(({ path }) => path.join('.'));
  const unknown = found.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? wordUnknownFields(issue.keys, issue.path, missing, schema) : [],
  );
  const renamed = new Set(unknown.map(({ meant }) => meant));
  const others = found
    .filter(({ code, path }) => code !== 'unrecognized_keys' && !renamed.has(path.join('.')))
    .map((issue) => ({ path: issue.path.join('.'), message: wordIssue(issue, valueAt(value, issue.path)) }));
  return [...others, ...unknown];
}

/** Say what to write where a schema has no words of its own: Zod asks it only then. */
const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return `Write ${TYPE_WORDS[issue.expected] ?? 'another value'}.`;
    case 'invalid_value':
      return `Write one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return issue.origin === 'array' ? 'List at least one.' : `Write a number above ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'array' ? `List at most ${issue.maximum}.` : 'Write a smaller number.';
    case 'invalid_format':
      return issue.format === 'url' ? 'Write a full address such as “https://example.org”.' : undefined;
    default:
      return undefined;
  }
};

const TYPE_WORDS: Record<string, string> = {
  string: 'one line of text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  boolean: 'true or false',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** Replace an issue of a union by those of the form the author most likely chose. */
function withoutUnions(issue: ZodIssue): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherForm = (errors: readonly ZodIssue[]) =>
    errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  const chosen = issue.errors.find((errors) => !isOtherForm(errors)) ?? issue.errors[0] ?? [];
  return chosen.flatMap((inner) => withoutUnions({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Word fields nobody knows, each with the field it most likely means: one slip is one issue. */
function wordUnknownFields(keys: readonly string[], at: Path, missing: readonly string[], schema: z.ZodType) {
  const prefix = at.length === 0 ? '' : `${at.join('.')}.`;
  const fields = (schema as { shape?: object }).shape ?? {};
  const names = [
    ...missing.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
    ...(at.length === 0 ? Object.keys(fields) : []),
  ];
  return keys.map((key) => {
    const nearest = nearestName(key, names);
    return {
      path: prefix + key,
      message: `“${key}” is not a field here.${offer(nearest)} Correct its name, or remove it.`,
      meant: prefix + (nearest ?? key),
    };
  });
}

/** Word one mistake: the field, then what to do. */
function wordIssue(issue: ZodIssue, found: unknown): string {
  if (issue.path.length === 0) return 'There are no fields here. Write one “field: value” on each line.';
  const cure = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message;
  if (found === undefined) return `${nameOf(issue.path)} is missing. ${cure}`;
  if (found === null) return `${nameOf(issue.path)} is empty. ${cure}`;
  return `${nameOf(issue.path)}: ${cure}`;
}

/** Name the place of a field as a sentence begins: “label” in entry 3 of “answers”. */
function nameOf(path: Path): string {
  const words = path.reduce<string>((around, key) => {
    if (typeof key === 'number') return `entry ${key + 1} of ${around}`;
    return around === '' ? `“${String(key)}”` : `“${String(key)}” in ${around}`;
  }, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Get the value at a path, or `undefined`. */
const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
