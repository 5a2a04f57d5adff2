import type { Sections } from '../messages.js';

/** What `<vote-story>` says in Korean. */
export const voteStory: Sections['voteStory'] = {
  steps: '이야기 단계',
  previous: '이전 단계',
  next: '다음 단계',
  progress: (step, steps) => `${step}/${steps}`,
  arrived: (step, steps, heading) => `${steps}단계 중 ${step}단계${heading === '' ? '' : `: ${heading}`}`,
  noChart: (step) =>
    `${step}단계가 도표를 바꾸지만 이야기에 도표가 없습니다. slot="chart"인 도표를 넣으세요.`,
  noTarget: (step, selector) =>
    `${step}단계가 바꾸려는 “${selector}”: 이야기에 없습니다. data-target 값을 고치세요.`,
  notAChart: (step, tag) =>
    `${step}단계가 바꾸려는 <${tag}>: 도표가 아닙니다. data-target 값이 도표를 가리키게 하세요.`,
  noAttribute: (step, names, tag) =>
    `${step}단계: <${tag}>에 설정할 수 없는 속성입니다(${names}). data-set-highlight처럼 도표 자신의 속성을 쓰세요.`,
};
