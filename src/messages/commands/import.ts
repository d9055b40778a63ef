/** Words of `rapport import`: its help, its preview, and what does not fit. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export const importHelp = translations({
  en: {
    next: 'A file, or `-` for standard input: a table of measurements or answers of the audit',
    options: {
      dryRun: 'Show what would be written, and write nothing',
      yes: 'Do not ask',
      partial: 'Write what fits, although some rows do not',
      asIs: 'Take the values as they stand, also where they look like a slip of the hand',
      dates: 'How 03/04/2027 is meant: `dmy` is 3 April, `mdy` is 4 March',
    },
  },
  ru: {
    next: 'Файл или `-` для стандартного ввода: таблица замеров или ответы аудита',
    options: {
      dryRun: 'Показать, что будет записано, и ничего не записывать',
      yes: 'Не спрашивать',
      partial: 'Записать то, что подходит, даже если подходят не все строки',
      asIs: 'Взять значения как есть, даже если они похожи на опечатку',
      dates: 'Как понимать 03/04/2027: `dmy`\u00A0— 3 апреля, `mdy`\u00A0— 4 марта',
    },
  },
  uk: {
    next: 'Файл або `-` для стандартного введення: таблиця вимірів чи відповіді аудиту',
    options: {
      dryRun: 'Показати, що буде записано, і нічого не записувати',
      yes: 'Не питати',
      partial: 'Записати те, що підходить, навіть якщо підходять не всі рядки',
      asIs: 'Взяти значення такими, як є, навіть якщо вони схожі на описку',
      dates: 'Як розуміти 03/04/2027: `dmy`\u00A0— 3 квітня, `mdy`\u00A0— 4 березня',
    },
  },
});

/** How many measurements a table comes to. */
export interface ImportCounts {
  readonly written: number;
  readonly corrections: number;
  readonly known: number;
  readonly misfits: number;
}

