import type { Sections } from '../messages.js';

/** What the chart of the Security Council says in Korean. */
export const councilVote: Sections['councilVote'] = {
  label: '안전보장이사회 의석과 투표',
  none: '표시할 내용이 없습니다. 데이터에 안전보장이사회의 결정이 없습니다.',
  noAct: (asked) =>
    `데이터에 “${asked}” 관련 안전보장이사회의 조치가 없습니다. 다른 문서를 고르거나 decision 속성을 쓰세요.`,
  otherBody: (decision, body) =>
    `${decision}: 다른 기구(${body})의 조치입니다. S/PV.7353 같은 안전보장이사회 회의를 쓰세요.`,
  agenda: {
    adopted: (body, text) => `${body} 의제로 채택: ${text}`,
    rejected: (body, text) => `${body} 의제 불채택: ${text}`,
    pending: (body, text) => `${body} 의제 채택 여부 미결정: ${text}`,
    'not-taken': (body, text) => `${body} 결정 없음: ${text}`,
    'not-sought': (body, text) => `${body} 회의, 결정 없음: ${text}`,
  },
  heading: {
    adopted: (body, text) => `${body} 채택: ${text}`,
    rejected: (body, text) => `${body} 불채택: ${text}`,
    pending: (body, text) => `${body} 미결정: ${text}`,
    'not-taken': (body, text) => `${body} 결정 없음: ${text}`,
    'not-sought': (body, text) => `${body} 회의, 결정 없음: ${text}`,
  },
  noDate: '날짜 미정',
  recorded: (date, procedural, counts, needed) =>
    `${date} ${procedural ? '절차투표' : '표결'}: ${counts}; ${needed}.`,
  needed: (nine) => `필요한 찬성 ${nine}표`,
  vetoed: (names) => `반대한 상임이사국: ${names}. 실질 사항에서 상임이사국의 반대는 거부권 행사입니다.`,
  noVeto: (names) => `반대한 상임이사국: ${names}. 절차 사항이므로 거부권 행사에 해당하지 않습니다.`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `투표 내용을 알 수 없습니다(${date}).`,
    rejected: (date) => `투표 내용을 알 수 없습니다(${date}).`,
    pending: (date) => `아직 결정되지 않았습니다(${date}). 표시할 투표가 없습니다.`,
    'not-taken': (date) => `결정이 내려지지 않았습니다(${date}). 표결은 없었습니다.`,
    'not-sought': (date) => `결정이 요청되지 않았습니다(${date}). 표결은 없었습니다.`,
    'without-a-vote': (date) => `표결 없이 의제로 채택(${date}). 각국의 입장은 기록되지 않았습니다.`,
  },
  whole: {
    adopted: '투표 내용 불명',
    rejected: '투표 내용 불명',
    pending: '미결정',
    'not-taken': '표결 없었음',
    'not-sought': '표결 요청 없음',
    'without-a-vote': '표결 없음',
  },
  ofNeeded: (nine) => `표 찬성(필요 ${nine})`,
  against: (no) => `반대 ${no}`,
  abstaining: (abstain) => `기권 ${abstain}`,
  line: (nine) => `필요 ${nine}표`,
  permanent: '상임이사국',
  permanentMember: '상임이사국',
  elected: '비상임이사국',
  membership: '의석',
  veto: '거부권',
  empty: '이사국 불명',
  emptySeats: (_count, text) => `의석 ${text}개는 비워 두었습니다. 당시 이사국이 데이터에 없습니다.`,
  noSeat: (name) => `${name}: 당시 안전보장이사회 이사국이 아니었습니다.`,
  seatUnknown: (name) => `${name}: 당시 안전보장이사회 이사국이었는지 데이터에 없습니다.`,
  order: '의석은 투표 순서로 그렸으며 실제 자리 순서가 아닙니다.',
  caption: (decision, date) => `안전보장이사회 이사국별 입장: ${decision}, ${date}`,
};
