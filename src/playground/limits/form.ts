import { z } from 'zod';
import type { Problem } from '../errors.js';

/** A text of `min` to `max` UTF-16 code units. */
export function text(min: number, max: number): z.ZodType<string> {
  return min === 0 ? z.string().max(max) : z.string().superRefine(between(min, max));
}

/** A list of `min` to `max` items. */
export function list<T extends z.ZodType>(item: T, min: number, max: number) {
  return z.array(item).superRefine(between(min, max));
}

// Where there are two bounds, Discord names both, whichever is broken.
function between(min: number, max: number) {
  return (value: { readonly length: number }, context: Complaints): void => {
    if (value.length >= min && value.length <= max) return;
    complain(context, [], 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  };
}

/** A list that may be left out, and of which `null` says the same. */
export function optionalList<T extends z.ZodType>(item: T, max: number) {
  return z.array(item).max(max).nullish();
}

/** An http or https address of at most `max` code units; others get Discord's own complaint. */
export function webAddress(max: number, schemes: readonly string[] = ['http', 'https']) {
  return text(1, max).superRefine((value, context) => {
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    if (scheme === undefined || !URL.canParse(value)) {
      complain(context, [], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    } else if (!schemes.includes(scheme)) {
      const known = schemes.map((s) => `'${s}'`).join(', ');
      const message = `Scheme "${scheme}" is not supported. Scheme must be one of (${known}).`;
      complain(context, [], 'URL_TYPE_INVALID_SCHEME', message);
    }
  });
}

interface Complaints {
  addIssue(issue: { code: 'custom'; path: PropertyKey[]; message: string; params: { code: string } }): void;
}

/** Adds a problem with Discord's name for it to what zod found. */
export function complain(context: Complaints, path: PropertyKey[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path, message, params: { code } });
}

/** A payload read by its schema, or the problems in it, in Discord's words. */
export type Read<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads `payload` by `schema`. */
export function read<T>(schema: z.ZodType<T>, payload: unknown): Read<T> {
  const result = schema.safeParse(payload, { reportInput: true });
  return result.success ? { value: result.data } : { problems: result.error.issues.flatMap(problemsOf) };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = complaint(issue);
  // Keys that may not be there, such as a locale that Discord does not have, are named one by one.
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], ...found }));
  return [{ path, ...found }];
}

function complaint(issue: Issue): { code: string; message: string } {
  switch (issue.code) {
    case 'too_big':
      return sized(issue.origin, `must be ${issue.maximum} or fewer`, 'MAX');
    case 'too_small':
      return sized(issue.origin, `must be ${issue.minimum} or more`, 'MIN');
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) {
        return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
      }
      return { code: 'BASE_TYPE_INVALID', message: `Must be of type ${issue.expected}.` };
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" is not one that may stand here.' };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${issue.values.join(', ')}).` };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'custom':
      return { code: String(issue.params?.code ?? 'BASE_TYPE_INVALID'), message: issue.message };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function sized(origin: string, bound: string, side: 'MAX' | 'MIN'): { code: string; message: string } {
  const sentence = bound.charAt(0).toUpperCase() + bound.slice(1);
  if (origin === 'number' || origin === 'int') {
    return { code: `NUMBER_TYPE_${side}`, message: `int value ${bound}.` };
  }
  return { code: `BASE_TYPE_${side}_LENGTH`, message: `${sentence} in length.` };
}
