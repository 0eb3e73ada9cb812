import { signedIds } from '../../src/discord/message/signed-ids.js';
import { renderConfirm, renderExport, renderPrivacy } from '../../src/discord/render-privacy.js';
import { renderSettings } from '../../src/discord/render-settings.js';
import type { Words } from '../../src/discord/words.js';
import { buttons, textDisplays } from './discord-markup.js';

const ids = signedIds('secret', 'privacy');

/** Everything that a catalogue says of settings and of what is kept, each text with what goes into it. */
export function everySettingsWord(words: Words): readonly string[] {
  const settings = {
    own: () => undefined,
    channelsWith: () => new Map(Array.from({ length: 21 }, (_, n) => [String(n), undefined])),
  };
  const shown = [
    renderPrivacy([{ name: '1', count: 2 }], { ids, words }),
    renderPrivacy([], { ids, words }),
    renderConfirm({ ids, words }),
    renderExport('1', words),
    // Nothing is settled anywhere, which is of every type.
    renderSettings({ guildId: '1', settings: settings as never, words, note: words.settings.saved }),
  ];
  return [
    ...shown.flatMap(textDisplays).map((text) => text.replaceAll('JSON', '').replaceAll('`/ask`', '')),
    ...shown.flatMap(buttons).map(({ label }) => label),
    words.settings.alone,
    words.settings.asServer,
    words.privacy.deleted,
    words.privacy.notDeleted,
  ].filter((text) => text.trim() !== '');
}
