import type { Sections } from '../messages.js';

/** What `<vote-tally>` says in Korean. */
export const voteTally: Sections['voteTally'] = {
  label: (verdict) => `표결 결과, 한 나라에 한 표시: ${verdict}`,
  drawing: (verdict) => `표결 결과: ${verdict}`,
  heading: {
    adopted: (body, yes, no, text) => `${body} 채택(찬성 ${yes}, 반대 ${no}): ${text}`,
    agenda: (body, yes, no, text) => `${body} 의제 채택(찬성 ${yes}, 반대 ${no}): ${text}`,
    hypothetical: (yes, no, text) => `가정(찬성 ${yes}, 반대 ${no}): ${text}`,
    approved: (body, yes, no, text) => `${body} 승인(찬성 ${yes}, 반대 ${no}): ${text}`,
    rejected: (body, yes, no, text) => `${body} 부결(찬성 ${yes}, 반대 ${no}): ${text}`,
  },
  passed: { resolution: '채택', draft: '승인', amendment: '채택', agenda: '의제 채택' },
  failed: { resolution: '부결', draft: '부결', amendment: '부결', agenda: '의제 불채택' },
  wouldPass: { resolution: '채택', draft: '승인', amendment: '채택', agenda: '의제 채택' },
  wouldFail: '부결',
  undecided: '누가 반대했는지에 달림: 상임이사국의 반대는 거부권',
  short: (_count, text) => `${text}표 부족`,
  spare: (count, text) => (count === 0 ? '여유 없음' : `${text}표 여유`),
  vetoed: (names) => `거부권(${names})`,
  neededOf: {
    votes: (basis) => `${basis}표 중`,
    seats: (basis) => `${basis}석 중`,
  },
  line: (number, needed) => `${needed} ${number}표 필요`,
  majority: {
    'simple-majority': '투표수의 과반',
    'two-thirds': '투표수의 3분의 2',
    'nine-of-fifteen': '15석 중 9표 필요',
    'nine-of-fifteen-veto': '15석 중 9표 필요',
  },
  counts: { yes: '찬성', no: '반대', abstain: '기권', absent: '미투표' },
  absentUnknown: '미투표 수 불명',
  apart: { votes: '투표수에 넣지 않음', seats: '찬성도 반대도 아님' },
  states: {
    'without-a-vote': '표결 없이 채택',
    pending: '미결정',
    'not-taken': '결정 없음',
    'not-sought': '결정 요청 없음',
  },
  recorded: (date) => `${date} 기록투표`,
  recordedUndated: '기록투표',
  votes: (_count, needed, basis, yes, no) => `${basis}표 중 ${needed}표 필요; 찬성 ${yes}, 반대 ${no}.`,
  seats: (needed, basis, yes, no) =>
    `${basis}석의 이사회에서 찬성 ${needed}표 필요; 찬성 ${yes}, 반대 ${no}.`,
  doNotCount: (counts) => `투표수에 넣지 않음: ${counts}.`,
  doNotHelp: (counts) => `찬성도 반대도 아님: ${counts}.`,
  procedural: '절차 사항이므로 거부권을 가진 국가가 없습니다.',
  disagrees: (recorded) =>
    `기록은 “${recorded}”이지만, 이 규칙에 따르면 이 수치로는 그 결과가 나오지 않습니다.`,
  hypothetical: '가정: 실제 결정이 아닙니다',
  ifSo: (conditions) => `가정(${conditions})`,
  so: (condition, outcome, counts) => `${condition}: ${outcome}. ${counts}`,
  countOf: (count, what) => `${what} ${count}`,
  if: (who, what) => `${who} → ${what}`,
  whoVoted: { yes: '찬성국', no: '반대국', abstain: '기권국', absent: '미투표국' },
  hadVoted: { yes: '찬성', no: '반대', abstain: '기권', absent: '미투표' },
  theRecord: (outcome, counts) => `실제 기록: ${outcome}, ${counts}.`,
  switchedLabel: (vote, recorded) => `가정 ${vote}; 실제 기록 ${recorded}`,
  switchedKey: '빗금: 기록과 다른 투표입니다.',
  outcomes: {
    adopted: '채택',
    rejected: '부결',
    pending: '미결정',
    'not-taken': '결정 없음',
    'not-sought': '결정 요청 없음',
  },
  columns: { whatIf: '가정', needed: '필요 표수', result: '결과' },
  caption: (decision, date) => `${decision} 표결 결과, ${date}`,
  badSwitch: {
    form: (word) =>
      `“${word}”: 표를 바꾸는 형식이 아닙니다. abstain:no나 CUB:yes처럼 from:to로 쓰세요. 표는 yes, no, abstain, absent입니다.`,
    twice: (from) => `“${from}”: 두 번 바꾸었습니다. 하나만 남기세요.`,
    unknown: (from) =>
      `“${from}”: 표(yes, no, abstain, absent)도, CUB 같은 이 데이터 국가의 세 글자 코드도 아닙니다.`,
    noNames: (name) =>
      `이 투표는 표수만 알려져 있어 바꿀 수 없습니다(${name}). abstain:no처럼 표의 종류를 바꾸세요.`,
    noVote: (name) => `${name}: 이 투표의 구성국이 아니어서 바꿀 수 없습니다.`,
    absent: '투표하지 않은 국가 수를 알 수 없어 바꿀 수 없습니다. yes, no, abstain을 바꾸세요.',
    noTally: '기록투표가 없어 바꿀 표가 없습니다. what-if 속성을 빼세요.',
  },
};
