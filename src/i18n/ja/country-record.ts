import type { Sections } from '../messages.js';

/** What the record of one state says in Japanese. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `機関別・年別の投票と共同提案：${names}`,
  noState: '国が選ばれていません。state="CUB"のように3文字コードを指定するか、別の図で国を選んでください。',
  sameState: (name) => `${name}を同じ国とは比べられません。“compare”に別の国を指定してください。`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}：修正案`,
    cosponsors: (bodies) => `共同提案、${bodies}`,
  },
  successor: (body) => `${body}とその前身`,
  letters: { yes: '賛', no: '反', abstain: '棄', absent: '–', unknown: '?' },
  notSought: '決定は求められず',
  dissociated: 'コンセンサスに不参加',
  standings: {
    named: '共同提案国として記載',
    'not-listed': '共同提案国の完全な一覧に記載なし',
    declined: '共同提案せずとされる',
  },
  unknownNames: '共同提案したかは不明',
  changed: '投票を変更',
  counts: {
    yes: (_count, text) => `賛成${text}回`,
    no: (_count, text) => `反対${text}回`,
    abstain: (_count, text) => `棄権${text}回`,
    absent: (_count, text) => `投票せず${text}回`,
  },
  none: '分かっている投票なし',
  heading: (name, counts, years) => `${name}：${counts}、${years}年`,
  headingBare: (name, none) => `${name}：${none}`,
  headingTwo: (a, b, same, both) => `${a}と${b}：${both}回の投票のうち${same}回で一致`,
  headingNone: (a, b) => `${a}と${b}：ともに立場を示した投票なし`,
  amendmentsIn: (body) => `${body}の修正案`,
  inBody: (body, counts) => `${body}：${counts}`,
  changes: (_count, text, where) => `投票の変更は${text}回：${where}。`,
  changesIn: (body, years) => `${body}${years}年`,
  names: (named, _total, text, unknown) =>
    `${text}件の文書のうち、共同提案国としての記載は${named}件、不明は${unknown}件。`,
  apart: (_count, text) => `コンセンサスに加わらないと表明したのは${text}回。`,
  agreement: (percent, same, both) =>
    `ともに賛成・反対・棄権のいずれかを投じた${both}件の決定のうち、${same}件で一致（${percent}）。`,
  noAgreement: 'ともに賛成・反対・棄権のいずれかを投じた決定はありません。',
  changedFrom: (what, before) => `${what}、前回は${before}`,
  changeNote:
    '同じ機関での前回の投票（賛成・反対・棄権）と異なる場合に変更と示しています。修正案への投票は、案そのものへの投票とは比べていません。',
  noSeatNote: '無投票で採択された場合、各国の立場は不明です。理事会では、当時議席があったかも不明です。',
  silence: '不完全な一覧に載っていない国も、共同提案国だった可能性があります。',
  chosen: (where, title) => `${where}：${title}`,
  caption: (names) => `決定ごとの記録：${names}`,
  cosponsor: '決議案の共同提案',
  changedColumn: '前回の投票',
  sourceColumn: '出典',
  hint: '印を選ぶと、決定の内容を表示します。',
};
