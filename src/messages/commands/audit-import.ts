/** Words of `rapport import` about answers of the audit. */
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

interface Read {
  readonly scored: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly empty: number;
}

export const auditImportWords = translations({
  en: {
    noName: 'The sheet does not say who answered: fill in the name.' as Inline,
    notRead: (why: Inline): Inline => line`The sheet cannot be read: ${why}`,
    unknownQuestion: (row: Inline, id: Inline, nearest: Inline | null): Inline =>
      nearest === null
        ? line`Line ${row}: ${en(id)} is not among the questions of the audit.`
        : line`Line ${row}: ${en(id)} is not among the questions of the audit. Did you mean ${nearest}?`,
    twice: (row: Inline, id: Inline): Inline => line`Line ${row}: ${id} stands in the sheet twice.`,
    level: (row: Inline, id: Inline, text: Inline): Inline =>
      line`Line ${row}: ${id} takes a level from 1 to 5, not ${en(text)}.`,
    noReality: (row: Inline, id: Inline): Inline => line`Line ${row}: ${id} has an intention and no reality.`,
    noReason: (row: Inline, id: Inline): Inline =>
      line`Line ${row}: ${id} does not apply, and the sheet does not say why.`,
    wrongDay: (text: Inline): Inline => line`${en(text)} is no day such as 2027-03-31.`,
    ambiguousDay: (text: Inline): Inline =>
      line`${en(text)} can be read with the day or the month first; say which with \`--dates dmy\` or \`--dates mdy\`.`,
    read: ({ scored, unknown, notApplicable, empty }: Read, who: Inline): Inline =>
      line`${who}: ${String(scored)} scored, ${String(unknown)} unknown, ${String(notApplicable)} not applicable, ${String(empty)} left empty.`,
    nothing: 'Nothing is written.' as Inline,
    nothingNew: 'Everything in the sheet stands in the strategy already.' as Inline,
    fixFirst: 'Correct the sheet, or repeat the command with --partial to take the rest.' as Inline,
    conflict: {
      scored: (id: Inline): Inline =>
        line`${id} has scores without a name; with --yes they stay as those of an earlier answer.`,
      earlier: 'Earlier answer',
      differs: (id: Inline, who: Inline): Inline =>
        line`${id}: ${who} scored it differently before; with --yes the new scores take the place of the old.`,
      target: (id: Inline, old: Inline, given: Inline): Inline =>
        line`${id}: the target level is ${old}, the sheet says ${given}; with --yes it is changed.`,
      applies: (id: Inline): Inline =>
        line`${id} was found not to apply; with --yes the scores take the place of that.`,
      outside: (id: Inline): Inline =>
        line`${id} has scores, the sheet says that it does not apply; remove one of the two by hand.`,
      alias: (id: Inline): Inline => line`${id} is written with an anchor; add the answer by hand.`,
    },
    targetless: (n: number): Inline =>
      n === 1
        ? 'One answer has no target level yet: add `target` in the strategy.'
        : `${n} answers have no target level yet: add \`target\` in the strategy.`,
    changed: (file: Inline): Inline =>
      line`${file} was changed meanwhile; nothing is written. Repeat the command.`,
    denied: (file: Inline, why: Inline): Inline => line`${file} could not be written: ${why}`,
    written: (file: Inline, n: number): Inline =>
      line`Written to ${file}: ${String(n)} ${n === 1 ? 'question' : 'questions'}.`,
    would: (file: Inline, n: number): Inline =>
      line`Would be written to ${file}: ${String(n)} ${n === 1 ? 'question' : 'questions'}.`,
  },
  ru: {
    noName: 'В листе не указано, кто отвечал: впишите имя.',
    notRead: (why) => line`Лист не удалось прочитать: ${why}`,
    unknownQuestion: (row, id, nearest) =>
      nearest === null
        ? line`Строка ${row}: среди вопросов аудита нет ${ru(id)}.`
        : line`Строка ${row}: среди вопросов аудита нет ${ru(id)}. Возможно, имелось в виду ${nearest}?`,
    twice: (row, id) => line`Строка ${row}: вопрос ${id} стоит в листе дважды.`,
    level: (row, id, text) => line`Строка ${row}: для ${id} нужен уровень от 1 до 5, а указано ${ru(text)}.`,
    noReality: (row, id) => line`Строка ${row}: у ${id} есть намерения, но нет практики.`,
    noReason: (row, id) => line`Строка ${row}: вопрос ${id} неприменим, но не сказано почему.`,
    wrongDay: (text) => line`${ru(text)} не похоже на день вроде 2027-03-31.`,
    ambiguousDay: (text) =>
      line`${ru(text)} можно прочитать по-разному: укажите \`--dates dmy\` (сначала день) или \`--dates mdy\` (сначала месяц).`,
    read: ({ scored, unknown, notApplicable, empty }, who) =>
      line`${who}: с баллами — ${String(scored)}, нет сведений — ${String(unknown)}, неприменимо — ${String(notApplicable)}, не заполнено — ${String(empty)}.`,
    nothing: 'Ничего не записано.',
    nothingNew: 'Всё, что есть в листе, уже стоит в стратегии.',
    fixFirst: 'Исправьте лист или повторите команду с --partial, чтобы взять остальное.',
    conflict: {
      scored: (id) => line`У ${id} есть баллы без имени; с --yes они останутся как более ранний ответ.`,
      earlier: 'Более ранний ответ',
      differs: (id, who) => line`${id}: ${who}, прежние баллы другие; с --yes новые займут место прежних.`,
      target: (id, old, given) =>
        line`${id}: нужный уровень — ${old}, а в листе ${given}; с --yes он изменится.`,
      applies: (id) => line`${id} считается неприменимым; с --yes его место займут баллы.`,
      outside: (id) =>
        line`У ${id} есть баллы, а в листе сказано, что вопрос неприменим; уберите одно из двух вручную.`,
      alias: (id) => line`${id} записан через якорь; добавьте ответ вручную.`,
    },
    targetless: (n) => line`Ответов без нужного уровня — ${String(n)}: добавьте в стратегию ${'`target`'}.`,
    changed: (file) => line`Файл ${file} тем временем изменился; ничего не записано. Повторите команду.`,
    denied: (file, why) => line`Не удалось записать ${file}: ${why}`,
    written: (file, n) => line`Записано в ${file}, вопросов — ${String(n)}.`,
    would: (file, n) => line`Будет записано в ${file}, вопросов — ${String(n)}.`,
  },
  uk: {
    noName: 'В аркуші не вказано, хто відповідав: впишіть ім’я.',
    notRead: (why) => line`Аркуш не вдалося прочитати: ${why}`,
    unknownQuestion: (row, id, nearest) =>
      nearest === null
        ? line`Рядок ${row}: серед запитань аудиту немає ${uk(id)}.`
        : line`Рядок ${row}: серед запитань аудиту немає ${uk(id)}. Можливо, малося на увазі ${nearest}?`,
    twice: (row, id) => line`Рядок ${row}: запитання ${id} стоїть в аркуші двічі.`,
    level: (row, id, text) =>
      line`Рядок ${row}: для ${id} потрібен рівень від 1 до 5, а вказано ${uk(text)}.`,
    noReality: (row, id) => line`Рядок ${row}: для ${id} є наміри, але немає практики.`,
    noReason: (row, id) => line`Рядок ${row}: запитання ${id} не застосовується, але не сказано чому.`,
    wrongDay: (text) => line`${uk(text)} не схоже на день на зразок 2027-03-31.`,
    ambiguousDay: (text) =>
      line`${uk(text)} можна прочитати по-різному: вкажіть \`--dates dmy\` (спершу день) або \`--dates mdy\` (спершу місяць).`,
    read: ({ scored, unknown, notApplicable, empty }, who) =>
      line`${who}: з балами — ${String(scored)}, немає відомостей — ${String(unknown)}, не застосовується — ${String(notApplicable)}, не заповнено — ${String(empty)}.`,
    nothing: 'Нічого не записано.',
    nothingNew: 'Усе, що є в аркуші, уже стоїть у стратегії.',
    fixFirst: 'Виправте аркуш або повторіть команду з --partial, щоб узяти решту.',
    conflict: {
      scored: (id) => line`Для ${id} є бали без імені; з --yes вони лишаться як попередня відповідь.`,
      earlier: 'Попередня відповідь',
      differs: (id, who) => line`${id}: ${who}, попередні бали інші; з --yes нові займуть місце попередніх.`,
      target: (id, old, given) =>
        line`${id}: потрібний рівень — ${old}, а в аркуші ${given}; з --yes його буде змінено.`,
      applies: (id) => line`${id} позначено як «не застосовується»; з --yes його місце займуть бали.`,
      outside: (id) =>
        line`Для ${id} є бали, а в аркуші сказано, що запитання не застосовується; приберіть одне з двох вручну.`,
      alias: (id) => line`${id} записано через якір; додайте відповідь вручну.`,
    },
    targetless: (n) =>
      line`Відповідей без потрібного рівня — ${String(n)}: додайте до стратегії ${'`target`'}.`,
    changed: (file) => line`Файл ${file} тим часом змінився; нічого не записано. Повторіть команду.`,
    denied: (file, why) => line`Не вдалося записати ${file}: ${why}`,
    written: (file, n) => line`Записано до ${file}, запитань — ${String(n)}.`,
    would: (file, n) => line`Буде записано до ${file}, запитань — ${String(n)}.`,
  },
});

export type AuditImportWords = (typeof auditImportWords)['en'];
