import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type SmallTalk, smallTalkOf } from '../../../src/discord/answer/small-talk.js';

it.each<[SmallTalk, readonly string[]]>([
  [
    'hello',
    [
      'Hello!',
      'hi',
      'Good evening.',
      '你好！',
      '您好',
      '晚上好',
      'مرحبًا!',
      'السلام عليكم',
      'Привет!',
      'Добрый день',
      'Привіт 👋',
    ],
  ],
  ['thanks', ['Thank you!', '谢谢', '謝謝。', 'شكرًا جزيلًا', 'Спасибо!', 'Дякую']],
  [
    'about',
    [
      'Who are you?',
      'what can you do',
      'Hello, who are you?',
      '你是谁？',
      '你好，你能做什么？',
      '你是誰',
      'من أنت؟',
      'ماذا تستطيع أن تفعل؟',
      'Кто ты?',
      'Привет! Что ты умеешь?',
      'Хто ти?',
      'Що ти вмієш?',
      'HELP',
    ],
  ],
])('takes for %s what is nothing else', (kind, texts) => {
  for (const text of texts) expect(smallTalkOf(text), text).toBe(kind);
});

it.each([
  'Hello, who is the mayor?',
  'Who are you going to vote for?',
  'Who are the mayors?',
  'What can you do about the ferry?',
  'help for refugees',
  'thanks to whom did the bridge open?',
  'Hello Kitty',
  'hi tech port',
  '你好大桥',
  '你是谁的市长',
  'من أنتم أيها البحارة في الميناء',
  'السلام في الميناء',
  'Кто ты такой, мэр Варга?',
  'Привет из порта',
  'Хто ти, місто біля моря?',
  'bridge',
  '?!',
  '',
])('takes for a question: %j', (text) => {
  expect(smallTalkOf(text)).toBeUndefined();
});

it('takes none of the questions of the evaluation for small talk', () => {
  const questions = readFileSync('data/questions.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => String(JSON.parse(line).q));
  expect(questions.length).toBeGreaterThan(50);
  expect(questions.filter((question) => smallTalkOf(question) !== undefined)).toEqual([]);
});
