import { feedbackForm, renderThanks } from '../../src/discord/answer/render-feedback.js';
import type { Words } from '../../src/discord/words.js';
import { textDisplays } from './discord-markup.js';

/** Everything that a catalogue says of feedback, each text with what goes into it. */
export function everyFeedbackWord(words: Words): readonly string[] {
  const { feedback } = words;
  const form = feedbackForm({
    customId: '1',
    quotes: [{ number: 1, title: '', value: '1' }],
    isEmpty: false,
    words,
  });
  const emptyForm = feedbackForm({ customId: '1', quotes: [], isEmpty: true, words });
  const labels = [...form.components, ...emptyForm.components].flatMap((each) =>
    'label' in each ? [each.label, each.description ?? ''].filter((text) => text !== '') : [],
  );
  return [
    form.title,
    emptyForm.title,
    ...labels,
    ...Object.values(feedback.reasons),
    feedback.ofQuote(1),
    feedback.unhelpful,
    ...[undefined, 'date' as const].flatMap((reason) =>
      textDisplays(renderThanks({ reason, hasQuestion: reason !== undefined, privacy: '1', words })),
    ),
  ];
}
