import { lexicon } from './lexicon.js';

/** How exact the number is that comes next, by what stands right before it. */
export const BEFORE_NUMBER = lexicon({
  about: {
    en: 'about|around|approximately|roughly|some|an estimated|or so',
    zh: '约|大约|大概|约有|大约有|约为',
    ar: 'نحو|حوالي|زهاء|ما يقارب|يقارب|بنحو|لنحو|ما يقرب من|قرابة|قدر ب*',
    ru: 'около|примерно|приблизительно|порядка|ориентировочно',
    uk: 'близько|приблизно|орієнтовно|десь',
  },
  nearly: {
    en: 'nearly|almost|close to|just under',
    zh: '近|将近|接近',
    ar: 'يقترب من',
    ru: 'почти',
    uk: 'майже',
  },
  over: {
    en: 'more than|over|at least|no fewer than|no less than|not less than|upwards of|exceeding|in excess of|above',
    zh: '超过|逾|至少|不少于|多于|至少有|高达|超',
    ar: 'أكثر من|ما لا يقل عن|ما يزيد على|ما يزيد عن|يزيد على|تزيد على|يتجاوز|تجاوز|تجاوزت|لا يقل عن|لا تقل عن|فوق',
    ru: 'более|больше|свыше|не менее|не меньше|по меньшей мере|как минимум|более чем',
    uk: 'понад|більше|більш як|щонайменше|не менше|не менш як|принаймні|більше ніж|більш ніж',
  },
  under: {
    en: 'less than|fewer than|under|up to|at most|as many as|no more than|not more than|a maximum of|below',
    zh: '不到|少于|不超过|至多|多达|最多|不足|低于',
    ar: 'أقل من|لا يزيد على|لا يزيد عن|لا يتجاوز|ما يصل إلى|يصل إلى|حتى|كحد أقصى',
    ru: 'менее|меньше|до|не более|не больше|максимум|не превышает',
    uk: 'менше|менш як|до|не більше|не більш як|максимум|щонайбільше|не перевищує',
  },
});

/** How exact the number is, by what comes after it. */
export const AFTER_NUMBER = lexicon({
  about: {
    en: 'or so|approximately',
    zh: '左右|上下',
    ar: 'تقريبا|على وجه التقريب',
    ru: 'примерно|приблизительно',
    uk: 'приблизно|орієнтовно',
  },
  over: {
    en: 'or more|at least',
    zh: '以上|之多',
    ar: 'على الأقل|فأكثر|أو أكثر',
    ru: 'и более|как минимум|или больше',
    uk: 'і більше|щонайменше|або більше',
  },
});

export const SCOPE_MARKS = lexicon({
  each: {
    en: 'each|apiece|from each side|per side|each side|on each side|from both sides|for each side|either side|on both sides',
    zh: '各|双方各|每方|各自|双方互换',
    ar: 'لكل منهما|من كل جانب|من كل طرف|لكل طرف|لكل جانب|كل منهما|من الجانبين|من كلا الجانبين|من كل من الطرفين|مقابل',
    ru: 'с каждой стороны|от каждой стороны|по|каждая|каждой из сторон|с обеих сторон',
    uk: 'з кожного боку|від кожної сторони|по|кожна|кожній зі сторін|з обох боків|з обох сторін',
  },
  total: {
    en: 'in total|a total of|altogether|in all|total|overall',
    zh: '共|总共|共计|合计|一共|总计',
    ar: 'في المجموع|إجمالي|بإجمالي|مجموع*|أي ما مجموعه|ما مجموعه|في المحصلة',
    ru: 'всего|в общей сложности|итого|в сумме|суммарно',
    uk: 'загалом|усього|всього|разом|у сумі|сумарно',
  },
  part: {
    en: 'including|among them|of whom|of them|of which|including that of|another|a further',
    zh: '其中|包括|另有|其余|当中',
    ar: 'بينهم|منهم|من بينهم|بينها|من بينها|بما في ذلك|منها|بمن فيهم|إضافة إلى|آخر*|آخرين|فضلا عن',
    ru: 'в том числе|среди них|из них|включая|среди которых|из которых|еще',
    uk: 'у тому числі|в тому числі|зокрема|серед них|з них|включно з|серед яких|з яких|ще',
  },
  cumulative: {
    en: 'since|so far|to date|until now|over the years|in recent years|since the start|bringing the total|brings the total|in all these years|since the beginning|all told|over the past|in the past|during the year|last year|this year',
    zh: '以来|迄今|累计|至今|截至|自开战|今年|去年|过去',
    ar: 'منذ|حتى الآن|إلى الآن|خلال العام|خلال السنوات|العام الماضي|هذا العام|إلى حد الآن|بذلك بلغ|بذلك ارتفع',
    ru: 'с начала|с момента|до сих пор|за все время|за год|за последн*|в прошлом году|в этом году|на сегодняшний день|с февраля|нарастающим',
    uk: 'з початку|від початку|з моменту|досі|за весь час|за рік|за останн*|торік|цього року|на сьогодні|із лютого',
  },
  rate: {
    en: 'per day|a day|daily|per week|a week|weekly|per month|a month|monthly|per year|a year|annually|every day|each day|every week|each week|per hour|an hour',
    zh: '每天|每日|每周|每月|每年|每小时',
    ar: 'يوميا|في اليوم|أسبوعيا|في الأسبوع|شهريا|في الشهر|سنويا|في السنة|كل يوم|كل أسبوع|في الساعة',
    ru: 'в день|ежедневно|в сутки|в неделю|еженедельно|в месяц|ежемесячно|в год|ежегодно|каждый день|в час',
    uk: 'на день|щодня|на добу|на тиждень|щотижня|на місяць|щомісяця|на рік|щороку|кожного дня|на годину',
  },
});

