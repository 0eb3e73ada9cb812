/**
 * Chinese words that carry no content, as a word segmenter cuts them: particles, pronouns, prepositions,
 * conjunctions, auxiliaries, question words, measure words of questions.
 */
export const CHINESE_STOP_WORDS = `
的 地 得 了 着 过 吗 呢 吧 啊 嘛 么 呀 哦 哪 那 这 其 此 该 某 之 者 所 与 和 及 并 或 而 且 但 但是 不过 然而 因为 由于 所以
因此 如果 若 虽然 尽管 即使 只要 只有 除了 除非 在 于 从 自 向 往 对 对于 关于 有关 把 被 让 使 给 为 为了 以 以及 由 按 按照
根据 通过 随着 当 到 至 比 跟 同 是 有 没有 没 不 无 非 也 都 又 再 还 就 才 只 很 太 更 最 非常 已 已经 正 正在 将 将要 会
能 能够 可以 可能 应 应该 应当 要 需 我 你 您 他 她 它 我们 你们 他们 她们 它们 咱们 自己 这个 那个 这些 那些 这里 那里 这样 那样
这么 那么 什么 怎么 怎样 怎么样 如何 为何 为什么 为甚么 何 何时 何地 何人 谁 哪个 哪些 哪里 哪儿 几 多少 多久 多长 多大 几个 吗
个 名 位 些 种 次 请 请问 告诉 一下 一个 一些 一种 之间 之后 之前 以后 以前 以来 期间 时候 时 中 上 下 里 内 外 后 前 间 等 等等
呢 么 是否 有没有 是不是 能不能 会不会 什么样 什么时候 什么地方 哪一个 哪一 哪位 哪国 哪天 哪年
做 办 弄 搞 用 去 来 叫 想 觉得 看 问 给 啥 咋 跑 好 吧
`;
