import { countFormats } from '../formats/counts.ts';
import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const counts = { en: countFormats('en'), ru: countFormats('ru'), uk: countFormats('uk') };
const { en, ru, uk } = quoted;

/** What the audit rests on: every answer, who disagreed, the six parts it covers, who was asked. */
export const auditEvidenceWords = translations({
  en: {
    evidenceNamed: (named: number, all: number): Inline =>
      named === all
        ? 'Every answer names its evidence.'
        : named === 0
          ? 'No answer names its evidence.'
          : `${named} of ${all} ${all === 1 ? 'answer' : 'answers'} ${named === 1 ? 'names its' : 'name their'} evidence.`,
    confidence: (parts: Inline): Inline => line`Confidence: ${parts}.`,
    notStated: 'not stated',
    /** “3 high”. */
    times: (n: number, what: string): string => `${n} ${what}`,
    allAnswers: (n: number): string =>
      n === 1 ? 'The one answer, with what it rests on' : `All ${n} answers, with what they rest on`,
    answerColumns: {
      question: 'Question',
      intention: 'Intention',
      reality: 'Reality',
      target: 'Target',
      restsOn: 'Rests on',
    },
    answersCaption: 'Answers of the audit',
    noEvidence: 'no evidence named',
    confidenceOf: (confidence: string): string => `confidence ${confidence}`,
    importance: (importance: Inline): Inline => line`importance ${importance}`,
    unknown: 'nobody could say',
    notApplicable: (why: Inline): Inline => line`not applicable: ${why}`,
    outside: 'outside the score',

    disagreeMost: (question: Inline, low: Inline, high: Inline): Inline =>
      line`Respondents disagree most on ${en(question)}: from ${low} to ${high} of 5.`,
    agree: 'Respondents agree: none differs by a point or more.' as Inline,
    disagreeSubtitle: 'Reality as each respondent scored it; the mean counts',
    disagreeColumns: { question: 'Question', answers: 'Reality as scored', spread: 'Spread' },
    scoredBy: (who: Inline, score: Inline): Inline => line`${who}: ${score}`,

    partsAll: 'The audit covers all six parts of the picture.' as Inline,
    partsSome: (covered: number, missing: Inline): Inline =>
      line`The audit covers ${String(covered)} of the six parts of the picture; nothing is noted on ${missing}.`,
    partsSubtitle: 'What was found beside the questionnaire',
    parts: {
      customers: 'customers',
      pains: 'pains in work with customers',
      resources: 'resources',
      competitors: 'competitors',
      partners: 'partners',
      attempts: 'earlier attempts',
    },
    partColumns: { part: 'Part', found: 'What was found' },
    nothingNoted: 'nothing noted',
    strength: (name: Inline, strength: Inline): Inline => line`${name}: ${strength}`,
    answerTo: (answer: Inline): Inline => line`our answer: ${answer}`,
    attempt: (year: string, what: Inline): Inline => line`${year}: ${what}`,
    customersFound: (customers: Inline, segments: number): Inline =>
      line`${customers} in ${counts.en.count('segment', segments)}`,
    questionsFound: (answered: number, all: number): Inline =>
      `${answered} of ${counts.en.count('question', all)} about them answered`,
    satisfied: (share: Inline): Inline => line`${share} say they are satisfied`,

    planDone: 'Everybody who was to be asked has been.' as Inline,
    planOpen: (open: number, all: number): Inline =>
      `${open} of ${all} talks ${open === 1 ? 'is' : 'are'} still to come.`,
    planLate: (late: number, all: number): Inline =>
      `${late} of ${all} talks ${late === 1 ? 'is' : 'are'} overdue.`,
    planSubtitle: 'Who is asked about what, and when',
    planColumns: { who: 'Who', about: 'Asked about', at: 'When', status: 'Status' },
    everything: 'everything',
    noDay: 'no day stated',
    overdue: 'overdue',

    nothingToAsk: 'Every question of the audit has an answer.' as Inline,
    toAsk: (n: number, question: Inline): Inline =>
      line`${counts.en.count('question', n)} ${n === 1 ? 'has' : 'have'} no answer yet; the first to ask is ${en(question)}.`,
    toAskSubtitle: 'What to ask next, the most important first',
    toAskColumns: { question: 'Question', importance: 'Importance', state: 'So far', ask: 'Who can answer' },
    unasked: 'not asked',
    anybody: 'anybody',

    rolesLow: (role: Inline, points: Inline): Inline =>
      line`On the same questions ${en(role)} sees reality ${points} lower than the others.`,
    rolesHigh: (role: Inline, points: Inline): Inline =>
      line`On the same questions ${en(role)} sees reality ${points} higher than the others.`,
    opensLevels: 'A score of reality opens to the five levels of its question.' as Inline,
  },
  ru: {
    evidenceNamed: (named, all) =>
      named === all
        ? 'У каждого ответа названо подтверждение.'
        : named === 0
          ? 'Ни у одного ответа не названо подтверждение.'
          : line`Подтверждение названо у ${String(named)} из ${counts.ru.count('answer', all, { case: 'genitive' })}.`,
    confidence: (parts) => line`Достоверность: ${parts}.`,
    notStated: 'не указана',
    times: (n, what) => `${what}\u00A0— ${n}`,
    allAnswers: (n) => `Все ответы (${n}) и на чём они основаны`,
    answerColumns: {
      question: 'Вопрос',
      intention: 'Намерения',
      reality: 'Практика',
      target: 'Нужно',
      restsOn: 'На чём основано',
    },
    answersCaption: 'Ответы аудита',
    noEvidence: 'подтверждение не названо',
    confidenceOf: (confidence) => `достоверность ${confidence}`,
    importance: (importance) => line`важность ${importance}`,
    unknown: 'никто не смог сказать',
    notApplicable: (why) => line`неприменимо: ${why}`,
    outside: 'вне баллов',

    disagreeMost: (question, low, high) =>
      line`Сильнее всего опрошенные расходятся в ответе на вопрос ${ru(question)}: от ${low} до ${high} из 5.`,
    agree: 'Опрошенные согласны: никто не расходится на балл и больше.',
    disagreeSubtitle: 'Балл практики у каждого из опрошенных; учитывается среднее',
    disagreeColumns: { question: 'Вопрос', answers: 'Баллы практики', spread: 'Расхождение' },
    scoredBy: (who, score) => line`${who}: ${score}`,

    partsAll: 'Аудит охватывает все шесть частей картины.',
    partsSome: (covered, missing) =>
      line`Аудит охватывает ${String(covered)} из шести частей картины; ничего не записано: ${missing}.`,
    partsSubtitle: 'Что выяснили помимо анкеты',
    parts: {
      customers: 'клиенты',
      pains: 'трудности в работе с клиентами',
      resources: 'ресурсы',
      competitors: 'конкуренты',
      partners: 'партнёры',
      attempts: 'прежние попытки',
    },
    partColumns: { part: 'Часть', found: 'Что выяснили' },
    nothingNoted: 'ничего не записано',
    strength: (name, strength) => line`${name}: ${strength}`,
    answerTo: (answer) => line`наш ответ: ${answer}`,
    attempt: (year, what) => line`${year}: ${what}`,
    customersFound: (customers, segments) => line`${customers}, ${counts.ru.count('segment', segments)}`,
    questionsFound: (answered, all) => `вопросов о них: ${all}, с ответом: ${answered}`,
    satisfied: (share) => line`довольны ${share}`,

    planDone: 'Все, кого нужно было спросить, опрошены.',
    planOpen: (open, all) => line`Впереди ещё беседы: ${String(open)} из ${String(all)}.`,
    planLate: (late, all) => line`Просрочено бесед: ${String(late)} из ${String(all)}.`,
    planSubtitle: 'Кого, о чём и когда спрашивают',
    planColumns: { who: 'Кто', about: 'О чём', at: 'Когда', status: 'Статус' },
    everything: 'обо всём',
    noDay: 'день не назван',
    overdue: 'просрочено',

    nothingToAsk: 'На каждый вопрос аудита есть ответ.',
    toAsk: (n, question) =>
      line`Без ответа пока ${counts.ru.count('question', n)}; первым стоит задать вопрос ${ru(question)}.`,
    toAskSubtitle: 'Что спросить дальше: сначала самое важное',
    toAskColumns: { question: 'Вопрос', importance: 'Важность', state: 'Пока', ask: 'Кто может ответить' },
    unasked: 'не спрашивали',
    anybody: 'кто угодно',

    rolesLow: (role, points) =>
      line`На одни и те же вопросы группа ${ru(role)} ставит за практику более низкие баллы, чем остальные: на ${points} меньше.`,
    rolesHigh: (role, points) =>
      line`На одни и те же вопросы группа ${ru(role)} ставит за практику более высокие баллы, чем остальные: на ${points} больше.`,
    opensLevels: 'Балл практики раскрывается до пяти уровней своего вопроса.',
  },
  uk: {
    evidenceNamed: (named, all) =>
      named === all
        ? 'Для кожної відповіді названо підтвердження.'
        : named === 0
          ? 'Для жодної відповіді не названо підтвердження.'
          : line`Підтвердження названо для ${String(named)} із ${counts.uk.count('answer', all, { case: 'genitive' })}.`,
    confidence: (parts) => line`Достовірність: ${parts}.`,
    notStated: 'не вказано',
    times: (n, what) => `${what}\u00A0— ${n}`,
    allAnswers: (n) => `Усі відповіді (${n}) і на чому вони ґрунтуються`,
    answerColumns: {
      question: 'Запитання',
      intention: 'Наміри',
      reality: 'Практика',
      target: 'Потрібно',
      restsOn: 'На чому ґрунтується',
    },
    answersCaption: 'Відповіді аудиту',
    noEvidence: 'підтвердження не названо',
    confidenceOf: (confidence) => `достовірність ${confidence}`,
    importance: (importance) => line`важливість ${importance}`,
    unknown: 'ніхто не зміг сказати',
    notApplicable: (why) => line`не застосовується: ${why}`,
    outside: 'поза балами',

    disagreeMost: (question, low, high) =>
      line`Найбільше опитані розходяться у відповіді на запитання ${uk(question)}: від ${low} до ${high} із 5.`,
    agree: 'Опитані згодні: ніхто не розходиться на бал і більше.',
    disagreeSubtitle: 'Бал практики в кожного з опитаних; враховується середнє',
    disagreeColumns: { question: 'Запитання', answers: 'Бали практики', spread: 'Розбіжність' },
    scoredBy: (who, score) => line`${who}: ${score}`,

    partsAll: 'Аудит охоплює всі шість частин картини.',
    partsSome: (covered, missing) =>
      line`Аудит охоплює ${String(covered)} із шести частин картини; нічого не записано: ${missing}.`,
    partsSubtitle: 'Що з’ясували крім анкети',
    parts: {
      customers: 'клієнти',
      pains: 'труднощі в роботі з клієнтами',
      resources: 'ресурси',
      competitors: 'конкуренти',
      partners: 'партнери',
      attempts: 'попередні спроби',
    },
    partColumns: { part: 'Частина', found: 'Що з’ясували' },
    nothingNoted: 'нічого не записано',
    strength: (name, strength) => line`${name}: ${strength}`,
    answerTo: (answer) => line`наша відповідь: ${answer}`,
    attempt: (year, what) => line`${year}: ${what}`,
    customersFound: (customers, segments) => line`${customers}, ${counts.uk.count('segment', segments)}`,
    questionsFound: (answered, all) => `запитань про них: ${all}, із відповіддю: ${answered}`,
    satisfied: (share) => line`задоволені ${share}`,

    planDone: 'Усіх, кого треба було запитати, опитано.',
    planOpen: (open, all) => line`Попереду ще розмови: ${String(open)} із ${String(all)}.`,
    planLate: (late, all) => line`Прострочено розмов: ${String(late)} із ${String(all)}.`,
    planSubtitle: 'Кого, про що й коли запитують',
    planColumns: { who: 'Хто', about: 'Про що', at: 'Коли', status: 'Статус' },
    everything: 'про все',
    noDay: 'день не названо',
    overdue: 'прострочено',

    nothingToAsk: 'На кожне запитання аудиту є відповідь.',
    toAsk: (n, question) =>
      line`Без відповіді поки ${counts.uk.count('question', n)}; першим варто поставити запитання ${uk(question)}.`,
    toAskSubtitle: 'Що спитати далі: спершу найважливіше',
    toAskColumns: {
      question: 'Запитання',
      importance: 'Важливість',
      state: 'Поки',
      ask: 'Хто може відповісти',
    },
    unasked: 'не питали',
    anybody: 'будь-хто',

    rolesLow: (role, points) =>
      line`На ті самі запитання група ${uk(role)} ставить за практику нижчі бали, ніж решта: на ${points} менше.`,
    rolesHigh: (role, points) =>
      line`На ті самі запитання група ${uk(role)} ставить за практику вищі бали, ніж решта: на ${points} більше.`,
    opensLevels: 'Бал практики розкривається до п’яти рівнів свого запитання.',
  },
});
