import type { ArrangingWords } from './arranging-en.js';
import { formats } from './formats.js';

const { counted, number, weekday } = formats('zh-CN');

/** Arranging digests, in Chinese as written on the mainland. */
export const simplifiedChineseArranging: ArrangingWords = {
  weekday,
  arranged: '摘要已设置',
  changed: '摘要已更改',
  where: (channel, time, zone) => `发送至 ${channel} · ${time} · ${zone}`,
  everyDay: '每天',
  workdays: '周一至周五',
  weekend: '周六和周日',
  next: (when) => `下一次：${when}`,
  everything: '涵盖全部报道',
  all: '全部',
  only: (names) => `仅限：${names}`,
  style: { cards: '带版式和按钮', plain: '纯文本' },
  pings: (role) => `通知 ${role}`,
  whenNothing: {
    silence: '没有新内容时不发送',
    line: '没有新内容时发一行说明',
    'on-this-day': '没有新内容时，如有往年同日的报道，则引用',
  },
  pausedState: { 'by-hand': '已暂停', refused: '已暂停，因为无法在该频道发送消息' },

  list: (n) => counted(n, { other: '共 # 个摘要' }),
  none: (command) => `本服务器还没有摘要。设置方法：\`${command}\``,
  paused: '摘要已暂停',
  resumed: '摘要已恢复',
  removed: '摘要已删除',
  sentNow: (link) => `已发送：${link}`,
  nothingNow: '没有该频道尚未知道的新内容，因此没有发送。',
  notSentNow: (why) => `尚未发送：${why}。`,
  previewHeader: (channel) => `如果现在发送，${channel} 会收到`,
  previewNothing: '现在不会发送任何内容：没有该频道尚未知道且需要的新内容。',

  runs: '最近几次',
  run: {
    sent: (link) => `已发送：${link}`,
    underWay: '正在发送',
    'nothing-new': '没有新内容',
    missed: '未发送：已经太迟',
    superseded: '未发送：内容已并入下一次',
    paused: '未发送：摘要当时已暂停',
    closed: '未发送：频道不存在或无权访问',
    failed: (code) => `未发送（${code}）`,
  },
  byHand: '应要求发送',
  noRuns: '还没有到过发送时间。',

  about: '关于本摘要',
  aboutHeader: '关于本摘要',
  aboutMarks: '它汇集上一次之后收录的报道，每件事只列一次，并逐字引用一句原文。服务器管理者可以更改设置。',
  gone: '这个摘要已经不存在。',

  missing: (channel, permissions) =>
    `无法在 ${channel} 发送消息。请在该频道授予以下权限后重试：${permissions}。`,
  permission: {
    ViewChannel: '查看频道',
    SendMessages: '发送消息',
    SendMessagesInThreads: '在子区内发送消息',
    ReadMessageHistory: '读取消息历史记录',
    MentionEveryone: '提及所有身份组',
  },
  badTime: (given) => `无法识别时间${given}。请写小时和分钟，例如 08:00。`,
  badZone: (given) => `没有名为${given}的时区。请输入城市名，并从列表中选择。`,
  badDays: (given) => `无法识别日期${given}。请写星期几，或在输入时从列表中选择。`,
  unknownDigest: '本服务器没有这个摘要。请在输入时从列表中选择。',
  tooMany: (max) => `一个服务器最多可以有 ${number(max)} 个摘要。请删除或更改其中一个。`,
  everyoneRole: '摘要不会通知所有人。请选择其他身份组，或不选。',
  notice: (channel, command) =>
    `${channel} 的摘要已暂停：三次发送都失败了，因为频道不存在或无权访问。解决之后，可用 \`${command}\` 恢复。`,
};
