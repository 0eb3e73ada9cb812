/** A longer line is a paragraph that mentions a picture. In UTF-16 code units. */
const MAX_LENGTH = 260;
/** What a line is searched for its credit in: the end of it. */
const END_LENGTH = 60;

/** How a line ends that says what a picture shows: with who took it. */
const CREDITED: readonly RegExp[] = [
  // The agency and the photographer, "REUTERS/Name"; the agency behind a slash or a sign of copyright.
  /(?:^|[\s.,;("\u201C\u2014\u2013-])(?:reuters|ap photo|ap|afp|epa|getty images|tass|xinhua|unian)\s?\/\s?\p{L}[\p{L} .'\u2019-]{1,40}\)?$/iu,
  /(?:\(\s?getty images\s?\)|(?:\/\s?|\u00A9\s?|\bphoto\s)(?:getty images|afp|ap photo|ap|epa|reuters)\s?\)?)\.?$/iu,
  // Without a full stop: with one, a sentence may tell how something was sent.
  /\bvia\s(?:getty images|afp|ap photo|ap|epa|reuters)\s?\)?$/iu,
  /[(\uFF08](?:(?:file )?photo|image|картин\p{L}{1,3}|фото|صورة|الصورة|تصوير)\s?[:\uFF1A/ ][^()\uFF08\uFF09]{1,40}[)\uFF09]$/iu,
  // In Chinese, within brackets: photographed by, file picture, drawn by, taken from a screen.
  /[(\uFF08][^()\uFF08\uFF09]{0,30}(?:摄|攝|资料图|資料圖|资料图片|資料圖片|资料照片|資料照|資料照片|檔案照|檔案照片|档案照片|製圖|制图|截圖|截图|圖取自[^()\uFF08\uFF09]{0,40}|图片|圖片|网络图|互联网|網路圖片|提供)[)\uFF09]$/u,
  /[(\uFF08][^()\uFF08\uFF09]{0,30}(?:摄|攝|资料图|資料圖|资料图片|資料圖片|截圖|截图|提供)[)\uFF09]\u3002$/u,
  // In Chinese, without brackets: the reporter, "photographed", the day; or the agency and the day alone.
  /(?:[記记]者|通[訊讯][員员]|[報报社網网])[^\s\u3002\uFF0C]{0,24}(?:[攝摄]|[傳传]真|翻[攝摄]|提供)(?:\s?\d{2,4}年\d{1,2}月\d{1,2}日)?$/u,
  /^[\p{sc=Han}]{2,8}[社網网報报台臺]\s?\d{2,4}年\d{1,2}月\d{1,2}日$/u,
];
/** In Chinese, an agency in brackets may be the picture's or the text's: the picture's above the text. */
const AGENCY =
  /\u3002?[(\uFF08](?:法新社|路透社|路透|美联社|美聯社|新华社|新華社|安納杜魯新聞社|共同社|彭博社|欧新社|歐新社|中新社|海峡时报)[)\uFF09]$/iu;

/** Whether a line says what a picture shows, and who took it. @param isAbove whether the text has not begun yet */
export function isCaption(line: string, isAbove: boolean): boolean {
  if (line.length > MAX_LENGTH) return false;
  const end = line.slice(-END_LENGTH);
  return CREDITED.some((pattern) => pattern.test(end)) || (isAbove && AGENCY.test(end));
}
