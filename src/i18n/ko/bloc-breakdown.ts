import type { Sections } from '../messages.js';

/** What `<bloc-breakdown>` says in Korean. */
export const blocBreakdown: Sections['blocBreakdown'] = {
  label: (grouping) => `${grouping}별 투표: 그룹마다 막대 하나, 투표마다 한 칸`,
  regional: '유엔 지역그룹',
  heading: {
    regional: (body, text) => `${body}의 지역그룹별 투표: ${text}`,
    other: (grouping, body, text) => `${body}의 ${grouping}별 투표: ${text}`,
  },
  extremes: (most, fewest) => `찬성 비율이 가장 높은 그룹: ${most}. 가장 낮은 그룹: ${fewest}.`,
  extreme: (names, counts) => `${names}(${counts})`,
  ofMembers: (some, all) => `${all}개국 중 ${some}개국`,
  recorded: (date, counts) => `${date} 기록투표: ${counts}.`,
  nobody: '제시된 그룹에 속하지 않음',
  noRegionalGroup: '지역그룹 없음',
  members: (_count, text) => `${text}개국`,
  inFavour: (percent) => `찬성 ${percent}`,
  noneSeated: '의석을 가진 국가 없음',
  none: '유엔 회원국 없음',
  segment: (count, total, status, percent) => `${status} ${count}개국(${total}개국 중), ${percent}`,
  statuses: {
    yes: '찬성',
    no: '반대',
    abstain: '기권',
    absent: '미투표',
    unknown: '투표 내용 불명',
  },
  hint: '막대의 한 칸을 선택하면 해당 국가를 볼 수 있습니다.',
  list: (group, status) => `${group}: ${status}`,
  listed: '목록은 도표 아래에 있습니다.',
  close: '목록 닫기',
  seats: '이 기구에 의석이 있는 국가만 셉니다.',
  today: '지역그룹은 현재 기준입니다.',
  usa: '미국은 서유럽·기타 그룹의 옵서버이며 어느 그룹의 회원도 아닙니다.',
  byDate: '그룹 구성은 투표일 기준이며, 이 도표를 실은 페이지가 제시한 것입니다.',
  noSource: '이 도표를 실은 페이지는 그룹 구분의 출처를 밝히지 않았습니다.',
  tallyOnly: (counts) => `표수(${counts})만 알려져 있고 국가별 투표는 알 수 없어 그룹별로 나눌 수 없습니다.`,
  withoutAVote: (date) =>
    `${date} 표결 없이 채택. 각국의 입장이 기록되지 않아 그룹별로 나눌 내용이 없습니다.`,
  pending: '아직 결정되지 않아 그룹별로 나눌 투표가 없습니다.',
  pendingOn: (date) => `아직 결정되지 않았습니다(예정일 ${date}). 그룹별로 나눌 투표가 없습니다.`,
  notTaken: (date) => `결정이 내려지지 않았습니다(${date}). 그룹별로 나눌 투표가 없습니다.`,
  notSought: (date) => `결정이 요청되지 않았습니다(${date}). 그룹별로 나눌 투표가 없습니다.`,
  quiet: {
    unknown: '국가별 투표 불명',
    'without-a-vote': '표결 없이 채택',
    pending: '미결정',
    'not-taken': '결정 없음',
    'not-sought': '결정 요청 없음',
  },
  caption: (decision, date) => `국가별 투표와 소속 그룹: ${decision}, ${date}`,
  bad: {
    shape:
      '그룹 구분은 이름과 그룹 목록이 있는 객체로 씁니다: {name: "…", groups: [{name: "…", members: ["CUB"]}]}.',
    name: '이름을 쓰세요. 빈 문자열은 쓸 수 없습니다.',
    twiceNamed: (name) => `두 그룹의 이름이 같습니다(“${name}”). 서로 다른 이름을 쓰세요.`,
    groups: '그룹을 하나 이상 쓰세요: {name: "…", members: ["CUB"]}.',
    members: '구성국은 세 글자 코드 목록이나 {state, from, to} 목록으로 쓰세요.',
    member:
      '구성국은 "CUB" 같은 세 글자 코드나 {state: "CUB", from: "2004-05-01", to: null} 형식으로 씁니다.',
    unknown: (code) =>
      `“${code}”: 이 데이터에 있는 국가의 코드가 아닙니다. CUB 같은 ISO 3166 세 글자 코드를 쓰세요.`,
    date: '날짜는 2004, 2004-05, 2004-05-01처럼 쓰고, 정해지지 않은 쪽은 비워 두세요.',
    order: '시작 전에 끝납니다. “from” 날짜는 “to” 날짜보다 늦을 수 없습니다.',
    twice: (name, first) =>
      `${name}: 같은 날짜에 이미 다른 그룹(${first})에 들어 있습니다. 한 국가는 한 번에 한 그룹에만 속할 수 있습니다.`,
    source: '출처는 {title: "…", url: "https://…"} 형식으로 씁니다. url 값은 null이어도 됩니다.',
  },
};
