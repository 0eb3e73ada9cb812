import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread from a file of ours, built or not.
 *
 * @param file of its source, as `new URL('./thread.ts', import.meta.url)`; in a build, what it was made into
 */
export function startThread(file: URL, options: Omit<WorkerOptions, 'eval'>): Worker {
  if (import.meta.url.endsWith('.js')) return new Worker(new URL(file.href.replace(/\.ts$/, '.js')), options);
  // Run from source, the thread must be taught TypeScript first: tsx's hooks are not passed on to threads.
  const tsx = import.meta.resolve('tsx/esm/api');
  const code = `import('${tsx}').then(({ register }) => { register(); return import('${file.href}'); })`;
  return new Worker(code, { ...options, eval: true });
}
