import type { Sections } from '../messages.js';

/** What the chart of the Security Council says in Japanese. */
export const councilVote: Sections['councilVote'] = {
  label: '安全保障理事会の議席と投票',
  none: '表示するものがありません。データに安全保障理事会の決定が含まれていません。',
  noAct: (asked) =>
    `データには「${asked}」に関する安全保障理事会の行動がありません。別の文書を選ぶか、decisionを指定してください。`,
  otherBody: (decision, body) =>
    `${decision}は別の機関（${body}）のものです。S/PV.7353のような安全保障理事会の会合を指定してください。`,
  agenda: {
    adopted: (body, text) => `${body}が議題として採択：${text}`,
    rejected: (body, text) => `${body}は議題とせず：${text}`,
    pending: (body, text) => `${body}、議題とするか未決定：${text}`,
    'not-taken': (body, text) => `${body}は決定せず：${text}`,
    'not-sought': (body, text) => `${body}が会合、決定なし：${text}`,
  },
  heading: {
    adopted: (body, text) => `${body}が採択：${text}`,
    rejected: (body, text) => `${body}は採択せず：${text}`,
    pending: (body, text) => `${body}は未決定：${text}`,
    'not-taken': (body, text) => `${body}は決定せず：${text}`,
    'not-sought': (body, text) => `${body}が会合、決定なし：${text}`,
  },
  noDate: '日付は未定',
  recorded: (date, procedural, counts, needed) =>
    `${date}の${procedural ? '手続き事項の投票' : '投票'}：${counts}。${needed}。`,
  needed: (nine) => `必要な賛成は${nine}票`,
  vetoed: (names) => `${names}が反対。実質事項では、常任理事国の反対票は拒否権の行使となります。`,
  noVeto: (names) => `${names}が反対しましたが、手続き事項では拒否権の行使となりません。`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `投票は不明です（${date}）。`,
    rejected: (date) => `投票は不明です（${date}）。`,
    pending: (date) => `未決定（${date}）。図に示す投票はありません。`,
    'not-taken': (date) => `決定は行われず（${date}）、投票はありませんでした。`,
    'not-sought': (date) => `決定は求められず（${date}）、投票はありませんでした。`,
    'without-a-vote': (date) => `無投票で議題として採択（${date}）。各国の立場は記録されていません。`,
  },
  whole: {
    adopted: '投票は不明',
    rejected: '投票は不明',
    pending: '未決定',
    'not-taken': '投票なし',
    'not-sought': '投票は求められず',
    'without-a-vote': '無投票',
  },
  ofNeeded: (nine) => `票が賛成（必要${nine}）`,
  against: (no) => `反対${no}`,
  abstaining: (abstain) => `棄権${abstain}`,
  line: (nine) => `必要${nine}票`,
  permanent: '常任理事国',
  permanentMember: '常任理事国',
  elected: '非常任理事国',
  membership: '議席',
  veto: '拒否権',
  empty: '理事国は不明',
  emptySeats: (_count, text) => `${text}議席は空席で描いています。当時の理事国がデータにないためです。`,
  noSeat: (name) => `${name}は当時、安全保障理事会の理事国ではありませんでした。`,
  seatUnknown: (name) => `${name}が当時、安全保障理事会の理事国だったかはデータにありません。`,
  order: '議席は投票順に並べたもので、実際の席順ではありません。',
  caption: (decision, date) => `安全保障理事会の各理事国の立場：${decision}、${date}`,
};
