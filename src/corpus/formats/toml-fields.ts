import { parse, TomlError } from 'smol-toml';
import { looseFields } from './loose-fields.js';
import type { HeadFields } from './yaml-fields.js';

/** Of a head that is not valid, at most so many statements are read one by one. */
const MAX_STATEMENTS = 500;

/** The fields of TOML, its escapes resolved and its comments left out; where it is broken, those that are not. */
export function tomlFields(head: string): HeadFields {
  try {
    return { fields: parse(head), brokenLine: undefined };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { fields: { ...looseFields(head), ...statements(head) }, brokenLine: error.line };
  }
}

/** The statements that stand on a line of their own and are valid there. */
function statements(head: string): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null);
  for (const line of head.split('\n').slice(0, MAX_STATEMENTS)) {
    if (!/^[\w"'-][^=]{0,80}=/.test(line)) continue;
    try {
      Object.assign(fields, parse(line));
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
    }
  }
  return fields;
}
