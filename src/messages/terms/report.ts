import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

/** Titles of the report's sections, by the words that editions use to hide them. */
export const sectionTerms = translations({
  en: {
    summary: 'In one page',
    readiness: 'Does it pay here?',
    audit: 'Where we stand',
    customers: 'Customers',
    goals: 'Goals and KPIs',
    roadmap: 'Roadmap',
    costs: 'What it costs',
    returns: 'What it returns',
    risks: 'Risks and change inside the company',
    changes: 'Since last time',
    appendix: 'Appendix',
  },
  ru: {
    summary: 'Главное на одной странице',
    readiness: 'Есть ли смысл начинать?',
    audit: 'Где мы сейчас',
    customers: 'Клиенты',
    goals: 'Цели и показатели',
    roadmap: 'Дорожная карта',
    costs: 'Сколько это стоит',
    returns: 'Что это даёт',
    risks: 'Риски и изменения внутри компании',
    changes: 'Что изменилось с прошлого отчёта',
    appendix: 'Приложение',
  },
  uk: {
    summary: 'Головне на одній сторінці',
    readiness: 'Чи є сенс починати?',
    audit: 'Де ми зараз',
    customers: 'Клієнти',
    goals: 'Цілі та показники',
    roadmap: 'Дорожня карта',
    costs: 'Скільки це коштує',
    returns: 'Що це дає',
    risks: 'Ризики та зміни всередині компанії',
    changes: 'Що змінилося з минулого звіту',
    appendix: 'Додаток',
  },
});

/** The report itself: who made it, for whom, on which day. */
export const reportTerms = translations({
  en: {
    portfolio: 'portfolio',
    strategy: 'strategy',
    withStrategy: 'with the strategy',
    withoutStrategy: 'without the strategy',
    report: 'report',
    plan: 'plan',
    planYear: 'year of the plan',
    planMonth: 'month of the plan',
    asOf: (date: Inline) => line`as of ${date}`,
    revision: 'revision',
    preparedBy: (who: Inline) => line`prepared by ${who}`,
    preparedFor: (whom: Inline) => line`for ${whom}`,
    nextReview: 'next review',
    decisionNeeded: 'decision needed',
    decisionsNeeded: 'decisions needed',
    owner: 'owner',
    /** What a rule says about a strategy. */
    finding: 'finding',
    findings: 'findings',
    /** The sentence above a chart. */
    conclusion: 'finding',
    contents: 'contents',
  },
  ru: {
    portfolio: 'портфель стратегий',
    strategy: 'стратегия',
    withStrategy: 'со стратегией',
    withoutStrategy: 'без стратегии',
    report: 'отчёт',
    plan: 'план',
    planYear: 'год плана',
    planMonth: 'месяц плана',
    asOf: (date) => line`по состоянию на ${date}`,
    revision: 'редакция',
    preparedBy: (who) => line`подготовлено: ${who}`,
    preparedFor: (whom) => line`для кого: ${whom}`,
    nextReview: 'следующий пересмотр',
    decisionNeeded: 'какое решение нужно',
    decisionsNeeded: 'какие решения нужны',
    owner: 'ответственный',
    finding: 'замечание',
    findings: 'замечания',
    conclusion: 'вывод',
    contents: 'содержание',
  },
  uk: {
    portfolio: 'портфель стратегій',
    strategy: 'стратегія',
    withStrategy: 'зі стратегією',
    withoutStrategy: 'без стратегії',
    report: 'звіт',
    plan: 'план',
    planYear: 'рік плану',
    planMonth: 'місяць плану',
    asOf: (date) => line`станом на ${date}`,
    revision: 'редакція',
    preparedBy: (who) => line`підготовлено: ${who}`,
    preparedFor: (whom) => line`для кого: ${whom}`,
    nextReview: 'наступний перегляд',
    decisionNeeded: 'яке рішення потрібне',
    decisionsNeeded: 'які рішення потрібні',
    owner: 'відповідальний',
    finding: 'зауваження',
    findings: 'зауваження',
    conclusion: 'висновок',
    contents: 'зміст',
  },
});

/** How far a decision has come. */
export const decisionStatusTerms = translations({
  en: { open: 'open', taken: 'taken', declined: 'declined' },
  ru: { open: 'ещё не принято', taken: 'принято', declined: 'отклонено' },
  uk: { open: 'ще не ухвалено', taken: 'ухвалено', declined: 'відхилено' },
});

/** How serious a finding is. */
export const severityTerms = translations({
  en: { error: 'error', warning: 'warning', note: 'note' },
  ru: { error: 'ошибка', warning: 'предупреждение', note: 'примечание' },
  uk: { error: 'помилка', warning: 'попередження', note: 'примітка' },
});

/** How strict the check of a strategy is. */
export const levelTerms = translations({
  en: { draft: 'draft', client: 'for the client', board: 'for the board' },
  ru: { draft: 'черновик', client: 'для клиента', board: 'для совета директоров' },
  uk: { draft: 'чернетка', client: 'для клієнта', board: 'для ради директорів' },
});