export const importWords = translations({
  en: {
    missing: (file: Inline) => line`There is no file ${en(file)}.`,
    folder: (file: Inline) => line`${en(file)} is a folder; name a file in it.`,
    unreadable: (file: Inline, reason: Inline) => line`${en(file)} cannot be read (${reason}).`,
    noText: (file: Inline) => line`${en(file)} is no table of text. Save it as CSV.`,
    notUnderstood: (file: Inline) =>
      line`${en(file)} holds no dates beside values. These tables are read: columns \`date, kpi, value\`; days in the first column and a KPI in each other; KPIs in the first column and a month in each other.`,
    leftOut: (columns: Inline) => line`These columns are not read: ${columns}.`,
    columns: { date: 'Date', kpi: 'KPI', value: 'Value', note: 'Remark' },
    more: (count: number) => `… and ${count} more`,
    counts: ({ written, corrections, known, misfits }: ImportCounts) =>
      `To be written: ${written} (corrections among them: ${corrections}). Already there: ${known}. Do not fit: ${misfits}.`,
    ask: (count: number, file: string) => `Write ${count} ${count === 1 ? 'row' : 'rows'} to ${file}?`,
    written: (count: number, file: string) => `Written to ${file}: ${count}.`,
    nothing: 'Nothing is written.',
    nothingNew: 'There is nothing new.',
    partial:
      'Nothing is written while something does not fit. Put it right, or add --partial to write the rest.',
    misfit: {
      kpi: (kpi: Inline) => line`there is no KPI ${en(kpi)}`,
      didYouMean: (kpi: Inline) => line`Did you mean ${kpi}?`,
      date: (text: Inline) => line`${en(text)} is no day, month or quarter`,
      'ambiguous-date': (text: Inline) =>
        line`${en(text)} can be read with the day or the month first; say which with \`--dates dmy\` or \`--dates mdy\``,
      confidence: (text: Inline) => line`the confidence ${en(text)} is none of high, medium, low`,
      'no-kpi': 'the KPI is missing',
      'no-date': 'the date is missing',
      currency: (kpi: Inline, text: Inline, unit: Inline) =>
        line`${kpi}: ${en(text)} is not in ${unit}, the currency of the strategy`,
      odd: (kpi: Inline, value: Inline, low: Inline, high: Inline) =>
        line`${kpi}: ${value} does not fit the values known, ${low} to ${high}; if it is right, add --as-is`,
    },
  },
  ru: {
    missing: (file) => line`Файла ${ru(file)} нет.`,
    folder: (file) => line`${ru(file)}\u00A0— папка; укажите файл в ней.`,
    unreadable: (file, reason) => line`Файл ${ru(file)} не читается (${reason}).`,
    noText: (file) => line`В ${ru(file)} не текстовая таблица. Сохраните её как CSV.`,
    notUnderstood: (file) =>
      line`В таблице ${ru(file)} рядом со значениями нет дат. Читаются такие таблицы: столбцы \`date, kpi, value\`; дни в первом столбце и по показателю в остальных; показатели в первом столбце и по месяцу в остальных.`,
    leftOut: (columns) => line`Эти столбцы не читаются: ${columns}.`,
    columns: {
      date: 'Дата',
      kpi: 'Показатель',
      value: 'Значение',
      note: 'Примечание',
    },
    more: (count) => `… и ещё ${count}`,
    counts: ({ written, corrections, known, misfits }) =>
      `Будет записано: ${written} (из них исправлений: ${corrections}). Уже есть: ${known}. Не подходит: ${misfits}.`,
    ask: (count, file) => `Записать в ${file}? Строк: ${count}`,
    written: (count, file) => `Записано в ${file}: ${count}.`,
    nothing: 'Ничего не записано.',
    nothingNew: 'Ничего нового нет.',
    partial:
      'Пока что-то не подходит, ничего не записано. Исправьте это или добавьте --partial, чтобы записать остальное.',
    misfit: {
      kpi: (kpi) => line`показателя ${ru(kpi)} нет`,
      didYouMean: (kpi) => line`Возможно, имелось в виду ${kpi}?`,
      date: (text) => line`${ru(text)}\u00A0— не день, не месяц и не квартал`,
      'ambiguous-date': (text) =>
        line`${ru(text)} можно прочитать по-разному: укажите \`--dates dmy\` (сначала день) или \`--dates mdy\` (сначала месяц)`,
      confidence: (text) => line`достоверность ${ru(text)}: ожидалось «высокая», «средняя» или «низкая»`,
      'no-kpi': 'не указан показатель',
      'no-date': 'не указана дата',
      currency: (kpi, text, unit) => line`${kpi}: сумма ${ru(text)} не в валюте стратегии (${unit})`,
      odd: (kpi, value, low, high) =>
        line`${kpi}: значение ${value} не похоже на известные\u00A0— от ${low} до ${high}; если оно верное, добавьте --as-is`,
    },
  },
  uk: {
    missing: (file) => line`Файлу ${uk(file)} немає.`,
    folder: (file) => line`${uk(file)}\u00A0— папка; вкажіть файл у ній.`,
    unreadable: (file, reason) => line`Файл ${uk(file)} не читається (${reason}).`,
    noText: (file) => line`У ${uk(file)} не текстова таблиця. Збережіть її як CSV.`,
    notUnderstood: (file) =>
      line`У таблиці ${uk(file)} поруч зі значеннями немає дат. Читаються такі таблиці: стовпці \`date, kpi, value\`; дні в першому стовпці та по показнику в інших; показники в першому стовпці та по місяцю в інших.`,
    leftOut: (columns) => line`Ці стовпці не читаються: ${columns}.`,
    columns: {
      date: 'Дата',
      kpi: 'Показник',
      value: 'Значення',
      note: 'Примітка',
    },
    more: (count) => `… і ще ${count}`,
    counts: ({ written, corrections, known, misfits }) =>
      `Буде записано: ${written} (з них виправлень: ${corrections}). Уже є: ${known}. Не підходить: ${misfits}.`,
    ask: (count, file) => `Записати до ${file}? Рядків: ${count}`,
    written: (count, file) => `Записано до ${file}: ${count}.`,
    nothing: 'Нічого не записано.',
    nothingNew: 'Нічого нового немає.',
    partial:
      'Поки щось не підходить, нічого не записано. Виправте це або додайте --partial, щоб записати решту.',
    misfit: {
      kpi: (kpi) => line`показника ${uk(kpi)} немає`,
      didYouMean: (kpi) => line`Можливо, йдеться про ${kpi}?`,
      date: (text) => line`${uk(text)}\u00A0— не день, не місяць і не квартал`,
      'ambiguous-date': (text) =>
        line`${uk(text)} можна прочитати по-різному: вкажіть \`--dates dmy\` (спершу день) або \`--dates mdy\` (спершу місяць)`,
      confidence: (text) => line`достовірність ${uk(text)}: очікувалося «висока», «середня» або «низька»`,
      'no-kpi': 'не вказано показник',
      'no-date': 'не вказано дату',
      currency: (kpi, text, unit) => line`${kpi}: сума ${uk(text)} не у валюті стратегії (${unit})`,
      odd: (kpi, value, low, high) =>
        line`${kpi}: значення ${value} не схоже на відомі\u00A0— від ${low} до ${high}; якщо воно правильне, додайте --as-is`,
    },
  },
});
