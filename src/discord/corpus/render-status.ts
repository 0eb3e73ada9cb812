import { TimestampStyles, time, userMention } from 'discord.js';
import type { Loaded } from '../../retrieval/library/applied.js';
import type { CorpusStatus } from '../../retrieval/library/corpus-status.js';
import { nameText, sourceText } from '../answer/render-source.js';
import { escapeLine } from '../message/escape.js';
import { type Message, message, textDisplay } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import { secondsText } from './render-reload.js';
import { pathText } from './render-removal.js';

const MAX_OUTLETS = 6;
const MAX_MONTHS = 12;
const MAX_REJECTED = 4;
const MAX_FILE_LENGTH = 60;
const MAX_REASON_LENGTH = 120;

/** What the corpus holds, when it was read and by whom, and what could not be read. */
export function renderStatus({ report, at, by }: Loaded, status: CorpusStatus, words: Words): Message {
  const { coverage, rejected, tookMs } = report;
  const said = words.reload.status;
  const languages = coverage.languages.map(({ language, articles }) =>
    said.of(words.languageName(language), articles),
  );
  const outlets = coverage.outlets.map(({ outlet, articles }) => said.of(nameText(outlet), articles));
  const months = status.months.map(({ month, articles }) =>
    said.of(words.date.month(new Date(`${month}-15T12:00:00Z`)), articles),
  );
  return message([
    textDisplay(
      [
        `### ${said.header}`,
        words.coverage.articles(coverage.articles, words.joined(languages)),
        said.passages(coverage.passages),
        ...listLine(said.outlets, outlets, {
          max: MAX_OUTLETS,
          last: status.withoutOutlet > 0 ? said.noOutlet(status.withoutOutlet) : undefined,
          words,
        }),
        ...listLine(said.months, months, {
          max: MAX_MONTHS,
          last: status.undated > 0 ? said.undated(status.undated) : undefined,
          words,
        }),
      ].join('\n'),
    ),
    ...(status.newest === undefined
      ? []
      : [textDisplay(`${said.newest}\n${sourceText(status.newest, words)}`)]),
    textDisplay(
      [
        said.loaded({
          when: time(at, TimestampStyles.RelativeTime),
          by: loaderText(by, words),
          seconds: secondsText(tookMs),
        }),
        said.memory(Math.round(status.memoryBytes / 1_000_000)),
      ].join('\n'),
    ),
    textDisplay(rejectedText(rejected, words)),
  ]);
}

function listLine(
  line: (list: string) => string,
  parts: readonly string[],
  { max, last, words }: { readonly max: number; readonly last: string | undefined; readonly words: Words },
): readonly string[] {
  if (parts.length === 0 && last === undefined) return [];
  const left = parts.length - max;
  const shown = [...parts.slice(0, max), ...(left > 0 ? [words.andMore(left)] : [])];
  return [line(words.facts([...shown, ...(last === undefined ? [] : [last])]))];
}

/** A member, or what of the bot has read the coverage. */
function loaderText(by: string, { reload: { status } }: Words): string {
  if (/^\d+$/.test(by)) return userMention(by);
  return by === 'watch' || by === 'restart' ? status[by] : status.start;
}

function rejectedText(rejected: Loaded['report']['rejected'], words: Words): string {
  const { reload } = words;
  if (rejected.length === 0) return reload.status.nothingRejected;
  const left = rejected.length - MAX_REJECTED;
  return [
    `**${reload.status.rejected(rejected.length)}**`,
    ...rejected
      .slice(0, MAX_REJECTED)
      .map(({ file, line, reason }) =>
        words.facts([
          `\`!\` ${pathText(shorten(file, MAX_FILE_LENGTH))}`,
          ...(line === undefined ? [] : [reload.line(line)]),
          escapeLine(shorten(reason, MAX_REASON_LENGTH)),
        ]),
      ),
    ...(left > 0 ? [words.andMore(left)] : []),
  ].join('\n');
}
