/** Words of `rapport record`: its help, what it asks, and what a value does. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export const recordHelp = translations({
  en: {
    next: 'A KPI and its value, `recall-rate 34%`, or several: `recall-rate=34% advocacy=41`',
    options: {
      date: 'Day, month or quarter that was measured. Default: today',
      confidence: 'How far the value can be relied on',
      note: 'What a reader should know about the value',
      asIs: 'Take the values as they stand, also where they look like a slip of the hand',
    },
  },
  ru: {
    next: 'Показатель и его значение, `recall-rate 34%`, или несколько: `recall-rate=34% advocacy=41`',
    options: {
      date: 'День, месяц или квартал замера. По умолчанию сегодня',
      confidence: 'Достоверность значения',
      note: 'Что читателю нужно знать о значении',
      asIs: 'Взять значения как есть, даже если они похожи на опечатку',
    },
  },
  uk: {
    next: 'Показник і його значення, `recall-rate 34%`, або кілька: `recall-rate=34% advocacy=41`',
    options: {
      date: 'День, місяць або квартал виміру. За замовчуванням сьогодні',
      confidence: 'Достовірність значення',
      note: 'Що читачеві потрібно знати про значення',
      asIs: 'Взяти значення такими, як є, навіть якщо вони схожі на описку',
    },
  },
});

export const recordWords = translations({
  en: {
    missingValue: (kpi: Inline) =>
      line`${en(kpi)} has no value: write it behind the KPI, \`recall-rate 34%\` or \`recall-rate=34%\`.`,
    twice: (kpi: Inline) => line`${en(kpi)} is named twice.`,
    unknownKpi: (kpi: Inline, strategy: Inline) => line`Strategy ${en(strategy)} has no KPI ${en(kpi)}.`,
    didYouMean: (kpi: Inline) => line`Did you mean ${kpi}?`,
    itHas: (kpis: Inline) => line`It has ${kpis}.`,
    hasNone: 'It has no KPIs yet.',
    wrongDate: (text: Inline, repaired: Inline | null) =>
      repaired === null
        ? line`--date takes a day, a month or a quarter such as 2027-09-30, 2027-09 or 2027-Q3, not ${en(text)}.`
        : line`--date takes a day, a month or a quarter such as 2027-09-30, not ${en(text)}. Did you mean ${repaired}?`,
    odd: (kpi: Inline, value: Inline, low: Inline, high: Inline) =>
      line`${en(kpi)}: ${value} does not fit what is known so far, ${low} to ${high}.`,
    oddFix: 'If it is right, repeat the command with --as-is.',
    asItStands: (value: Inline) => line`With --as-is it is recorded as ${value}.`,
    askOffered: (kpi: Inline, value: Inline) => line`${en(kpi)}: record ${value}?`,
    askOdd: (kpi: Inline, value: Inline) => line`${en(kpi)}: record ${value} all the same?`,
    nothing: 'Nothing is recorded.',
    future: (date: Inline, today: Inline) => line`${date} lies in the future; today is ${today}.`,
    fixedDate: (date: Inline, place: Inline) =>
      line`The date of the report is fixed at ${date} (${place}), so the report does not show this yet. It will with the line`,
    written: (file: Inline) => line`Written to ${file}.`,
    recorded: (kpi: Inline, value: Inline, date: Inline) => line`${en(kpi)}: ${value} on ${date}.`,
    before: (value: Inline, date: Inline) => line`Before: ${value} on ${date}.`,
    first: 'It is the first measurement.',
    corrects: (value: Inline) => line`It corrects ${value} of the same day.`,
    notLast: (value: Inline, date: Inline) => line`The last measurement stays ${value} on ${date}.`,
    plan: (value: Inline) => line`The plan asks for ${value} on that day.`,
    planToday: (value: Inline, date: Inline) => line`By ${date} it should stand at ${value}.`,
    sameStatus: (status: Inline) => line`Status: ${status}, as before.`,
    newStatus: (from: Inline, to: Inline) => line`Status: ${from} before, ${to} now.`,
    money: (from: Inline, to: Inline) => line`NPV of the re-forecast: ${from} before, ${to} now.`,
  },
  ru: {
    missingValue: (kpi) =>
      line`У показателя ${ru(kpi)} нет значения: напишите его после показателя, \`recall-rate 34%\` или \`recall-rate=34%\`.`,
    twice: (kpi) => line`Показатель ${ru(kpi)} назван дважды.`,
    unknownKpi: (kpi, strategy) => line`В стратегии ${ru(strategy)} нет показателя ${ru(kpi)}.`,
    didYouMean: (kpi) => line`Возможно, имелось в виду ${kpi}?`,
    itHas: (kpis) => line`Есть такие: ${kpis}.`,
    hasNone: 'Показателей в ней пока нет.',
    wrongDate: (text, repaired) =>
      repaired === null
        ? line`Параметр --date принимает день, месяц или квартал, например 2027-09-30, 2027-09 или 2027-Q3, а указано ${ru(text)}.`
        : line`Параметр --date принимает день, месяц или квартал, например 2027-09-30, а указано ${ru(text)}. Возможно, имелось в виду ${repaired}?`,
    odd: (kpi, value, low, high) =>
      line`Показатель ${ru(kpi)}: значение ${value} не похоже на известные\u00A0— от ${low} до ${high}.`,
    oddFix: 'Если значение верное, повторите команду с --as-is.',
    asItStands: (value) => line`С --as-is будет записано ${value}.`,
    askOffered: (kpi, value) => line`Показатель ${ru(kpi)}: записать ${value}?`,
    askOdd: (kpi, value) => line`Показатель ${ru(kpi)}: всё равно записать ${value}?`,
    nothing: 'Ничего не записано.',
    future: (date, today) => line`Эта дата ещё не наступила: ${date}; сегодня ${today}.`,
    fixedDate: (date, place) =>
      line`Дата отчёта закреплена: ${date} (${place}), поэтому в отчёте этого пока не видно. Нужна строка`,
    written: (file) => line`Записано в ${file}.`,
    recorded: (kpi, value, date) => line`Показатель ${ru(kpi)}: ${value} на ${date}.`,
    before: (value, date) => line`До этого: ${value} на ${date}.`,
    first: 'Это первый замер.',
    corrects: (value) => line`Исправляет ${value} за тот же день.`,
    notLast: (value, date) => line`Последним замером остаётся ${value} на ${date}.`,
    plan: (value) => line`По плану на этот день\u00A0— ${value}.`,
    planToday: (value, date) => line`На ${date} должно быть ${value}.`,
    sameStatus: (status) => line`Статус прежний: ${status}.`,
    newStatus: (from, to) => line`Статус: было ${ru(from)}, стало ${ru(to)}.`,
    money: (from, to) => line`NPV по обновлённому прогнозу: было ${from}, стало ${to}.`,
  },
  uk: {
    missingValue: (kpi) =>
      line`У показника ${uk(kpi)} немає значення: напишіть його після показника, \`recall-rate 34%\` або \`recall-rate=34%\`.`,
    twice: (kpi) => line`Показник ${uk(kpi)} названо двічі.`,
    unknownKpi: (kpi, strategy) => line`У стратегії ${uk(strategy)} немає показника ${uk(kpi)}.`,
    didYouMean: (kpi) => line`Можливо, йдеться про ${kpi}?`,
    itHas: (kpis) => line`Є такі: ${kpis}.`,
    hasNone: 'Показників у ній поки немає.',
    wrongDate: (text, repaired) =>
      repaired === null
        ? line`Параметр --date приймає день, місяць або квартал, наприклад 2027-09-30, 2027-09 або 2027-Q3, а вказано ${uk(text)}.`
        : line`Параметр --date приймає день, місяць або квартал, наприклад 2027-09-30, а вказано ${uk(text)}. Можливо, йдеться про ${repaired}?`,
    odd: (kpi, value, low, high) =>
      line`Показник ${uk(kpi)}: значення ${value} не схоже на відомі\u00A0— від ${low} до ${high}.`,
    oddFix: 'Якщо значення правильне, повторіть команду з --as-is.',
    asItStands: (value) => line`З --as-is буде записано ${value}.`,
    askOffered: (kpi, value) => line`Показник ${uk(kpi)}: записати ${value}?`,
    askOdd: (kpi, value) => line`Показник ${uk(kpi)}: все одно записати ${value}?`,
    nothing: 'Нічого не записано.',
    future: (date, today) => line`Ця дата ще не настала: ${date}; сьогодні ${today}.`,
    fixedDate: (date, place) =>
      line`Дату звіту закріплено: ${date} (${place}), тому у звіті цього поки не видно. Потрібен рядок`,
    written: (file) => line`Записано до ${file}.`,
    recorded: (kpi, value, date) => line`Показник ${uk(kpi)}: ${value} на ${date}.`,
    before: (value, date) => line`До цього: ${value} на ${date}.`,
    first: 'Це перший вимір.',
    corrects: (value) => line`Виправляє ${value} за той самий день.`,
    notLast: (value, date) => line`Останнім виміром лишається ${value} на ${date}.`,
    plan: (value) => line`За планом на цей день\u00A0— ${value}.`,
    planToday: (value, date) => line`На ${date} має бути ${value}.`,
    sameStatus: (status) => line`Статус той самий: ${status}.`,
    newStatus: (from, to) => line`Статус: було ${uk(from)}, стало ${uk(to)}.`,
    money: (from, to) => line`NPV за оновленим прогнозом: було ${from}, стало ${to}.`,
  },
});
