import type { Sections } from '../messages.js';

/** What `<vote-data>` says in Korean where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `“${address}”에 연결할 수 없습니다. 주소와, 서버가 이 페이지의 읽기를 허용하는지 확인하세요.`,
  refused: (address, status) => `“${address}”의 응답: ${status}. 주소를 확인하세요.`,
  notJson: (reason) => `JSON이 아닙니다. 읽기가 멈춘 곳을 고치세요: ${reason}`,
  failed: '데이터를 읽는 부분을 불러오지 못했습니다. 다시 시도하세요.',
  noRows: '표에 투표 행이 없습니다. 첫째 열에 국가, 둘째 열에 투표를 쓰세요.',
  noDate: '표에 투표일을 적은 data-date 속성이 필요합니다(예: 2014-12-18).',
  noTitle: '표에 caption이 필요합니다. 무엇에 대한 투표인지 쓰세요.',
  noSource: '표에 출처 주소를 적은 data-source-url 속성이나 data-source-title 속성이 필요합니다.',
  notAMember: (text) => `“${text}”: 회원국이 아닙니다. 유엔에서 쓰는 약칭이나 세 글자 코드를 쓰세요.`,
  notAVote: (text) => `“${text}”: 투표가 아닙니다. yes, no, abstain, absent 중 하나를 쓰세요.`,
  twice: (name) => `${name}: 앞의 행에도 있습니다. 하나만 남기세요.`,
};
