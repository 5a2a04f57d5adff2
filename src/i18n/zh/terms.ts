import type { LateSections } from '../messages.js';

/** The explanations of terms in Chinese. */
export const terms: LateSections['terms'] = {
  source: '来源：',
  all: {
    'recorded-vote': { term: '记录表决', means: '逐一记下每个成员如何投票的表决。' },
    'in-favour': { term: '赞成、反对', means: '表决的两方：同意与不同意。' },
    abstention: {
      term: '弃权',
      means: '成员在场，既不赞成也不反对。在大会，这不算作投票。',
    },
    'did-not-vote': {
      term: '未投票',
      means: '记录中没有该成员的投票。它可能缺席，也可能在场而未投。记录不说明原因。',
    },
    'without-a-vote': {
      term: '未经表决',
      means: '主席询问有无反对，无人反对。案文获得通过，不计算任何成员的立场。这接近所谓协商一致。',
    },
    dissociated: {
      term: '未加入协商一致',
      means: '案文未经表决通过，但该成员表示自己不在这一共识之列。',
    },
    'simple-majority': {
      term: '简单多数',
      means: '赞成票多于反对票。弃权和未投票者不计算在内。',
    },
    'two-thirds': {
      term: '三分之二多数',
      means: '每一票反对至少有两票赞成。大会对重要问题作此要求。',
    },
    'nine-of-fifteen': {
      term: '十五分之九',
      means: '安全理事会有十五个成员，其中九个必须投赞成票。',
    },
    veto: {
      term: '否决权',
      means: '安全理事会五个常任理事国中有一国投反对票，案文即不能通过。程序问题除外。',
    },
    'permanent-member': {
      term: '常任理事国',
      means: '中国、法国、俄罗斯联邦、英国和美国在安全理事会始终有席位。其余十国由选举产生，任期两年。',
    },
    'procedural-vote': {
      term: '程序性表决',
      means: '就如何进行会议所作的表决，例如是否讨论某一问题。其中没有否决权。',
    },
    draft: { term: '决议草案', means: '提出的案文。机构通过后成为决议。' },
    amendment: { term: '修正案', means: '修改草案某一部分的提议。先于草案本身付诸表决。' },
    'main-sponsor': {
      term: '主要提案国',
      means: '发起草案的国家。其他国家可作为共同提案国加入。',
    },
    'co-sponsor': {
      term: '共同提案国',
      means: '在他国草案上署名以示支持的国家。表决之前都可加入。',
    },
    tabled: { term: '提交', means: '草案交出，供成员审议，即为提交。' },
    'main-committee': {
      term: '主要委员会',
      means:
        '大会有六个主要委员会，全体会员国都参加每一个委员会。许多草案先在其中一个委员会讨论，再送交大会全体。第三委员会负责人权。',
    },
    plenary: { term: '全体会议', means: '整个大会。委员会核准的案文要在这里才成为决议。' },
    'human-rights-council': {
      term: '人权理事会',
      means: '由47个成员组成的机构，成员由大会选举。2006年取代了人权委员会。',
    },
    seat: {
      term: '在该机构无席位',
      means: '只有机构的成员才能在其中投票。该国当时不是成员。',
    },
    'not-a-member': {
      term: '当时不是会员国',
      means: '投票当日，该国尚未加入联合国，或已不在联合国。',
    },
    'regional-group': {
      term: '区域组',
      means: '联合国大多数会员国属于五个区域组之一。许多机构的席位在各组之间分配。',
    },
    'tally-only': {
      term: '只知道票数',
      means: '来源给出每种投票的票数，但没有说明由谁投出。',
    },
    referral: {
      term: '移交',
      means: '安全理事会可以把某一局势交给国际刑事法院检察官。这称为移交。',
    },
  },
};
