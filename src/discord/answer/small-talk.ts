/** What is said to the bot itself, rather than asked of the coverage. */
export type SmallTalk = 'hello' | 'thanks' | 'about';

/** Whole sentences: what only holds such words may be a question about the news. Lower case, without punctuation. */
const PHRASES: Readonly<Record<SmallTalk, readonly string[]>> = {
  hello: [
    ...['hello', 'hi', 'hey', 'hello there', 'hi there', 'hey there', 'hello everyone', 'greetings'],
    ...[
      'good morning',
      'good afternoon',
      'good evening',
      'good day',
      'hello bot',
      'hi bot',
      'hello dragoman',
    ],
    ...[
      '你好',
      '您好',
      '你好啊',
      '大家好',
      '早上好',
      '下午好',
      '晚上好',
      '早安',
      '午安',
      '晚安',
      '哈喽',
      '嗨',
      '哈囉',
    ],
    ...['مرحبا', 'مرحبا بك', 'مرحبا بكم', 'أهلا', 'اهلا', 'أهلا وسهلا', 'اهلا وسهلا', 'السلام عليكم', 'سلام'],
    ...['السلام عليكم ورحمة الله وبركاته', 'صباح الخير', 'مساء الخير', 'تحية طيبة'],
    ...['привет', 'приветствую', 'здравствуй', 'здравствуйте', 'добрый день', 'доброе утро', 'добрый вечер'],
    ...['всем привет', 'привет бот', 'доброго дня'],
    ...[
      'привіт',
      'вітаю',
      'добрий день',
      'доброго ранку',
      'добрий вечір',
      'добридень',
      'вітання',
      'привіт бот',
    ],
    ...['здрастуйте', 'усім привіт', 'всім привіт', 'доброго вечора'],
  ],
  thanks: [
    ...['thanks', 'thank you', 'thank you very much', 'thanks a lot', 'many thanks', 'thx', 'thank you bot'],
    ...['谢谢', '谢谢你', '谢谢您', '多谢', '非常感谢', '謝謝', '謝謝你', '謝謝您', '多謝', '非常感謝'],
    ...['شكرا', 'شكرا لك', 'شكرا لكم', 'شكرا جزيلا', 'ألف شكر'],
    ...['спасибо', 'большое спасибо', 'спасибо большое', 'благодарю'],
    ...['дякую', 'щиро дякую', 'дуже дякую', 'спасибі', 'дякуємо'],
  ],
  about: [
    ...[
      'who are you',
      'what are you',
      'what can you do',
      'what do you do',
      'what is this',
      'what is this bot',
    ],
    ...[
      'how do you work',
      'how does this work',
      'how does this bot work',
      'what can i ask',
      'what can i ask you',
    ],
    ...[
      'help',
      'help me',
      'who made you',
      'are you a bot',
      'are you an ai',
      'are you human',
      'what is dragoman',
    ],
    ...[
      'who is dragoman',
      'what can this bot do',
      'what does this bot do',
      'how can you help me',
      'what do you know',
    ],
    ...[
      '你是谁',
      '你是什么',
      '你能做什么',
      '你会做什么',
      '你会什么',
      '你可以做什么',
      '你是机器人吗',
      '你怎么工作',
      '怎么用',
    ],
    ...[
      '帮助',
      '你能帮我什么',
      '我可以问什么',
      '你叫什么名字',
      '你是誰',
      '你是什麼',
      '你能做什麼',
      '你會做什麼',
      '你會什麼',
    ],
    ...['你可以做什麼', '你是機器人嗎', '怎麼用', '幫助', '我可以問什麼', '你叫什麼名字', '您是谁', '您是誰'],
    ...[
      'من أنت',
      'من انت',
      'ما أنت',
      'ما انت',
      'من أنتم',
      'ماذا تفعل',
      'ماذا تستطيع أن تفعل',
      'ماذا تستطيع ان تفعل',
    ],
    ...[
      'ماذا يمكنك أن تفعل',
      'ماذا يمكنك ان تفعل',
      'كيف تعمل',
      'هل أنت بوت',
      'هل أنت روبوت',
      'مساعدة',
      'ما اسمك',
    ],
    ...['ما هذا البوت', 'عم يمكنني أن أسأل', 'ماذا يمكنني أن أسأل'],
    ...[
      'кто ты',
      'кто вы',
      'ты кто',
      'вы кто',
      'что ты умеешь',
      'что вы умеете',
      'что ты можешь',
      'что ты такое',
    ],
    ...['как ты работаешь', 'как это работает', 'ты бот', 'ты робот', 'помощь', 'помоги', 'как тебя зовут'],
    ...['о чем можно спросить', 'о чём можно спросить', 'что это за бот', 'что можно спросить'],
    ...['хто ти', 'хто ви', 'ти хто', 'ви хто', 'що ти вмієш', 'що ви вмієте', 'що ти можеш', 'що ти таке'],
    ...['як ти працюєш', 'як це працює', 'ти бот', 'ти робот', 'допомога', 'допоможи', 'як тебе звати'],
    ...['про що можна запитати', 'що це за бот', 'що можна запитати'],
  ],
};

const KIND_OF: ReadonlyMap<string, SmallTalk> = new Map(
  // The keys of the table are its kinds. A phrase of two kinds is of the later one.
  (Object.keys(PHRASES) as SmallTalk[]).flatMap((kind) =>
    PHRASES[kind].map((phrase) => [folded(phrase), kind] as const),
  ),
);

/** Signs that part two sentences, or end one. */
const BETWEEN = /[.,!?;:\n\u3002\uFF0C\uFF01\uFF1F\u060C\u061F\u061B\u2026]+/;

/**
 * What kind of small talk a text is; `undefined` for whatever may be a question about the news. It must be small talk
 * from beginning to end: "hello, who are you?" is, "hello, who is the president?" is not.
 */
export function smallTalkOf(text: string): SmallTalk | undefined {
  const whole = KIND_OF.get(folded(text));
  if (whole !== undefined) return whole;
  const sentences = text
    .split(BETWEEN)
    .map(folded)
    .filter((sentence) => sentence !== '');
  const kinds = sentences.map((sentence) => KIND_OF.get(sentence));
  if (kinds.length === 0 || kinds.includes(undefined)) return undefined;
  // Who greets and then asks wants the answer.
  return kinds.includes('about') ? 'about' : kinds[0];
}

/** Letters alone, without marks such as Arabic vowels, in lower case. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
