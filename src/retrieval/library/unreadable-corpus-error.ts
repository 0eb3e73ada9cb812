/** The files cannot be read, for a reason that whoever keeps them can mend. Its message says which file, and what is wrong. */
export class UnreadableCorpusError extends Error {
  override readonly name = 'UnreadableCorpusError';
}

/** Whether an error tells of files: the file system's own, and those of YAML files. */
export function isAboutFiles(error: Error): boolean {
  return error.name === 'YamlFileError' || ('code' in error && 'syscall' in error);
}
