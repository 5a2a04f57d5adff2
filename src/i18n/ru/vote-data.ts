import type { Sections } from '../messages.js';

/** What `<vote-data>` says in Russian where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `«${address}» недоступен. Проверьте адрес и то, что сервер разрешает этой странице его читать.`,
  refused: (address, status) => `«${address}» отвечает ${status}. Проверьте адрес.`,
  notJson: (reason) => `Это не JSON. Исправьте там, где чтение остановилось: ${reason}`,
  failed: 'Средство чтения данных не загрузилось. Попробуйте ещё раз.',
  noRows: 'В таблице нет строк с голосами: в первом столбце укажите государство, во втором — его голос.',
  noDate: 'Таблице нужен data-date — день голосования, например 2014-12-18.',
  noTitle: 'Таблице нужен заголовок (caption): название того, за что голосовали.',
  noSource: 'Таблице нужен data-source-url — адрес источника — или data-source-title.',
  notAMember: (text) => `«${text}» — не государство-член. Укажите краткое название ООН или код из трёх букв.`,
  notAVote: (text) => `«${text}» — не голос. Укажите yes, no, abstain или absent.`,
  twice: (name) => `${name} — есть и в строке выше. Оставьте одну.`,
};
