/** What every command that writes measurements says where nothing could be written. */
import { translations } from '../translations.ts';

export const recordingWords = translations({
  en: {
    busy: (file: string) =>
      `Nothing is written: others have been writing to ${file} all the time. Try again; if nobody is, remove \`${file}.lock\`.`,
    denied: (file: string, detail: string) =>
      `Nothing is written: ${file} cannot be changed (${detail}). Everything that stands there is still there. Ask for the right to write to its folder.`,
    full: (file: string, detail: string) =>
      `Nothing is written: there is no room left for ${file} (${detail}). Everything that stands there is still there. Make room and try again.`,
    columns: (file: string, detail: string) =>
      `Nothing is written: ${file} has no column for ${detail}. Add it to the first line and a comma to every row, or leave that out.`,
    text: (file: string) =>
      `Nothing is written: ${file} is not a table that could be continued. \`rapport check\` says at which line.`,
    disk: (file: string, detail: string) => `Nothing is written: ${file} cannot be written (${detail}).`,
    yes: 'Yes',
    no: 'No',
  },
  ru: {
    busy: (file) =>
      `Ничего не записано: файл ${file} всё время занят другими. Повторите попытку; если никто не пишет, удалите \`${file}.lock\`.`,
    denied: (file, detail) =>
      `Ничего не записано: файл ${file} нельзя изменить (${detail}). Всё, что в нём было, на месте. Нужно право записи в его папку.`,
    full: (file, detail) =>
      `Ничего не записано: для ${file} не хватает места на диске (${detail}). Всё, что в нём было, на месте. Освободите место и повторите.`,
    columns: (file, detail) =>
      `Ничего не записано: в таблице ${file} нет столбца для ${detail}. Добавьте его в первую строку, а в каждую строку\u00A0— запятую, или обойдитесь без него.`,
    text: (file) =>
      `Ничего не записано: ${file}\u00A0— не таблица, которую можно продолжить. Строку с ошибкой назовёт \`rapport check\`.`,
    disk: (file, detail) => `Ничего не записано: файл ${file} записать не удалось (${detail}).`,
    yes: 'Да',
    no: 'Нет',
  },
  uk: {
    busy: (file) =>
      `Нічого не записано: файл ${file} весь час зайнятий іншими. Спробуйте ще раз; якщо ніхто не пише, видаліть \`${file}.lock\`.`,
    denied: (file, detail) =>
      `Нічого не записано: файл ${file} не можна змінити (${detail}). Усе, що в ньому було, на місці. Потрібне право запису до його теки.`,
    full: (file, detail) =>
      `Нічого не записано: для ${file} бракує місця на диску (${detail}). Усе, що в ньому було, на місці. Звільніть місце й спробуйте ще раз.`,
    columns: (file, detail) =>
      `Нічого не записано: у таблиці ${file} немає стовпця для ${detail}. Додайте його до першого рядка, а до кожного рядка\u00A0— кому, або обійдіться без нього.`,
    text: (file) =>
      `Нічого не записано: ${file}\u00A0— не таблиця, яку можна продовжити. Рядок з помилкою назве \`rapport check\`.`,
    disk: (file, detail) => `Нічого не записано: файл ${file} записати не вдалося (${detail}).`,
    yes: 'Так',
    no: 'Ні',
  },
});
