import type { Sections } from '../messages.js';

/** A year says that it is one. */
const when = (side: string): string => (/^\d{4}$/.test(side) ? `${side}년` : side);

/** What the chart of what moved between two votes says in Korean. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `두 투표에서 각국의 선택: ${from} → ${to}`,
  none: '비교할 내용이 없습니다. 데이터에 국가별 투표가 두 건 없습니다.',
  withoutAVote: (name) =>
    `${name}: 표결 없이 채택되어 국가별 투표를 비교할 수 없습니다. 기록투표를 선택하세요.`,
  tallyOnly: (name) => `${name}: 표수만 알려져 있고 국가별 투표는 알 수 없습니다. 다른 투표를 선택하세요.`,
  noVote: (name) => `${name}: 알려진 국가별 투표가 없습니다. 기록투표를 선택하세요.`,
  noPair: (text) =>
    `${text}: 국가별 투표가 알려진 위원회와 본회의 투표가 없습니다. from과 to로 두 투표를 고르세요.`,
  noPartner: (name, path) => `${name}: 비교할 투표를 찾지 못했습니다. “${path}” 속성에 다른 투표를 쓰세요.`,
  sameVote: (name) => `${name}: 같은 투표끼리는 비교할 수 없습니다. “from”과 “to”에 두 투표를 쓰세요.`,
  noneInCommon: (from, to) =>
    `두 투표(${from}, ${to})에 모두 투표가 있는 국가가 없습니다. 구성국이 겹치는 두 투표를 고르세요.`,
  notAFlow: (flow, keys) => `“${flow}”: 이 도표에 없는 흐름입니다. 다음 중 하나를 쓰세요: ${keys}.`,
  heading: (moved, text, from, to, title) =>
    `${when(from)}에서 ${when(to)} 사이 ${moved === 0 ? '투표를 바꾼 국가 없음' : `${text}개국 투표 변경`}: ${title}`,
  the: (thing) => thing,
  inYear: (thing, year) => `${year}년 ${thing}`,
  amendment: '수정안',
  text: '결의안',
  onAmendment: '수정안 투표',
  stayed: '같은 투표',
  moved: '다른 투표',
  partial: '한쪽에만 투표 있음',
  same: (text, total) => `두 투표에 모두 기록이 있는 ${total}개국 중 ${text}개국은 같음`,
  from: { yes: '찬성', no: '반대', abstain: '기권', absent: '미투표' },
  move: (text, from, to) => `${from}에서 ${to} ${text}개국`,
  named: (clause, names) => `${clause}(${names})`,
  others: (text) => `그 밖의 변화 ${text}개국`,
  title: (text, from, to) => `${text}개국: ${from} → ${to}`,
  more: '흐름을 선택하면 국가를 볼 수 있습니다.',
  flow: (from, to) => `처음 ${from}, 다음 ${to}`,
  state: (from, to) => `처음 ${from}, 다음 ${to}`,
  sideNote: (status, which, text) => `${which === 'first' ? '첫' : '두'} 번째 투표, ${status}: ${text}.`,
  countOf: (_count, text) => `${text}개국`,
  outside: (_count, text) => `두 투표에 모두 투표가 없는 ${text}개국은 그리지 않았습니다.`,
  amendmentNote: '수정안 투표에서 “찬성”은 문서를 바꾸는 데 찬성한다는 뜻입니다.',
  noteOn: (name, note) => `${name}: ${note}`,
  hint: '흐름을 선택하면 그에 속한 모든 국가를 볼 수 있습니다.',
  list: (title) => `국가: ${title}`,
  listed: '목록은 도표 아래에 있습니다.',
  close: '목록 닫기',
  caption: (from, to) => `국가별 투표: ${from}, ${to}`,
  before: '첫 번째 투표',
  after: '두 번째 투표',
  changed: '변경 여부',
  yes: '예',
  no: '아니요',
  notComparable: '비교 불가',
};
