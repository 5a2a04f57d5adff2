import type { Sections } from '../messages.js';

/** What `<vote-map>` says in Russian. */
export const voteMap: Sections['voteMap'] = {
  label: 'Карта голосов по государствам',
  tiles: 'Голоса по государствам, по клетке на каждое',
  find: 'Найти государство',
  notFound: (text) => `Государства «${text}» нет.`,
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  zoomReset: 'Вся карта',
  zoomHint: 'Ctrl с колесом мыши меняет масштаб карты.',
  boundaries:
    'Бледно-серые области — не государства-члены и не голосуют. Границы и названия не выражают мнения о статусе какой-либо территории.',
  caption: (decision, date) => `Голос каждого государства: ${decision}, ${date}`,
};
