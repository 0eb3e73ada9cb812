import { afterEach, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type LoadingContext, loadingContext } from '../../src/loading-context.js';
import { createLog } from '../../src/log.js';
import { openStoresInMemory } from '../../src/state/open-stores.js';

const FIXTURES = 'test/e2e/fixtures';

let loading: LoadingContext | undefined;

afterEach(() => loading?.close());

it('suggests nothing while articles are loading, rather than waiting, and names of theirs then', async () => {
  const config = readConfig({
    CORPUS_DIR: `${FIXTURES}/articles`,
    SOURCES_FILE: `${FIXTURES}/sources.yaml`,
    GLOSSARY_FILE: `${FIXTURES}/glossary.yaml`,
  });
  const { stores } = await openStoresInMemory(() => new Date());
  loading = await loadingContext(config, { stores, log: createLog({ level: 'silent' }) });
  const beginning = { text: 'sami', language: 'en', limit: 5 } as const;
  expect(await loading.context.suggest(beginning)).toEqual([]);
  await loading.loaded;
  expect(await loading.context.suggest(beginning)).toEqual(['Sami Haddad']);
});
