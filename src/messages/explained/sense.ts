/** What each message on references, on values that have to fit each other, and on their order in time means. */
import type { auditWordsOfFindings } from '../diagnostics-audit.ts';
import type { linkWords } from '../diagnostics-links.ts';
import type { senseWords } from '../diagnostics-sense.ts';
import type { timeWords } from '../diagnostics-time.ts';
import { translations } from '../translations.ts';

export const explainedLinks = translations<Record<keyof typeof linkWords.en, string>>({
  en: {
    'reference-unknown': 'Something refers to an id that is not there.',
    'id-misspelt': 'An id is spelt otherwise than everything that refers to it.',
    'id-duplicate': 'Two things of a section have the same id.',
    'id-reserved': 'An id is a word that Rapport keeps for itself.',
    'level-missing': 'A service promises or gives a level that its list of levels does not have.',
    'path-unknown': 'A path by id leads nowhere.',
    'path-not-quantity': 'A scenario names a path where no number stands.',
    'scenario-unit': 'A scenario writes a value in another unit than the one it replaces.',
  },
  ru: {
    'reference-unknown': 'Стоит ссылка на идентификатор, которого нет.',
    'id-misspelt': 'Идентификатор написан не так, как во всех ссылках на него.',
    'id-duplicate': 'У двух записей одного раздела один и тот же идентификатор.',
    'id-reserved': 'Идентификатором взято слово, которое Rapport оставляет за собой.',
    'level-missing': 'У услуги обещан или фактически есть уровень, которого нет в списке её уровней.',
    'path-unknown': 'Путь по идентификаторам никуда не ведёт.',
    'path-not-quantity': 'Сценарий называет путь, по которому нет числа.',
    'scenario-unit': 'Сценарий пишет значение не в той единице, что у заменяемого.',
  },
  uk: {
    'reference-unknown': 'Стоїть посилання на ідентифікатор, якого немає.',
    'id-misspelt': 'Ідентифікатор написано не так, як у всіх посиланнях на нього.',
    'id-duplicate': 'У двох записів одного розділу той самий ідентифікатор.',
    'id-reserved': 'Ідентифікатором узято слово, яке Rapport залишає за собою.',
    'level-missing': 'Послуга обіцяє або фактично має рівень, якого немає у списку її рівнів.',
    'path-unknown': 'Шлях за ідентифікаторами нікуди не веде.',
    'path-not-quantity': 'Сценарій називає шлях, за яким немає числа.',
    'scenario-unit': 'Сценарій пише значення не в тій одиниці, що в замінюваного.',
  },
});

export const explainedSense = translations<
  Record<keyof typeof senseWords.en | keyof typeof auditWordsOfFindings.en, string>
>({
  en: {
    'effect-missing': 'A benefit does not say what gets better.',
    'effect-twice': 'One benefit states several effects.',
    'amount-missing': 'A cost does not say how much it is.',
    'amount-twice': 'One cost states several amounts.',
    'answer-incomplete': 'An answer of the audit lacks its reality or its target.',
    'answer-twice': 'An answer of the audit holds things that exclude each other.',
    'shares-sum': 'Shares of one whole do not add up to 100%.',
    'tiers-order': 'The tiers of a campaign do not rise with the basket.',
    'change-unit': 'A change has a unit in which its lever does not change.',
    'moves-missing': 'A benefit changes `moves` of a segment from which nobody moves.',
    'moves-to-itself': 'The customers of a segment are to move to that same segment.',
    'audit-id-taken': 'An own question or dimension has an id of the questionnaire.',
    'question-id': 'The id of an own question does not name its dimension.',
  },
  ru: {
    'effect-missing': 'Выгода не говорит, что становится лучше.',
    'effect-twice': 'У одной выгоды указано несколько эффектов.',
    'amount-missing': 'У затраты не указано, сколько она составляет.',
    'amount-twice': 'У одной затраты указано несколько сумм.',
    'answer-incomplete': 'В ответе аудита нет практики или нужного уровня.',
    'answer-twice': 'В ответе аудита есть то, что исключает друг друга.',
    'shares-sum': 'Доли одного целого не дают в сумме 100\u00A0%.',
    'tiers-order': 'Ступени кампании стоят не по возрастанию чека.',
    'change-unit': 'Изменение записано в единице, в которой этот рычаг не меняется.',
    'moves-missing': 'Выгода меняет `moves` сегмента, из которого никто не переходит.',
    'moves-to-itself': 'Клиенты сегмента переходят в тот же самый сегмент.',
    'audit-id-taken': 'Свой вопрос или своё направление названы так же, как в анкете.',
    'question-id': 'Идентификатор своего вопроса не называет направление.',
  },
  uk: {
    'effect-missing': 'Вигода не каже, що стає кращим.',
    'effect-twice': 'В однієї вигоди зазначено кілька ефектів.',
    'amount-missing': 'Для витрати не зазначено, скільки вона становить.',
    'amount-twice': 'Для однієї витрати зазначено кілька сум.',
    'answer-incomplete': 'У відповіді аудиту немає практики або потрібного рівня.',
    'answer-twice': 'У відповіді аудиту є те, що виключає одне одного.',
    'shares-sum': 'Частки одного цілого не дають у сумі 100%.',
    'tiers-order': 'Щаблі кампанії стоять не за зростанням чека.',
    'change-unit': 'Зміну записано в одиниці, у якій цей важіль не змінюється.',
    'moves-missing': 'Вигода змінює `moves` сегмента, з якого ніхто не переходить.',
    'moves-to-itself': 'Клієнти сегмента переходять до того самого сегмента.',
    'audit-id-taken': 'Власне запитання або власний напрям названо так само, як в анкеті.',
    'question-id': 'Ідентифікатор власного запитання не називає напряму.',
  },
});

export const explainedTime = translations<Record<keyof typeof timeWords.en, string>>({
  en: {
    'keys-exclusive': 'A KPI has both targets and a band.',
    'kpi-unit': 'Values of a KPI carry a percent sign, and its unit is another.',
    'kpi-value-unit': 'One value of a KPI does not fit its unit.',
    'targets-order': 'The targets of a KPI are not in the order of their days.',
    'dates-order': 'Something ends before it begins.',
    'initiative-circle': 'Initiatives wait for each other in a circle.',
    'initiative-too-early': 'An initiative begins before the one it comes after has ended.',
  },
  ru: {
    'keys-exclusive': 'У показателя есть и целевые значения, и коридор.',
    'kpi-unit': 'Значения показателя написаны с процентом, а единица у него другая.',
    'kpi-value-unit': 'Одно из значений показателя не в его единице.',
    'targets-order': 'Целевые значения показателя стоят не по порядку дней.',
    'dates-order': 'Что-то заканчивается раньше, чем начинается.',
    'initiative-circle': 'Инициативы ждут друг друга по кругу.',
    'initiative-too-early': 'Инициатива начинается раньше, чем закончится та, после которой она идёт.',
  },
  uk: {
    'keys-exclusive': 'У показника є і цільові значення, і коридор.',
    'kpi-unit': 'Значення показника написано з відсотком, а одиниця в нього інша.',
    'kpi-value-unit': 'Одне зі значень показника не в його одиниці.',
    'targets-order': 'Цільові значення показника стоять не за порядком днів.',
    'dates-order': 'Щось закінчується раніше, ніж починається.',
    'initiative-circle': 'Ініціативи чекають одна на одну по колу.',
    'initiative-too-early': 'Ініціатива починається раніше, ніж закінчиться та, після якої вона йде.',
  },
});
