import type { ArticleWords } from './articles-en.js';
import { formats } from './formats.js';

const { counted } = formats('zh-CN');

/** What is said of articles that are added, hidden and removed, in simplified Chinese. */
export const simplifiedChineseArticles: ArticleWords = {
  notFound: '没有这篇文章，请在输入时从列表中选择。',
  inFile: (file) => `所在文件：${file}`,
  gone: '文件已不存在，可能已被移除或改名。',
  add: {
    form: '添加文章',
    files: '文件',
    filesHint: ({ endings, files, megabytes }) =>
      `${endings}；最多 ${files} 个文件，每个不超过 ${megabytes} 兆字节`,
    text: '或者文章正文，或其网页的网址',
    textHint: '先单独一行写标题，然后空一行，再写各段正文',
    nothing: '没有可添加的内容。请选择文件，或粘贴文章正文或其网页的网址。',
    header: '将添加以下内容',
    headerNone: '这些内容都无法添加',
    pasted: '您粘贴的文字',
    passages: (n) => counted(n, { other: '# 个段落' }),
    replaces: '已有同名文件，将被替换。原来的内容会保留。',
    sameAs: (other) => `与已有的一篇文章几乎相同：${other}`,
    refused: {
      'too-large': (megabytes) => `超过 ${megabytes} 兆字节。`,
      'not-fetched': '无法取得该文件，请重新上传。',
      'wrong-kind': (endings) => `无法读取这类文件，文件名须以 ${endings} 结尾。`,
      'too-slow': '未能及时读完。',
      'no-article': '没能从中读出任何文章：',
      twice: '这次上传中有另一个同名文件。',
    },
    confirm: '添加',
    confirmReplacing: '添加并替换',
    discard: '放弃',
    waits: '上传的内容会保留一天，机器人重启也不受影响。',
    discarded: '没有添加任何内容，上传的内容已删除。',
    expired: '上传的内容已不存在：已被添加或放弃，或已超过一天。请重新上传。',
    done: '已添加到报道库',
    keptAs: (path) => `原来的内容位于已移除文件的文件夹中：${path}`,
    existsNow: (path) => `现在已有文件 ${path}。请重新上传，再决定是否替换。`,
    outside: (path) => `${path} 指向报道库文件夹之外，因此没有写入任何内容。`,
  },
  hide: {
    done: '文章已隐藏，不再被引用',
    undo: (command) => `文件本身没有改动。用 \`${command}\` 可以重新显示。`,
    already: '这篇文章已经隐藏。',
  },
  show: {
    done: '文章已重新进入报道库',
    notHidden: '隐藏的内容中没有它，请在输入时从列表中选择。',
  },
  faulty: (fault) => `需要先手动修正一个文件：${fault}`,
  remove: {
    header: '要把这个文件移出报道库吗？',
    others: (n) => `同一文件中的另外 ${counted(n, { other: '# 篇文章' })}也会一起移出：`,
    kept: '文件不会被删除，而是移到存放已移除文件的文件夹，机器人的运营者可以从那里恢复。',
    confirm: '移除',
    done: '文件已移出报道库',
    keptAs: (path) => `它现在位于已移除文件的文件夹中：${path}`,
  },
};
