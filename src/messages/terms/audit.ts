import { translations } from '../translations.ts';

export const auditTerms = translations({
  en: {
    audit: 'audit',
    dimension: 'dimension',
    question: 'question',
    score: 'score',
    intention: 'intention',
    intentionMeans: 'there is a clear plan, and people know it',
    reality: 'reality',
    realityMeans: 'there is evidence that it happens',
    evidence: 'evidence',
    importance: 'importance',
    target: 'target level',
    gap: 'gap',
    gaps: 'gaps',
    closedBy: 'closed by',
    priority: 'priority',
    maturity: 'maturity',
    lowestDimension: 'lowest dimension',
    notApplicable: 'not applicable',
    unknown: 'unknown',
    confidence: 'confidence',
    positioning: 'positioning',
    fiveForces: 'five forces',
  },
  ru: {
    audit: 'аудит',
    dimension: 'направление',
    question: 'вопрос',
    score: 'балл',
    intention: 'намерения',
    intentionMeans: 'есть понятный план, и люди о нём знают',
    reality: 'практика',
    realityMeans: 'есть подтверждения, что так и делают',
    evidence: 'подтверждение',
    importance: 'важность',
    target: 'нужный уровень',
    gap: 'разрыв',
    gaps: 'разрывы',
    closedBy: 'закрывает инициатива',
    priority: 'приоритет',
    maturity: 'зрелость',
    lowestDimension: 'самое слабое направление',
    notApplicable: 'неприменимо',
    unknown: 'нет сведений',
    confidence: 'достоверность',
    positioning: 'способ конкурировать',
    fiveForces: 'пять сил конкуренции',
  },
  uk: {
    audit: 'аудит',
    dimension: 'напрям',
    question: 'запитання',
    score: 'бал',
    intention: 'наміри',
    intentionMeans: 'є зрозумілий план, і люди про нього знають',
    reality: 'практика',
    realityMeans: 'є підтвердження, що так і роблять',
    evidence: 'підтвердження',
    importance: 'важливість',
    target: 'потрібний рівень',
    gap: 'розрив',
    gaps: 'розриви',
    closedBy: 'закриває ініціатива',
    priority: 'пріоритет',
    maturity: 'зрілість',
    lowestDimension: 'найслабший напрям',
    notApplicable: 'не застосовується',
    unknown: 'немає відомостей',
    confidence: 'достовірність',
    positioning: 'спосіб конкурувати',
    fiveForces: 'п’ять сил конкуренції',
  },
});

/** The dimensions of the questionnaire, by the first part of its question ids. */
export const dimensionTerms = translations({
  en: {
    strategy: 'Strategy',
    knowledge: 'Customer knowledge',
    proposition: 'Proposition',
    channels: 'Channels',
    data: 'Data',
    process: 'Process',
    people: 'People',
    measurement: 'Measurement',
  },
  ru: {
    strategy: 'Стратегия',
    knowledge: 'Знание клиентов',
    proposition: 'Ценностное предложение',
    channels: 'Каналы',
    data: 'Данные',
    process: 'Процессы',
    people: 'Люди',
    measurement: 'Показатели и результаты',
  },
  uk: {
    strategy: 'Стратегія',
    knowledge: 'Знання клієнтів',
    proposition: 'Ціннісна пропозиція',
    channels: 'Канали',
    data: 'Дані',
    process: 'Процеси',
    people: 'Люди',
    measurement: 'Показники та результати',
  },
});

/** How sure an answer or a measurement is. */
export const confidenceTerms = translations({
  en: { high: 'high', medium: 'medium', low: 'low' },
  ru: { high: 'высокая', medium: 'средняя', low: 'низкая' },
  uk: { high: 'висока', medium: 'середня', low: 'низька' },
});

/** Generic ways to compete, by the values of `context.positioning`. */
export const positioningTerms = translations({
  en: { 'cost-leadership': 'cost leadership', differentiation: 'differentiation', focus: 'focus' },
  ru: {
    'cost-leadership': 'лидерство по издержкам',
    differentiation: 'дифференциация',
    focus: 'фокусирование',
  },
  uk: { 'cost-leadership': 'лідерство за витратами', differentiation: 'диференціація', focus: 'фокусування' },
});

/** What rivals are met with, by the values of `context.competesBy`. */
export const competesByTerms = translations({
  en: { price: 'price', service: 'service' },
  ru: { price: 'цена', service: 'сервис' },
  uk: { price: 'ціна', service: 'сервіс' },
});

/** The five forces, by the keys of `context.forces`. */
export const forceTerms = translations({
  en: {
    rivalry: 'rivalry',
    newEntrants: 'threat of new entrants',
    substitutes: 'threat of substitutes',
    buyerPower: 'power of buyers',
    supplierPower: 'power of suppliers',
  },
  ru: {
    rivalry: 'соперничество',
    newEntrants: 'угроза прихода новичков',
    substitutes: 'угроза замены продукта',
    buyerPower: 'сила покупателей',
    supplierPower: 'сила поставщиков',
  },
  uk: {
    rivalry: 'суперництво',
    newEntrants: 'загроза появи новачків',
    substitutes: 'загроза заміни продукту',
    buyerPower: 'сила покупців',
    supplierPower: 'сила постачальників',
  },
});

/** How far a talk of the audit has come. */
export const auditStepTerms = translations({
  en: { planned: 'planned', done: 'done' },
  ru: { planned: 'в планах', done: 'завершено' },
  uk: { planned: 'у планах', done: 'завершено' },
});
