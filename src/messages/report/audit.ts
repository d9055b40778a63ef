import { quoted } from '../formats/quotes.ts';
import { noBreak } from '../formats/spaces.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

export interface AnswerCounts {
  readonly asked: number;
  readonly answered: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Questions of the whole questionnaire. */
  readonly all: number;
}

export interface ClosingCounts {
  readonly closed: number;
  /** Not closed, though the last of their initiatives was to have ended. */
  readonly due: number;
  readonly all: number;
}

/** Section “Where we stand”: intention against reality, gaps, what the roadmap closes. */
export const auditWords = translations({
  en: {
    none: 'No audit has been made yet: a sound strategy begins with one.' as Inline,
    nobodyCouldSay: 'Nobody could answer a question of the audit yet.' as Inline,
    nothingApplies: 'Not assessed: none of the questions asked applies to this company.' as Inline,
    nothingCounts: 'Not assessed: every answer of the audit has importance 0.' as Inline,
    plansAhead: (reality: Inline, intention: Inline): Inline =>
      line`Plans run ahead of practice: ${reality} of 5 where evidence counts, ${intention} where intention does.`,
    standsAt: (reality: Inline, target: Inline): Inline =>
      line`Practice stands at ${reality} of 5; the strategy needs ${target}.`,
    thereAlready: (reality: Inline): Inline =>
      line`Practice stands where the strategy needs it: ${reality} of 5.`,
    standsAlone: (reality: Inline): Inline =>
      line`Practice stands at ${reality} of 5; what the strategy needs is not stated.`,

    asked: ({ asked, answered, unknown, notApplicable, all }: AnswerCounts, date: string | null): Inline => {
      const parts = [
        [answered, 'answered'],
        [unknown, 'unknown'],
        [notApplicable, 'not applicable'],
      ] as const;
      const counted = parts.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : [])).join(', ');
      return `The audit${date === null ? '' : ` of ${date}`} asked ${asked} of ${all} ${all === 1 ? 'question' : 'questions'}: ${counted}.`;
    },
    twice:
      'Each was scored twice: what is intended, in a plan that people know, and what evidence shows.' as Inline,
    means: (overall: Inline, lowest: Inline, score: Inline): Inline =>
      line`The mean of reality is ${overall} of 5; ${lowest} is lowest at ${score}.`,
    method: (method: Inline): Inline => line`Method: ${method}.`,

    howTitle: 'How to read it',
    dots: 'Filled dot: reality. Hollow dot: intention. Upright: the level the strategy needs.' as Inline,
    stretches:
      'A long stretch from filled to hollow dot is a plan that has not happened; from the filled dot to the upright is the way still to go.' as Inline,
    atItsDate:
      'The chart shows the day of the audit; the table of gaps shows what has been closed since.' as Inline,

    widest: (dimension: Inline, reality: Inline, target: Inline): Inline =>
      line`${en(dimension)} is furthest from what is needed: ${reality} against ${target}.`,
    everyTarget: 'Every dimension stands where the strategy needs it.' as Inline,
    noTargets: 'No answer says which level the strategy needs.' as Inline,
    dotsSubtitle:
      'Mean score by dimension, from 1 (by chance) to 5 (improved from measurement); lowest reality first',
    dotsCaption: 'Intention, reality and target level by dimension',
    unscored: '–',

    functionsAhead: (functions: Inline, orientation: Inline): Inline =>
      line`Functions are further along than what turns them to the customer: ${functions} against ${orientation} of 5.`,
    orientationAhead: (orientation: Inline, functions: Inline): Inline =>
      line`Customer orientation is further along than the functions to serve it: ${orientation} against ${functions} of 5.`,
    bothAlike: (functions: Inline, orientation: Inline): Inline =>
      line`Functions and customer orientation stand alike: ${functions} and ${orientation} of 5.`,
    sides:
      'Functions: channels, data, process, measurement. Orientation: strategy, knowledge, proposition, people.' as Inline,

    /** How far the closing has come; null where nothing is closed and nothing was due. */
    closing: ({ closed, due, all }: ClosingCounts, date: Inline): Inline | null => {
      if (closed === 0 && due === 0) return null;
      const verb = closed === 1 ? 'is' : 'are';
      if (due === 0) return line`${String(closed)} of ${String(all)} ${verb} closed.`;
      if (closed === 0)
        return line`None of ${String(all)} is closed; ${String(due)} should have been by ${date}.`;
      return line`${String(closed)} of ${String(all)} ${verb} closed; ${String(due)} more should have been by ${date}.`;
    },
    gapsSubtitle: 'Gaps by priority: size of the gap times importance',
    gapsColumns: { gap: 'Gap', levels: 'From, to', priority: 'Priority', closedBy: 'Closed by' },
    moreGaps: (n: number): string => (n === 1 ? 'The other gap' : `The other ${n} gaps`),
    nothingYet: 'nothing yet',
    closed: (month: string): Inline => line`closed ${month}`,
    wasDue: (month: string): Inline => line`was due ${month}`,

    takesTo: (from: Inline, to: Inline): Inline => line`The roadmap takes the mean from ${from} to ${to}.`,
    staysAt: (mean: Inline): Inline => line`The roadmap leaves the mean at ${mean}.`,
    afterSubtitle: 'Mean of the dimensions when each phase has ended, out of 5',
    afterCaption: 'Reality by dimension after each phase',
    today: 'Audit',
    mean: 'All dimensions',
  },
  ru: {
    none: 'Аудита ещё не было, а хорошая стратегия начинается с него.',
    nobodyCouldSay: 'Ни на один вопрос аудита пока никто не смог ответить.',
    nothingApplies: 'Балла пока нет: ни один из заданных вопросов к этой компании неприменим.',
    nothingCounts: 'Балла пока нет: у всех ответов аудита важность 0.',
    plansAhead: (reality, intention) =>
      line`Намерения опережают практику: ${intention} балла из 5 на словах, ${reality} на деле.`,
    standsAt: (reality, target) => line`На практике ${reality} балла из 5; стратегии нужно ${target}.`,
    thereAlready: (reality) => line`Практика уже на нужном стратегии уровне: ${reality} балла из 5.`,
    standsAlone: (reality) => line`На практике ${reality} балла из 5; нужный уровень не назван.`,

    asked: ({ asked, answered, unknown, notApplicable, all }, date) => {
      const parts = [
        [answered, 'с ответом'],
        [unknown, 'нет сведений'],
        [notApplicable, 'неприменимо'],
      ] as const;
      const counted = parts.flatMap(([n, what]) => (n > 0 ? [`${what}${noBreak}— ${n}`] : [])).join(', ');
      const what = `вопросов${noBreak}— ${asked} из ${all}, ${counted}.`;
      return date === null ? `Аудит: ${what}` : `Аудит на ${date}: ${what}`;
    },
    twice: 'Каждый ответ оценивали дважды: что задумано и известно людям, и что подтверждается на деле.',
    means: (overall, lowest, score) =>
      line`Средний балл практики — ${overall} из 5; самое слабое направление — ${ru(lowest)}, ${score}.`,
    method: (method) => line`Метод: ${method}.`,

    howTitle: 'Как читать',
    dots: line`Закрашенная точка — практика. Пустая — намерения. Черта — уровень, который нужен стратегии.`,
    stretches: line`Большое расстояние от закрашенной точки до пустой означает план, которого ещё нет в жизни; от закрашенной до черты — сколько осталось пройти.`,
    atItsDate: 'График показывает день аудита; что закрыто с тех пор, видно в таблице разрывов.',

    widest: (dimension, reality, target) =>
      line`Дальше всего от нужного уровня — ${ru(dimension)}: ${reality} против ${target}.`,
    everyTarget: 'Каждое направление на уровне, который нужен стратегии.',
    noTargets: 'Ни для одного ответа не назван нужный уровень.',
    dotsSubtitle:
      'Средний балл по направлениям: от 1 (как получится) до 5 (улучшается по замерам); сначала самая слабая практика',
    dotsCaption: 'Намерения, практика и нужный уровень по направлениям',
    unscored: '–',

    functionsAhead: (functions, orientation) =>
      line`Функции развиты сильнее, чем то, что обращает их к клиенту: ${functions} против ${orientation} из 5.`,
    orientationAhead: (orientation, functions) =>
      line`Обращённость к клиенту сильнее, чем функции, которые ей служат: ${orientation} против ${functions} из 5.`,
    bothAlike: (functions, orientation) =>
      line`Функции и обращённость к клиенту на одном уровне: ${functions} и ${orientation} из 5.`,
    sides:
      'Функции: каналы, данные, процессы, показатели. Обращённость к клиенту: стратегия, знание клиентов, ценностное предложение, люди.',

    closing: ({ closed, due, all }, date) => {
      if (closed === 0 && due === 0) return null;
      if (due === 0) return line`Закрыто — ${String(closed)} из ${String(all)}.`;
      if (closed === 0) return line`Закрыто — 0 из ${String(all)}, а к ${date} нужно было — ${String(due)}.`;
      return line`Закрыто — ${String(closed)} из ${String(all)}; ещё ${String(due)} нужно было закрыть к ${date}.`;
    },
    gapsSubtitle: 'Разрывы по приоритету: величина разрыва, умноженная на важность',
    gapsColumns: { gap: 'Разрыв', levels: 'Было, нужно', priority: 'Приоритет', closedBy: 'Закрывает' },
    moreGaps: (n) => `Остальные разрывы: ${n}`,
    nothingYet: 'пока ничего',
    closed: (month) => line`закрыто: ${month}`,
    wasDue: (month) => line`срок прошёл: ${month}`,

    takesTo: (from, to) => line`Дорожная карта поднимает средний балл: было ${from}, станет ${to}.`,
    staysAt: (mean) => line`Дорожная карта не меняет средний балл: ${mean}.`,
    afterSubtitle: 'Средний балл направлений после каждого этапа, из 5',
    afterCaption: 'Практика по направлениям после каждого этапа',
    today: 'Аудит',
    mean: 'Все направления',
  },
  uk: {
    none: 'Аудиту ще не було, а добра стратегія починається з нього.',
    nobodyCouldSay: 'На жодне запитання аудиту поки ніхто не зміг відповісти.',
    nothingApplies: 'Бала поки немає: жодне з поставлених запитань до цієї компанії не застосовується.',
    nothingCounts: 'Бала поки немає: усі відповіді аудиту мають важливість 0.',
    plansAhead: (reality, intention) =>
      line`Наміри випереджають практику: ${intention} бала з 5 на словах, ${reality} насправді.`,
    standsAt: (reality, target) => line`На практиці ${reality} бала з 5; стратегії потрібно ${target}.`,
    thereAlready: (reality) => line`Практика вже на потрібному стратегії рівні: ${reality} бала з 5.`,
    standsAlone: (reality) => line`На практиці ${reality} бала з 5; потрібного рівня не названо.`,

    asked: ({ asked, answered, unknown, notApplicable, all }, date) => {
      const parts = [
        [answered, 'із відповіддю'],
        [unknown, 'немає відомостей'],
        [notApplicable, 'не застосовується'],
      ] as const;
      const counted = parts.flatMap(([n, what]) => (n > 0 ? [`${what}${noBreak}— ${n}`] : [])).join(', ');
      const what = `запитань${noBreak}— ${asked} із ${all}, ${counted}.`;
      return date === null ? `Аудит: ${what}` : `Аудит на ${date}: ${what}`;
    },
    twice: 'Кожну відповідь оцінювали двічі: що задумано й відомо людям і що підтверджується насправді.',
    means: (overall, lowest, score) =>
      line`Середній бал практики — ${overall} із 5; найслабший напрям — ${uk(lowest)}, ${score}.`,
    method: (method) => line`Метод: ${method}.`,

    howTitle: 'Як читати',
    dots: line`Зафарбована точка — практика. Порожня — наміри. Риска — рівень, якого потребує стратегія.`,
    stretches: line`Велика відстань від зафарбованої точки до порожньої означає план, якого ще немає в житті; від зафарбованої до риски — скільки лишилося пройти.`,
    atItsDate: 'Графік показує день аудиту; що закрито відтоді, видно в таблиці розривів.',

    widest: (dimension, reality, target) =>
      line`Найдалі від потрібного рівня — ${uk(dimension)}: ${reality} проти ${target}.`,
    everyTarget: 'Кожен напрям на рівні, якого потребує стратегія.',
    noTargets: 'Для жодної відповіді не названо потрібного рівня.',
    dotsSubtitle:
      'Середній бал за напрямами: від 1 (як вийде) до 5 (поліпшується за вимірами); спершу найслабша практика',
    dotsCaption: 'Наміри, практика та потрібний рівень за напрямами',
    unscored: '–',

    functionsAhead: (functions, orientation) =>
      line`Функції розвинено сильніше, ніж те, що повертає їх до клієнта: ${functions} проти ${orientation} із 5.`,
    orientationAhead: (orientation, functions) =>
      line`Спрямованість на клієнта сильніша, ніж функції, що їй служать: ${orientation} проти ${functions} із 5.`,
    bothAlike: (functions, orientation) =>
      line`Функції та спрямованість на клієнта на одному рівні: ${functions} і ${orientation} із 5.`,
    sides:
      'Функції: канали, дані, процеси, показники. Спрямованість на клієнта: стратегія, знання клієнтів, ціннісна пропозиція, люди.',

    closing: ({ closed, due, all }, date) => {
      if (closed === 0 && due === 0) return null;
      if (due === 0) return line`Закрито — ${String(closed)} із ${String(all)}.`;
      if (closed === 0) return line`Закрито — 0 із ${String(all)}, а до ${date} треба було — ${String(due)}.`;
      return line`Закрито — ${String(closed)} із ${String(all)}; ще ${String(due)} треба було закрити до ${date}.`;
    },
    gapsSubtitle: 'Розриви за пріоритетом: величина розриву, помножена на важливість',
    gapsColumns: { gap: 'Розрив', levels: 'Було, треба', priority: 'Пріоритет', closedBy: 'Закриває' },
    moreGaps: (n) => `Решта розривів: ${n}`,
    nothingYet: 'поки нічого',
    closed: (month) => line`закрито: ${month}`,
    wasDue: (month) => line`термін минув: ${month}`,

    takesTo: (from, to) => line`Дорожня карта піднімає середній бал: було ${from}, стане ${to}.`,
    staysAt: (mean) => line`Дорожня карта не змінює середнього бала: ${mean}.`,
    afterSubtitle: 'Середній бал напрямів після кожного етапу, із 5',
    afterCaption: 'Практика за напрямами після кожного етапу',
    today: 'Аудит',
    mean: 'Усі напрями',
  },
});
