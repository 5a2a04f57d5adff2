import type { Spoken } from '../messages.js';

/** What `<bloc-breakdown>` says in Japanese. */
export const blocBreakdown: Spoken['blocBreakdown'] = {
  label: (grouping) => `${grouping}別の投票：グループごとに1本の帯、投票ごとに1区画`,
  regional: '国連の地域グループ',
  heading: {
    regional: (body, text) => `${body}での地域グループ別の投票：${text}`,
    other: (grouping, body, text) => `${body}での${grouping}別の投票：${text}`,
  },
  extremes: (most, fewest) => `賛成の割合が最も高いのは${most}、最も低いのは${fewest}。`,
  extreme: (names, counts) => `${names}（${counts}）`,
  ofMembers: (some, all) => `${all}か国中${some}か国`,
  recorded: (date, counts) => `${date}の記録投票：${counts}。`,
  nobody: '示されたどのグループにも属さず',
  noRegionalGroup: '地域グループなし',
  members: (_count, text) => `${text}か国`,
  inFavour: (percent) => `賛成${percent}`,
  noneSeated: '議席を持つ国なし',
  none: '国連加盟国なし',
  segment: (count, total, status, percent) => `${status}${count}か国（${total}か国中）、${percent}`,
  statuses: {
    yes: '賛成',
    no: '反対',
    abstain: '棄権',
    absent: '投票せず',
    unknown: '投票は不明',
  },
  hint: '帯の区画を選ぶと、その国々を表示します。',
  list: (group, status) => `${group}：${status}`,
  listed: '一覧は図の下にあります。',
  close: '一覧を閉じる',
  seats: 'この機関に議席を持つ国だけを数えています。',
  today: '地域グループは現在の区分によります。',
  usa: '米国は西欧・その他グループのオブザーバーで、どのグループのメンバーでもありません。',
  byDate: 'グループの構成は投票日のもので、この図を載せたページが示したものです。',
  noSource: 'この図を載せたページは、グループ分けの出典を示していません。',
  tallyOnly: (counts) =>
    `分かっているのは票数（${counts}）だけで、各国の投票は不明なため、グループ別に分けられません。`,
  withoutAVote: (date) =>
    `${date}、無投票で採択。各国の立場は記録されていないため、グループ別に分けるものがありません。`,
  pending: '未決定のため、グループ別に分ける投票はありません。',
  pendingOn: (date) => `未決定（予定日：${date}）。グループ別に分ける投票はありません。`,
  notTaken: (date) => `決定は行われませんでした（${date}）。グループ別に分ける投票はありません。`,
  notSought: (date) => `決定は求められませんでした（${date}）。グループ別に分ける投票はありません。`,
  quiet: {
    unknown: '各国の投票は不明',
    'without-a-vote': '無投票で採択',
    pending: '未決定',
    'not-taken': '決定なし',
    'not-sought': '決定は求められず',
  },
  caption: (decision, date) => `各国の投票と所属グループ：${decision}、${date}`,
};
