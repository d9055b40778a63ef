/** What the first row of a table may be called, in the languages of Rapport. */

const names = {
  date: [
    'date',
    'day',
    'month',
    'quarter',
    'period',
    'on',
    'дата',
    'день',
    'месяц',
    'квартал',
    'период',
    'місяць',
    'період',
  ],
  kpi: [
    'kpi',
    'kpis',
    'id',
    'indicator',
    'metric',
    'measure',
    'показатель',
    'показатели',
    'показник',
    'показники',
    'метрика',
    'индикатор',
    'індикатор',
  ],
  value: [
    'value',
    'actual',
    'measured',
    'measurement',
    'result',
    'значение',
    'факт',
    'замер',
    'значення',
    'вимір',
  ],
  confidence: ['confidence', 'достоверность', 'достовірність'],
  note: [
    'note',
    'notes',
    'comment',
    'remark',
    'примечание',
    'комментарий',
    'заметка',
    'примітка',
    'коментар',
    'нотатка',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ColumnName = keyof typeof names;

const levels = {
  high: ['high', 'высокая', 'висока'],
  medium: ['medium', 'средняя', 'середня'],
  low: ['low', 'низкая', 'низька'],
} as const;

/** The column that a heading names: “Value, %” is a value. */
export function columnOf(heading: string): ColumnName | undefined {
  const [word = ''] = heading.toLowerCase().split(/[,(:]|\s(?:of|замера|виміру|kpi)/);
  return entryOf(names, word.trim());
}

/** How sure a value is, in any language; undefined for any other word. */
export function confidenceOf(text: string): keyof typeof levels | undefined {
  return entryOf(levels, text.toLowerCase());
}

function entryOf<Key extends string>(
  all: Readonly<Record<Key, readonly string[]>>,
  word: string,
): Key | undefined {
  // The keys are those of the record; Object.keys forgets which.
  return (Object.keys(all) as Key[]).find((key) => all[key].includes(word));
}
