import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in Korean. */
export const embed: LateSections['embed'] = {
  kinds: { script: '스크립트', iframe: '아이프레임', html: '스크립트 없는 HTML', mail: '메일' },
  about: {
    script:
      '스크립트를 허용하는 페이지용: 도표가 독자에게 반응합니다. JavaScript가 없는 독자는 수치를 봅니다.',
    iframe: '스크립트를 받지 않는 콘텐츠 관리 시스템과 외부 콘텐츠를 분리하는 페이지용입니다.',
    html: '스크립트가 필요 없는 그림과 표: 피드, AMP, 인쇄 페이지용입니다.',
    mail: '문장과 작은 표: 뉴스레터, Apple News, 본문에서 그림이 제거되는 곳에 씁니다.',
  },
  kind: '삽입 방식',
  code: '붙여 넣을 코드',
  copy: '코드 복사',
  copied: '복사했습니다.',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 코드가 선택되어 있으니 키보드로 복사하세요.',
  close: '닫기',
  noHost: (kind) =>
    `여기서는 도표 파일의 주소를 알 수 없어 “${kind}” 코드가 없습니다. 이 페이지의 운영자가 embed-base 속성으로 지정할 수 있습니다.`,
  ownData: (kind) =>
    `이 도표는 페이지의 자체 데이터를 보여 주며 “${kind}”에는 담을 수 없습니다. 스크립트 없는 HTML과 메일은 그 수치를 담습니다.`,
  noIntegrity: '무결성 해시 없음: 목록을 읽을 수 없었습니다.',
  seeChart: '도표 보기',
  figures: '수치',
  counted: (word, count) => `${word}: ${count}`,
};
