import type { Sections } from '../messages.js';

/** What `<vote-map>` says in Korean. */
export const voteMap: Sections['voteMap'] = {
  label: '국가별 투표 지도',
  tiles: '국가별 투표 타일, 한 나라에 한 칸',
  find: '국가 찾기',
  notFound: (text) => `“${text}”: 찾을 수 없는 국가입니다.`,
  zoomIn: '확대',
  zoomOut: '축소',
  zoomReset: '지도 전체',
  zoomHint: 'Ctrl을 누른 채 휠을 돌리면 지도를 확대·축소합니다.',
  boundaries:
    '옅은 회색 지역은 회원국이 아니며 투표하지 않습니다. 경계와 명칭은 어떤 지역의 지위에 대해서도 입장을 나타내지 않습니다.',
  caption: (decision, date) => `${decision} 국가별 투표, ${date}`,
};
