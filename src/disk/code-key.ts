import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A key of the code in some folders, the packages it uses, and the Node that runs it: what any of them has made may be
 * different under another key.
 *
 * @param file the address of a file of ours
 * @param beside the folders, as they lie from it
 */
export function codeKey(file: string, beside: readonly string[]): string {
  const folders = beside.map((path) => new URL(path, file));
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const folder of folders.map((url) => fileURLToPath(url))) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:[jt]s|yaml)$/.test(name)) hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  const [first] = folders;
  const packages = first === undefined ? undefined : packageFile(fileURLToPath(first));
  if (packages !== undefined) hash.update(readFileSync(packages));
  return hash.digest('hex').slice(0, 16);
}

/** The nearest package.json above a folder: it names the exact version of every package. */
function packageFile(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : packageFile(above);
}
