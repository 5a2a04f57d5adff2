import type { LateSections } from '../messages.js';

/** What a chart says of its keys in Korean. */
export const keys: LateSections['keys'] = {
  label: '키보드',
  moves: {
    place: '화살표 키로 그 방향의 다음 국가로 이동합니다.',
    order: '화살표 키로 표시 사이를 이동합니다.',
    grid: '화살표 키로 칸 사이를 이동합니다.',
  },
  find: '이름을 입력하면 국가를 찾습니다.',
  ask: '국가 이름을 입력하면 그 국가가 어떻게 했는지 알 수 있습니다.',
  choose: 'Enter로 선택하고 Escape로 해제합니다.',
  zoom: '더하기와 빼기 키로 확대·축소하고, Shift와 화살표 키로 지도를 움직입니다.',
  range: 'Shift와 화살표 키로 연도를 지정하고, Enter를 누르면 그 연도만 표시합니다.',
  again: '물음표 키로 이 설명을 다시 봅니다.',
  marked: (from, to) => `${from}년부터 ${to}년까지 지정했습니다.`,
  zoomed: (times) => `${times}배로 확대했습니다.`,
  whole: '지도 전체를 표시합니다.',
};
