import { spawnSync } from 'node:child_process';

/** Runs a script of `scripts/` as npm does, with an environment that names no files of ours. */
export function runScript(name: string, ...args: readonly string[]) {
  const env = { ...process.env, CORPUS_DIR: '', SOURCES_FILE: '', GLOSSARY_FILE: '' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${name}.ts`, ...args],
    { env, encoding: 'utf8' },
  );
  return { code: status, stdout, stderr };
}
