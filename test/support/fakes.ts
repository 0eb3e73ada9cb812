import {
  type ChatInputCommandInteraction,
  MessageFlags,
  MessageFlagsBitField,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';
import type { ArticleId } from '../../src/corpus/article.js';
import { answerIds } from '../../src/discord/answer/answer-ids.js';
import type { CommandContext } from '../../src/discord/command.js';
import { Manners } from '../../src/discord/gateway/manners.js';
import { signedIds } from '../../src/discord/message/signed-ids.js';
import { createLog } from '../../src/log.js';
import type { Answer, Citation, Coverage, Source } from '../../src/retrieval/answer.js';
import { openStoresInMemory } from '../../src/state/open-stores.js';
import type { FakeOptions } from './fake-options.js';
import { flyingTime } from './flying-time.js';
import { NO_TENDING, noFeeds } from './no-tending.js';
import { nothingExplored } from './nothing-explored.js';

export const COVERAGE: Coverage = {
  articles: 3,
  passages: 12,
  languages: [
    { language: 'en', articles: 2 },
    { language: 'ar', articles: 1 },
  ],
  outlets: [
    { outlet: 'The Harbour Post', articles: 2 },
    { outlet: 'صحيفة الميناء', articles: 1 },
  ],
  dates: { first: '2021-03-01', last: '2021-05-09' },
  topics: ['bridge', 'ferry'],
};

export function aSource(given: Partial<Source> = {}): Source {
  return {
    // Twelve hexadecimal digits, as the brand asks for.
    articleId: '0123456789ab' as ArticleId,
    file: 'harbour.md',
    title: 'Bridge opens after two years',
    outlet: 'The Harbour Post',
    publisher: 'The Harbour Post',
    language: 'en',
    date: { known: 'stated', iso: '2021-03-01T12:00:00Z', precision: 'day', written: '1 March 2021' },
    link: { kind: 'source', url: 'https://harbour.example/bridge' },
    ...given,
  };
}

export function aCitation(given: Partial<Citation> = {}): Citation {
  const text = 'The bridge opened on Monday.';
  return {
    ...aSource(),
    excerpt: { start: 0, end: text.length, text, highlights: [], cut: { before: false, after: false } },
    passage: '0123456789ab.0',
    question: undefined,
    heading: undefined,
    alsoIn: [],
    ...given,
  };
}

/** A citation of this text, with these stretches of it highlighted. */
export function citing(text: string, highlights: readonly (readonly [number, number])[] = []): Citation {
  const ranges = highlights.map(([start, end]) => ({ start, end }));
  const cut = { before: false, after: false };
  return aCitation({ excerpt: { start: 0, end: text.length, text, highlights: ranges, cut } });
}

export function anAnswer(given: Partial<Answer> = {}): Answer {
  return {
    question: { text: 'When did the bridge open?' },
    languages: ['en'],
    understood: [],
    citations: [aCitation()],
    nearest: [],
    coverage: COVERAGE,
    ...given,
  };
}

const { stores } = await openStoresInMemory(() => new Date('2021-05-10T12:00:00Z'));

const NOTHING_LOADED = {
  id: '00000000',
  at: new Date(0),
  by: 'start',
  report: { coverage: COVERAGE, rejected: [], tookMs: 0 },
};

/** Of a corpus in which nothing ever changes. */
const NO_RELOADS: CommandContext['reloads'] = {
  plan: async () => ({
    id: '000000000000',
    before: { articles: COVERAGE.articles, rejected: 0 },
    after: { articles: COVERAGE.articles, rejected: 0 },
    ...{ added: [], changed: [], removed: [], rejected: [], isGlossaryChanged: false },
    ...{ isEmpty: true, removesMany: false },
  }),
  apply: async () => ({ state: 'unchanged', manifest: undefined }),
  rollBack: async () => undefined,
  loaded: async () => NOTHING_LOADED,
};

/** What commands are given, with a log that says nothing. */
export function aContext(given: Partial<CommandContext> = {}): CommandContext {
  return {
    answer: async (question) => anAnswer({ question }),
    suggest: async () => [],
    inContext: async () => ({ state: 'gone' }),
    verify: async () => ({ state: 'gone' }),
    arrivals: async () => [],
    digest: async () => ({ stories: [], leftOut: [] }),
    onThisDay: async () => [],
    keptArticles: async () => [],
    keptArticle: async () => undefined,
    nearlySame: async () => [],
    glossaryConcepts: async () => [],
    ...nothingExplored,
    problems: async () => ({ page: 0, problems: [], total: 0, counts: [] }),
    corpusStatus: async () => ({
      ...{ months: [], undated: 0, withoutOutlet: 0, newest: undefined, memoryBytes: 0 },
    }),
    pinned: async () => [],
    coverage: async () => COVERAGE,
    reloads: NO_RELOADS,
    reload: async () => ({ coverage: COVERAGE, rejected: [], tookMs: 0 }),
    tending: NO_TENDING,
    feeds: noFeeds(stores),
    moderation: { corpusGuildIds: 'every', moderatorRoleIds: [] },
    stores,
    log: createLog({ level: 'silent' }),
    examples: async () => [],
    outline: async () => ({ people: [], gaps: [] }),
    manners: new Manners({ clock: flyingTime() }),
    ids: answerIds('a secret of tests'),
    digestRuns: {
      now: () => new Date(0),
      look: async () => {},
      runNow: async () => new Date(0),
      nextRun: () => undefined,
    },
    idsOf: (command) => signedIds('a secret of tests', command),
    ...given,
  };
}

/** One call that a fake interaction was sent, in order. */
export interface Sent {
  readonly call:
    | 'deferReply'
    | 'deferUpdate'
    | 'reply'
    | 'editReply'
    | 'deleteReply'
    | 'followUp'
    | 'respond';
  readonly payload: unknown;
}

/** An interaction that only remembers what it was sent. */
export function fakeInteraction(given: Partial<FakeOptions> = {}) {
  const { kind = 'command', options = {}, userId = '1', fails = {} } = given;
  const sent: Sent[] = [];
  const state = { deferred: false, replied: false, ephemeral: null as boolean | null };
  const send =
    (call: Sent['call'], after: Partial<typeof state> = {}) =>
    async (payload?: unknown) => {
      sent.push({ call, payload });
      if (fails[call]) throw fails[call];
      Object.assign(state, after);
      if (call === 'deferReply') {
        state.ephemeral = (payload as { flags?: number }).flags === MessageFlags.Ephemeral;
      }
    };
  const interaction = {
    guildId: given.guildId ?? null,
    channelId: '7',
    authorizingIntegrationOwners:
      given.guildId === undefined || given.isBroughtAlong ? { 1: userId } : { 0: given.guildId },
    memberPermissions: new PermissionsBitField(
      given.mayUseOwnApps === false ? [] : [PermissionFlagsBits.UseExternalApps],
    ),
    locale: given.locale ?? 'en-GB',
    commandName: given.commandName ?? 'ask',
    customId: given.customId ?? '',
    user: { id: userId },
    message: {
      flags: new MessageFlagsBitField(),
      components: (given.components ?? []).map((component) => ({ toJSON: () => component })),
    },
    options: {
      getString: (name: string) => options[name] ?? null,
      getBoolean: (name: string) => options[name] ?? null,
      getFocused: () => ({ name: given.focused ?? 'question', value: options.focused ?? '' }),
    },
    get deferred() {
      return state.deferred;
    },
    get replied() {
      return state.replied;
    },
    get ephemeral() {
      return state.ephemeral;
    },
    isChatInputCommand: () => kind === 'command',
    isAutocomplete: () => kind === 'autocomplete',
    values: given.values ?? [],
    isMessageContextMenuCommand: () => kind === 'message command',
    isModalSubmit: () => false,
    isButton: () => kind === 'button',
    isStringSelectMenu: () => kind === 'select',
    isMessageComponent: () => kind === 'button' || kind === 'select',
    deferReply: send('deferReply', { deferred: true }),
    deferUpdate: send('deferUpdate', { deferred: true }),
    reply: send('reply', { replied: true }),
    editReply: send('editReply', { replied: true }),
    deleteReply: send('deleteReply'),
    followUp: send('followUp'),
    respond: send('respond'),
  };
  // It has all that commands and dispatch use, and they are tested against the real thing in test/e2e.
  return { sent, interaction: interaction as unknown as ChatInputCommandInteraction };
}
