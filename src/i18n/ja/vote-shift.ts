import type { Sections } from '../messages.js';

/** A year says that it is one. */
const when = (side: string): string => (/^\d{4}$/.test(side) ? `${side}年` : side);

/** What the chart of what moved between two votes says in Japanese. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `二つの投票での各国の動き：${from}から${to}へ`,
  none: '比べるものがありません。各国の投票が分かる投票がデータに二つありません。',
  withoutAVote: (name) =>
    `${name}は無投票で採択されたため、各国の投票を比べられません。記録投票を選んでください。`,
  tallyOnly: (name) => `${name}は票数だけが分かり、各国の投票は不明です。別の投票を選んでください。`,
  noVote: (name) => `${name}には、各国の投票が分かっていません。記録投票を選んでください。`,
  noPair: (text) =>
    `${text}について、各国の投票が分かる委員会と本会議の投票がありません。fromとtoで二つの投票を選んでください。`,
  noPartner: (name, path) =>
    `${name}と比べる投票が見つかりません。“${path}”でもう一つの投票を指定してください。`,
  sameVote: (name) => `${name}を同じ投票とは比べられません。“from”と“to”に別の投票を指定してください。`,
  noneInCommon: (from, to) =>
    `${from}と${to}の両方に投票がある国がありません。共通の国がある二つの投票を選んでください。`,
  notAFlow: (flow, keys) =>
    `「${flow}」という流れはこの図にありません。次のいずれかを使ってください：${keys}。`,
  heading: (moved, text, from, to, title) =>
    `${when(from)}から${when(to)}で${moved === 0 ? '投票を変えた国なし' : `${text}か国が投票を変更`}：${title}`,
  the: (thing) => thing,
  inYear: (thing, year) => `${year}年の${thing}`,
  amendment: '修正案',
  text: '決議案',
  onAmendment: '修正案への投票',
  stayed: '同じ投票',
  moved: '異なる投票',
  partial: '一方にだけ投票あり',
  same: (text, total) => `両方に記録がある${total}か国のうち、${text}か国は同じ`,
  from: { yes: '賛成', no: '反対', abstain: '棄権', absent: '不投票' },
  move: (text, from, to) => `${from}から${to}に${text}か国`,
  named: (clause, names) => `${clause}（${names}）`,
  others: (text) => `そのほかの変化が${text}か国`,
  title: (text, from, to) => `${text}か国：${from} → ${to}`,
  more: '流れを選ぶと国名を表示します。',
  flow: (from, to) => `${from}から${to}へ`,
  state: (from, to) => `初めは${from}、次は${to}`,
  sideNote: (status, which, text) => `${which === 'first' ? '初め' : '次'}の投票で「${status}」：${text}。`,
  countOf: (_count, text) => `${text}か国`,
  outside: (_count, text) => `どちらにも投票のない${text}か国は描いていません。`,
  amendmentNote: '修正案への投票での「賛成」は、案を変えることへの賛成です。',
  noteOn: (name, note) => `${name}：${note}`,
  hint: '流れを選ぶと、そのすべての国を表示します。',
  list: (title) => `国：${title}`,
  listed: '一覧は図の下にあります。',
  close: '一覧を閉じる',
  caption: (from, to) => `${from}と${to}での各国の投票`,
  before: '初めの投票',
  after: '次の投票',
  changed: '変更',
  yes: 'あり',
  no: 'なし',
  notComparable: '比較不可',
};
