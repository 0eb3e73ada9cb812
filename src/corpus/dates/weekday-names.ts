/** The days of the week in our languages, in full and abbreviated, as patterns; for skipping them beside a date. */
export const WEEKDAY_NAMES: readonly string[] = [
  ...['(?:يوم )?(?:الا?ثنين|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|الجمعة|السبت|الاحد)'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tues?', 'wed', 'thurs?', 'thu', 'fri', 'sat', 'sun'],
  ...['(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]'],
  ...['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  ...['понеділок', 'вівторок', 'середа', 'четвер', "п['\u2019\u02BC]ятниця", 'субота', 'неділя'],
  ...['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс', 'нд'],
];