export const MODE_MARKS = lexicon({
  planned: {
    en: 'will|would|plan|plans|planned|planning|agreed to|agreed on|agree to|proposed|proposes|proposal|expected|to be|hopes to|intend*|demand*|wants|scheduled|going to|should|could|promised|pledged|prepar*|offer*|set to|aim*|seek*|agreement|ready to|forecast*|estimate that',
    zh: '将|计划|同意|拟|预计|准备|提议|希望|打算|商定|承诺|建议|要求|有望|可能|即将|达成协议|愿意',
    ar: 'سوف|سيجري|ستجري|سيكون|ستكون|سيتبادل*|ستتبادل*|سترسل|سيرسل|ستقدم|سيقدم|ستعقد|سيعقد|ستشمل|سيشمل|ستفرج|سيفرج|ستبدأ|سيبدأ|ستسلم|سيسلم|ستستمر|سيستمر|اتفق*|اتفاق*|من المقرر|يعتزم|تعتزم|اقترح*|مقترح|يتوقع|من المتوقع|خطة|تخطط|يخطط|تعهد*|سيتم|ينوي|يستعد|تستعد|طالب*|يفترض|عازم*',
    ru: 'будет|будут|планир*|договорил*|согласил*|предлож*|предлага*|ожида*|намер*|собира*|обеща*|готов*|долж*|требу*|хочет|хотят|план|договоренност*|соглашени*|может|могут|передаст|обменяют*|проведут|выделит|поставит|отправит',
    uk: 'буде|будуть|планує*|плану*|домовил*|погодил*|запропонув*|пропон*|очіку*|намір*|збира*|обіця*|готов*|повин*|вимага*|хоче|хочуть|план|домовленіст*|угод*|може|можуть|передасть|обміняють*|проведуть|виділить|поставить|надішле',
  },
  done: {
    en: 'was|were|has|have|had|did|completed|took place|carried out|exchanged|released|returned|killed|delivered|signed|launched|lasted|ended|came|brought',
    zh: '已|已经|了|完成|此前已',
    ar: 'تم|تمت|جرى|جرت|أنجز*|نفذ*|أفرج*|عاد|عادت|عادوا|قتل|أصيب|انتهى|انتهت|استمر*|أعلنت عن وصول|استعاد*|تسلم*|نفذت',
    ru: 'был|была|были|было|завершил*|состоял*|вернул*|провел*|прошел|прошла|обменял*|передал*|погиб*|сообщил* о завершении',
    uk: 'був|була|були|було|завершил*|відбул*|відбув*|повернул*|провел*|пройшов|пройшла|обмінял*|передал*|загин*',
  },
});

/** Words that tell how long something went on, rather than how long ago or how long from now. */
export const LASTING = lexicon({
  /** Said of nothing else: they may stand at the other end of the sentence. */
  lasted: {
    en: 'lasted|lasting|lasts|last|went on for|continued for|ran for|dragged on for',
    zh: '持续|历时|进行了|长达|历经|时长|为时|延续',
    ar: 'استمر*|دام|دامت|استغرق*|تستمر|يستمر|تدوم|يدوم|مدتها|مدته',
    ru: 'длил*|длит*|длят*|продолжал*|продлил*|продлит*|продлятся|продолжительност*',
    uk: 'тривал*|тривав|триват*|тривають|тривают*|триває|тривалі*',
  },
  /** These must stand next to the time. */
  near: {
    en: 'took|ended after|broke up after|finished after|concluded after|spanned|met for|spoke for|talked for|burned for|long|adjourned after|over after|wrapped up after',
    zh: '耗时|用时|后结束|后就结束|谈了',
    ar: 'امتد*|على مدى|لمدة|انتهى بعد|انتهت بعد|انتهى|انتهت|اختتم*|تواصل*',
    ru: 'занял*|шли|шел|шла|завершил* через|закончил* через|завершил*|закончил*|в течение',
    uk: 'зайнял*|завершил* через|закінчил* через|завершил*|закінчил*|протягом|упродовж',
  },
});

/** Words that make a stretch of time no duration of anything: ages, how long ago, deadlines. */
export const NOT_LASTING = lexicon({
  no: {
    en: 'ago|aged|years old|year-old|within|earlier|before|since|old|in the past|in the last|over the past|after nearly|prison|sentence*|every',
    zh: '前|以前|岁|之内|内|以来|过去|有期徒刑|每',
    ar: 'منذ|قبل|عمره|عمرها|البالغ|خلال|في غضون|سجن*|بالسجن|كل',
    ru: 'назад|летн*|в возрасте|раньше|прошл*|последн*|тюрьм*|лишени* свободы|кажды*',
    uk: "тому|річн*|у віці|раніше|минул*|останн*|в'язниц*|позбавленн* волі|кожн*",
  },
});

/** Numbers that name a thing rather than count. */
export const NAMING = lexicon({
  no: {
    en: 'no|number|article|resolution|page|chapter|route|pier|berth|flight|room|channel|highway|line|phase|stage|point|section|version|figure|chapter|hall|gate|dock|aged|age',
    zh: '第|决议第|编号|年龄',
    ar: 'رقم|المادة|القرار|قرار|صفحة|الفصل|قناة|الرصيف|رصيف|الخط|المرحلة|البالغ من العمر|عمره',
    ru: 'номер|статья|статьи|резолюци*|страниц*|глава|канал|линия|этап|причал|пирс|возрасте',
    uk: 'номер|стаття|статті|резолюці*|сторінк*|глава|канал|лінія|етап|причал|пірс|віці',
  },
});
