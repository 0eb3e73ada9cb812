import type { Words } from '../../src/discord/words.js';
import { AUDIT_ACTIONS } from '../../src/state/audit-store.js';

/** Everything that is said to those who tend the corpus. */
export function everyTendingWord({ tending }: Words): readonly string[] {
  const { audit } = tending;
  return [
    tending.notHere,
    tending.notYou,
    tending.expired,
    tending.takenUp,
    tending.notTakenUp('12345678'),
    audit.header,
    audit.empty,
    audit.range({ first: '1', last: '2', total: '3' }),
    audit.newer,
    audit.older,
    audit.theBot,
    audit.forgotten,
    audit.change('1', '2'),
    audit.nothing,
    audit.channel,
    audit.toldIn('1'),
    audit.notToldIn('1'),
    ...AUDIT_ACTIONS.map((action) => audit.actions[action]),
    ...ofArticles(tending),
    ...ofAliases(tending),
    ...ofFeeds(tending),
    ...ofPins(tending),
  ];
}

function ofArticles({ articles }: Words['tending']): readonly string[] {
  const { add, hide, remove, show } = articles;
  return [
    articles.notFound,
    articles.inFile('1'),
    articles.gone,
    add.form,
    add.files,
    add.filesHint({ endings: '1', files: '2', megabytes: '3' }),
    add.text,
    add.textHint,
    add.nothing,
    add.header,
    add.headerNone,
    add.pasted,
    add.passages(1),
    add.passages(5),
    add.replaces,
    add.sameAs('1'),
    add.refused['too-large']('1'),
    add.refused['not-fetched'],
    add.refused['wrong-kind']('1'),
    add.refused['too-slow'],
    add.refused['no-article'],
    add.refused.twice,
    add.confirm,
    add.confirmReplacing,
    add.discard,
    add.waits,
    add.discarded,
    add.expired,
    add.done,
    add.keptAs('1'),
    add.existsNow('1'),
    add.outside('1'),
    hide.done,
    hide.undo('1'),
    hide.already,
    show.done,
    show.notHidden,
    articles.faulty('1'),
    remove.header,
    remove.others(1),
    remove.others(2),
    remove.kept,
    remove.confirm,
    remove.done,
    remove.keptAs('1'),
  ];
}

function ofAliases({ aliases }: Words['tending']): readonly string[] {
  return [
    aliases.header,
    aliases.empty,
    aliases.means('1', '2'),
    aliases.added('1', '2'),
    aliases.removed('1', '2'),
    aliases.newConcept('1'),
    aliases.unknownConcept,
    aliases.unknownAlias,
    aliases.taken('1', '2'),
    aliases.noWord,
  ];
}

function ofFeeds({ feeds }: Words['tending']): readonly string[] {
  return [
    feeds.header,
    feeds.empty,
    feeds.articles(1),
    feeds.articles(5),
    feeds.fetched('1'),
    feeds.next('1'),
    feeds.failing(1),
    feeds.failing(3),
    feeds.added('1'),
    feeds.known('1'),
    feeds.removed('1'),
    feeds.unknown,
    feeds.came(1, 2),
    feeds.later,
    ...Object.values(feeds.faults),
  ];
}

function ofPins({ pins }: Words['tending']): readonly string[] {
  const { feedback } = pins;
  return [
    pins.approved,
    pins.header,
    pins.empty,
    pins.choose,
    pins.chooseHint,
    pins.select,
    pins.option(1),
    pins.nothing,
    pins.done(1),
    pins.done(3),
    pins.quotes(1),
    pins.quotes(3),
    pins.broken(1),
    pins.broken(3),
    pins.unpin,
    pins.unpinned('1'),
    feedback.header,
    feedback.empty,
    feedback.waiting(1),
    feedback.waiting(3),
    feedback.noQuestion,
    feedback.gone,
    feedback.done,
    feedback.next,
    feedback.hide,
    feedback.pin,
    feedback.alias,
    feedback.aliasForm,
    feedback.aliasName,
    feedback.aliasMeans,
  ];
}
