import type { Words } from '../../src/discord/words.js';

/** Everything that a catalogue says to guide members, each text with what goes into it. */
export function everyGuideWord({ guide }: Words): readonly string[] {
  return [
    guide.hello,
    guide.thanks,
    guide.about.replace('Dragoman', ''),
    guide.examples,
    guide.wait('1'),
    guide.waitInServer('1'),
    guide.busy,
    guide.noAccess('1'),
    guide.deleted('1'),
    guide.people('1'),
    guide.named('1', 2),
    guide.gaps('1'),
    ...[0, 1, 2, 3, 11, 100].map((days) => guide.gap('1', '2', days)),
  ];
}
