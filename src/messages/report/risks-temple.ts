import { quoted } from '../formats/quotes.ts';
import { type Inline, line } from '../inline.ts';
import { translations } from '../translations.ts';

const { en, ru, uk } = quoted;

/** The strategy as a temple: the aim its roof, goals and propositions its pillars, what carries them its base. */
export const templeWords = translations({
  en: {
    whole: 'Every pillar of the strategy stands on something',
    brokenOne: (name: Inline, why: Inline): Inline => line`The pillar ${en(name)} is broken: ${why}`,
    brokenMany: (n: number, all: number): Inline =>
      `${n} of ${all} pillars are broken: nothing holds them up`,
    hole: (stones: Inline): Inline => line`The base has a hole: nothing is planned for ${stones}`,
    roofless: 'The strategy has no roof: no long-term aim is stated',
    subtitle: 'The strategy as a temple: the aim is its roof, goals and propositions are its pillars',
    aim: 'Aim',
    noAim: 'no long-term aim stated',
    kinds: { goal: 'Goal', proposition: 'Proposition' },
    stones: { culture: 'Culture', data: 'Data', technology: 'Technology', people: 'People' },
    inSentence: { culture: 'culture', data: 'data', technology: 'technology', people: 'people' },
    broken: 'Broken',
    why: {
      kpi: 'no KPI measures it',
      initiative: 'no initiative moves its KPIs',
      proposition: 'this segment is promised nothing',
      carrier: 'no initiative and no service stands behind it',
      stone: 'nothing is planned here',
    },
    complete: (share: Inline): Inline => line`records ${share} complete`,
    audiences: (n: number): string => (n === 1 ? 'one audience addressed' : `${n} audiences addressed`),
    asText: { title: 'Temple as Mermaid text', copy: 'Copy the text', copied: 'Copied' },
  },
  ru: {
    whole: 'Каждая колонна стратегии на что-то опирается',
    brokenOne: (name, why) => line`Колонна ${ru(name)} сломана: ${why}`,
    brokenMany: (n, all) => `Сломанных колонн: ${n} из ${all}; их ничто не держит`,
    hole: (stones) => line`В основании пустота: ничего не запланировано — ${stones}`,
    roofless: 'У стратегии нет крыши: не названа долгосрочная цель',
    subtitle:
      'Стратегия как храм: долгосрочная цель\u00A0— крыша, цели и ценностные предложения\u00A0— колонны',
    aim: 'Долгосрочная цель',
    noAim: 'долгосрочная цель не названа',
    kinds: { goal: 'Цель', proposition: 'Ценностное предложение' },
    stones: { culture: 'Культура', data: 'Данные', technology: 'Технологии', people: 'Люди' },
    inSentence: { culture: 'культура', data: 'данные', technology: 'технологии', people: 'люди' },
    broken: 'Сломано',
    why: {
      kpi: 'её не измеряет ни один показатель',
      initiative: 'её показатели не меняет ни одна инициатива',
      proposition: 'этому сегменту ничего не обещано',
      carrier: 'за ним не стоит ни инициатива, ни услуга',
      stone: 'здесь ничего не запланировано',
    },
    complete: (share) => line`карточки заполнены на ${share}`,
    audiences: (n) => `внутренних аудиторий: ${n}`,
    asText: { title: 'Храм текстом для Mermaid', copy: 'Скопировать текст', copied: 'Скопировано' },
  },
  uk: {
    whole: 'Кожна колона стратегії на щось спирається',
    brokenOne: (name, why) => line`Колона ${uk(name)} зламана: ${why}`,
    brokenMany: (n, all) => `Зламаних колон: ${n} з ${all}; їх ніщо не тримає`,
    hole: (stones) => line`В основі порожнеча: нічого не заплановано — ${stones}`,
    roofless: 'Стратегія не має даху: не названо довгострокової мети',
    subtitle: 'Стратегія як храм: довгострокова мета\u00A0— дах, цілі та ціннісні пропозиції\u00A0— колони',
    aim: 'Довгострокова мета',
    noAim: 'довгострокової мети не названо',
    kinds: { goal: 'Ціль', proposition: 'Ціннісна пропозиція' },
    stones: { culture: 'Культура', data: 'Дані', technology: 'Технології', people: 'Люди' },
    inSentence: { culture: 'культура', data: 'дані', technology: 'технології', people: 'люди' },
    broken: 'Зламано',
    why: {
      kpi: 'її не вимірює жоден показник',
      initiative: 'її показники не змінює жодна ініціатива',
      proposition: 'цьому сегменту нічого не обіцяно',
      carrier: 'за нею не стоїть ні ініціатива, ні послуга',
      stone: 'тут нічого не заплановано',
    },
    complete: (share) => line`картки заповнено на ${share}`,
    audiences: (n) => `внутрішніх аудиторій: ${n}`,
    asText: { title: 'Храм текстом для Mermaid', copy: 'Скопіювати текст', copied: 'Скопійовано' },
  },
});
