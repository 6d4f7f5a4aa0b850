import type { z } from 'astro/zod';
import { closest } from 'fastest-levenshtein';

/** One mistake in the shape of a front matter: the field, and what to do. */
interface ShapeIssue {
  path: string;
  message: string;
}

/** Word the mistakes Zod found for an author: what is wrong, then what to do, with the nearest field name. */
export function issuesOfShape(error: z.ZodError, schema: z.ZodType, value: unknown): ShapeIssue[] {
  return error.issues.flatMap((issue): ShapeIssue[] => {
    const path = issue.path.join('.');
    const field = path === '' ? 'The file' : `“${path}”`;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({
          path: path === '' ? key : `${path}.${key}`,
          message: `“${key}” is not a field here.${suggestField(key, schema, path)} Remove it or correct its name.`,
        }));
      case 'invalid_type':
        return [
          valueAt(value, issue.path) === undefined
            ? { path, message: `${field} is missing. Add it.` }
            : { path, message: `${field} must be ${article(issue.expected)}. Correct its value.` },
        ];
      case 'invalid_value':
        return [{ path, message: `${field} must be one of: ${issue.values.map(String).join(', ')}.` }];
      default:
        return valueAt(value, issue.path) === undefined && path !== ''
          ? [{ path, message: `${field} is missing. ${issue.message}` }]
          : [{ path, message: `${field}: ${issue.message}` }];
    }
  });
}

/** Offer the nearest field name of the outermost object. Inner objects have too few fields to guess. */
function suggestField(key: string, schema: z.ZodType, path: string): string {
  const shape = (schema as { shape?: Record<string, unknown> }).shape;
  return path === '' && shape ? ` Did you mean “${closest(key, Object.keys(shape))}”?` : '';
}

/** Get the value at a path, or `undefined`. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** Name a type with its article: “a list”. */
const article = (type: string): string =>
  ({
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    boolean: 'true or false',
    object: 'a group of fields',
  })[type] ?? type;
