import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../language/languages.js';
import { lineOf, YamlFileError, yamlFile } from '../yaml/yaml-file.js';
import { OUTLET_KINDS, type Outlet } from './outlet.js';
import { outletKey } from './outlet-key.js';

const NAMED_IN = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];

const word = z.string('words in quotation marks').trim().min(1, 'words');
const words = z.array(word).default([]);
const host = z
  .string()
  .regex(/^(?!www\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/, 'a host in lower case, without "www."');

const OUTLET = z.strictObject({
  id: z
    .string('an id in quotation marks')
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens'),
  name: word,
  kind: z.enum(OUTLET_KINDS),
  publisher: word.optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'the code of a language')).min(1, 'a language'),
  homepage: z
    .url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' })
    .optional(),
  hosts: z.array(host).default([]),
  names: z
    .strictObject(
      Object.fromEntries(NAMED_IN.map((language) => [language, z.array(word).min(1, 'a name').optional()])),
    )
    .default({}),
  aliases: words,
  shared: words,
  context: z.record(word, z.array(word).min(1, 'at least one word')).default({}),
});
const OUTLETS = z.strictObject({
  outlets: z
    .array(OUTLET)
    .nullish()
    .transform((list) => list ?? []),
});

/**
 * The outlets of a file, in its order; none if there is no such file.
 * @throws YamlFileError naming the line and what was expected there
 */
export function readOutlets(file: string): readonly Outlet[] {
  return existsSync(file) ? outletsFrom(readFileSync(file, 'utf8'), file) : [];
}

/** @throws YamlFileError naming the line and what was expected there, also where two outlets share an id, a name or a host */
export function outletsFrom(text: string, file: string): readonly Outlet[] {
  const outlets = yamlFile(text, { file, schema: OUTLETS }).outlets.map(
    ({ homepage, hosts, publisher, ...rest }): Outlet => ({
      ...rest,
      ...{ homepage, publisher },
      hosts: [...new Set([...(homepage === undefined ? [] : [hostOf(homepage)]), ...hosts])],
    }),
  );
  const taken = new Map<string, string>();
  outlets.forEach((outlet, index) => {
    for (const claim of claimsOf(outlet)) {
      const owner = taken.get(claim);
      if (owner !== undefined) {
        const expected = `one outlet for "${claim.replace(/^\w+ /, '')}", which ${owner} has as well as ${outlet.id}`;
        throw new YamlFileError({ file, line: lineOf(text, ['outlets', index]), expected });
      }
      taken.set(claim, outlet.id);
    }
  });
  return outlets;
}

/** The names that mean the outlet wherever it is named. */
export function ownNames({ name, names, aliases }: Outlet): readonly string[] {
  return [name, ...Object.values(names).flat(), ...aliases].flatMap((each) => each ?? []);
}

/** What no other outlet may have. */
function claimsOf(outlet: Outlet): ReadonlySet<string> {
  return new Set([
    `id ${outlet.id}`,
    ...outlet.hosts.map((each) => `host ${each}`),
    ...ownNames(outlet).map((each) => `name ${outletKey(each)}`),
  ]);
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
