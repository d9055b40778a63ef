/** What people write in place of a level, in the languages of Rapport. */

const unknown = [
  '?',
  '??',
  'unknown',
  'not known',
  'do not know',
  'don’t know',
  'dont know',
  'no data',
  'не знаю',
  'не знаем',
  'неизвестно',
  'нет сведений',
  'нет данных',
  'н/д',
  'нд',
  'н.д.',
  'не знаємо',
  'невідомо',
  'немає відомостей',
  'немає даних',
];

const notApplicable = [
  '-',
  'n/a',
  'na',
  'n.a.',
  'not applicable',
  'does not apply',
  'неприменимо',
  'не применимо',
  'не применяется',
  'н/п',
  'не застосовується',
  'незастосовно',
  'не стосується',
];

/** How an answer without a level stands outside the scores; null where the text is something else. */
export function outsideScores(text: string): 'unknown' | 'notApplicable' | null {
  const word = text.trim().toLowerCase().replace(/[–—−]/g, '-').replaceAll("'", '’').replace(/\s+/g, ' ');
  if (unknown.includes(word)) return 'unknown';
  return notApplicable.includes(word) ? 'notApplicable' : null;
}
