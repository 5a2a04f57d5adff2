import type { LateSections } from '../messages.js';

/** What the table behind a chart says in Korean besides its cells. */
export const table: LateSections['table'] = {
  hint: '제목을 선택하면 그 열로 정렬합니다.',
  rising: (column) => `표를 “${column}” 오름차순으로 정렬했습니다.`,
  falling: (column) => `표를 “${column}” 내림차순으로 정렬했습니다.`,
};
