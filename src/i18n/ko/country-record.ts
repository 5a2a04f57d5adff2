import type { Sections } from '../messages.js';

/** What the record of one state says in Korean. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `기구별·연도별 투표와 공동제안: ${names}`,
  noState: '선택된 국가가 없습니다. state="CUB"처럼 세 글자 코드를 쓰거나 다른 도표에서 국가를 고르세요.',
  sameState: (name) => `${name}: 같은 국가끼리는 비교할 수 없습니다. “compare”에 다른 국가를 쓰세요.`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}: 수정안`,
    cosponsors: (bodies) => `공동제안, ${bodies}`,
  },
  successor: (body) => `${body}(전신 포함)`,
  letters: { yes: '찬', no: '반', abstain: '기', absent: '–', unknown: '?' },
  notSought: '결정 요청 없음',
  dissociated: '컨센서스 불참',
  standings: {
    named: '공동제안국으로 기재',
    'not-listed': '공동제안국 전체 명단에 없음',
    declined: '공동제안하지 않은 것으로 알려짐',
  },
  unknownNames: '공동제안 여부 불명',
  changed: '투표 변경',
  counts: {
    yes: (_count, text) => `찬성 ${text}회`,
    no: (_count, text) => `반대 ${text}회`,
    abstain: (_count, text) => `기권 ${text}회`,
    absent: (_count, text) => `미투표 ${text}회`,
  },
  none: '알려진 투표 없음',
  heading: (name, counts, years) => `${name}: ${counts}, ${years}년`,
  headingBare: (name, none) => `${name}: ${none}`,
  headingTwo: (a, b, same, both) => `${a}·${b}: 투표 ${both}회 중 ${same}회 일치`,
  headingNone: (a, b) => `${a}·${b}: 함께 입장을 밝힌 투표 없음`,
  amendmentsIn: (body) => `${body} 수정안`,
  inBody: (body, counts) => `${body}: ${counts}`,
  changes: (_count, text, where) => `투표 변경 ${text}회: ${where}.`,
  changesIn: (body, years) => `${body} ${years}년`,
  names: (named, _total, text, unknown) =>
    `문서 ${text}건 중 공동제안국으로 기재 ${named}건, 여부 불명 ${unknown}건.`,
  apart: (_count, text) => `컨센서스 불참 표명 ${text}회.`,
  agreement: (percent, same, both) =>
    `양국이 모두 찬성·반대·기권 중 하나로 투표한 결정 ${both}건 중 ${same}건 일치(${percent}).`,
  noAgreement: '양국이 모두 찬성·반대·기권 중 하나로 투표한 결정이 없습니다.',
  changedFrom: (what, before) => `${what}, 직전에는 ${before}`,
  changeNote:
    '같은 기구에서 직전 투표(찬성·반대·기권)와 다르게 투표하면 변경으로 표시합니다. 수정안 투표는 본안 투표와 비교하지 않습니다.',
  noSeatNote:
    '표결 없이 채택된 경우 각국의 입장을 알 수 없으며, 이사회에서는 당시 의석이 있었는지도 알 수 없습니다.',
  silence: '불완전한 명단에 없는 국가도 공동제안국이었을 수 있습니다.',
  chosen: (where, title) => `${where}: ${title}`,
  caption: (names) => `결정별 기록: ${names}`,
  cosponsor: '결의안 공동제안',
  changedColumn: '직전 투표',
  sourceColumn: '출처',
  hint: '표시를 선택하면 결정 내용을 볼 수 있습니다.',
};
