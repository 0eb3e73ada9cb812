import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CONFIG_VARIABLES, ConfigError, loadEnvironmentFile, readConfig } from '../src/config.js';
import { StartError } from '../src/start-error.js';

const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAw.GabcDE.abcdefghijklmnopqrstuvwxyz0123456789AB';

function faultOf(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('help: readConfig accepted this environment, or threw something else');
}

describe('readConfig', () => {
  it('needs nothing: an empty environment is the playground over the sample coverage', () => {
    expect(readConfig({})).toEqual({
      discordToken: undefined,
      discordGuildId: undefined,
      corpusGuildIds: [],
      moderatorRoleIds: [],
      corpusDir: 'data/articles',
      watchesCorpus: false,
      removedDir: 'data/removed',
      sourcesFile: 'data/sources.yaml',
      glossaryFile: 'data/glossary.yaml',
      goldenFile: 'data/golden.yaml',
      localGlossaryFile: 'data/glossary.local.yaml',
      feedAllowPrivate: false,
      state: { stateDir: 'data/state', url: undefined, authToken: undefined },
      digestCatchUpHours: 6,
      logLevel: 'info',
      playground: { host: '127.0.0.1', port: 3000 },
    });
  });

  it('takes an empty or blank string for unset', () => {
    const blank = Object.fromEntries(CONFIG_VARIABLES.map((name, n) => [name, n % 2 ? '' : '  ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it('takes each variable', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: TOKEN,
        DISCORD_GUILD_ID: '123456789012345678',
        CORPUS_GUILD_IDS: '123456789012345678, 223456789012345678',
        MODERATOR_ROLE_IDS: '323456789012345678',
        CORPUS_DIR: '/c',
        CORPUS_WATCH: 'true',
        REMOVED_DIR: '/r',
        SOURCES_FILE: '/s.yaml',
        GLOSSARY_FILE: '/g.yaml',
        GOLDEN_FILE: '/q.yaml',
        GLOSSARY_LOCAL_FILE: '/l.yaml',
        FEED_ALLOW_PRIVATE: 'true',
        STATE_DIR: '/state',
        STATE_URL: 'libsql://state.example.org',
        DIGEST_CATCH_UP_HOURS: '12',
        STATE_TOKEN: 'secret',
        LOG_LEVEL: 'debug',
        PLAYGROUND_HOST: '0.0.0.0',
        PLAYGROUND_PORT: '0',
      }),
    ).toEqual({
      discordToken: TOKEN,
      discordGuildId: '123456789012345678',
      corpusGuildIds: ['123456789012345678', '223456789012345678'],
      moderatorRoleIds: ['323456789012345678'],
      corpusDir: '/c',
      watchesCorpus: true,
      removedDir: '/r',
      sourcesFile: '/s.yaml',
      glossaryFile: '/g.yaml',
      goldenFile: '/q.yaml',
      localGlossaryFile: '/l.yaml',
      digestCatchUpHours: 12,
      feedAllowPrivate: true,
      state: { stateDir: '/state', url: 'libsql://state.example.org', authToken: 'secret' },
      logLevel: 'debug',
      playground: { host: '0.0.0.0', port: 0 },
    });
  });

  it('names all wrong variables in one error, and says what was expected', () => {
    const fault = faultOf({
      DISCORD_GUILD_ID: 'my server',
      LOG_LEVEL: 'loud',
      PLAYGROUND_PORT: '65536',
    });
    expect(fault.variables).toEqual(['DISCORD_GUILD_ID', 'LOG_LEVEL', 'PLAYGROUND_PORT']);
    for (const variable of fault.variables) expect(fault.message).toContain(`- ${variable}: expected`);
    expect(fault.message).toContain('Copy Server ID');
  });

  it.each(['-1', '3000.5', '1e3', 'http', '99999'])('refuses the port %j', (port) => {
    expect(faultOf({ PLAYGROUND_PORT: port }).variables).toEqual(['PLAYGROUND_PORT']);
  });

  it('never repeats a value, for it may be a secret', () => {
    const secret = 'not-quite-a-token-but-secret';
    expect(faultOf({ DISCORD_TOKEN: secret, DISCORD_GUILD_ID: secret }).message).not.toContain(secret);
  });
});

it('.env.example names exactly the variables that are read, each with its default', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const assigned = lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split('='));
  expect(assigned.map(([name]) => name)).toEqual(CONFIG_VARIABLES);
  expect(readConfig(Object.fromEntries(assigned))).toEqual(readConfig({}));
});

describe('the file .env', () => {
  const loaded = (content: Uint8Array, environment: NodeJS.ProcessEnv = {}) => {
    const dir = mkdtempSync(join(tmpdir(), 'env-'));
    try {
      writeFileSync(join(dir, '.env'), content);
      loadEnvironmentFile(join(dir, '.env'), environment);
      return environment;
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  };

  it.each(['utf8', 'utf-16le', 'utf-16be'])(
    'is read in %s, with and without a byte order mark',
    (encoding) => {
      for (const addBOM of [true, false]) {
        const bytes = iconv.encode(
          '# ours\r\nexport CORPUS_DIR = data/reef\r\nLOG_LEVEL="warn" # quiet\r\n',
          encoding,
          { addBOM },
        );
        expect(loaded(bytes)).toEqual({ CORPUS_DIR: 'data/reef', LOG_LEVEL: 'warn' });
      }
    },
  );

  it('leaves what the environment says already', () => {
    expect(loaded(Buffer.from('LOG_LEVEL=warn'), { LOG_LEVEL: 'debug' })).toEqual({ LOG_LEVEL: 'debug' });
  });

  it('is refused where it is no text, and is not needed', () => {
    expect(() => loaded(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 3]))).toThrow(StartError);
    expect(() => loadEnvironmentFile('/no/such/folder/.env', {})).not.toThrow();
  });
});
