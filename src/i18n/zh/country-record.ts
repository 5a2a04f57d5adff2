import type { Sections } from '../messages.js';

/** What the record of one state says in Chinese. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `按机构和年份列出的投票与共同提案：${names}`,
  noState: '尚未选择国家。请给出三字母代码，如state="CUB"，或在另一图中选择国家。',
  sameState: (name) => `${name}不能与自己比较。请在“compare”中给出另一国家。`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}：修正案`,
    cosponsors: (bodies) => `共同提案，${bodies}`,
  },
  successor: (body) => `${body}及其前身`,
  letters: { yes: '赞', no: '反', abstain: '弃', absent: '–', unknown: '?' },
  notSought: '未要求作出决定',
  dissociated: '未加入协商一致',
  standings: {
    named: '列名为共同提案国',
    'not-listed': '不在共同提案国完整名单上',
    declined: '据称未共同提案',
  },
  unknownNames: '是否共同提案不详',
  changed: '改变了投票',
  counts: {
    yes: (_count, text) => `${text}次赞成`,
    no: (_count, text) => `${text}次反对`,
    abstain: (_count, text) => `${text}次弃权`,
    absent: (_count, text) => `${text}次未投票`,
  },
  none: '没有已知的投票记录',
  heading: (name, counts, years) => `${name}：${counts}，${years}`,
  headingBare: (name, none) => `${name}：${none}`,
  headingTwo: (a, b, same, both) => `${a}与${b}：${both}次投票中${same}次相同`,
  headingNone: (a, b) => `${a}与${b}：没有双方都表态的投票`,
  amendmentsIn: (body) => `${body}的修正案`,
  inBody: (body, counts) => `${body}：${counts}`,
  changes: (_count, text, where) => `投票改变了${text}次：${where}。`,
  changesIn: (body, years) => `${body}${years}年`,
  names: (named, _total, text, unknown) =>
    `在${text}份案文中，${named}份列名为共同提案国，${unknown}份情况不详。`,
  apart: (_count, text) => `${text}次表示不加入协商一致。`,
  agreement: (percent, same, both) =>
    `双方都投赞成、反对或弃权票的决定有${both}项，其中${same}项投票相同（${percent}）。`,
  noAgreement: '没有双方都投赞成、反对或弃权票的决定。',
  changedFrom: (what, before) => `${what}，上次为${before}`,
  changeNote:
    '一国在同一机构的投票（赞成、反对或弃权）与上次不同，即标为改变。对修正案的投票不与对案文的投票比较。',
  noSeatNote: '案文未经表决通过时，不知道任何国家的立场；在理事会中，也不知道该国当时是否有席位。',
  silence: '不在不完整名单上的国家仍可能是共同提案国。',
  chosen: (where, title) => `${where}：${title}`,
  caption: (names) => `按决定列出的记录：${names}`,
  cosponsor: '草案共同提案',
  changedColumn: '上次投票',
  sourceColumn: '来源',
  hint: '选择一个标记，查看所作的决定。',
};
