/** Words of the rules on what a KPI is to reach, and on what has been measured of it. */
import { line } from '../inline.ts';
import { cadenceTerms } from '../terms/kpis.ts';
import { translations } from '../translations.ts';
import type { RuleText } from './rule-words.ts';

/** A value of a KPI stands beside its unit. */
type OfKpi = { readonly kpi: string; readonly unit: string };

interface TargetRules {
  readonly 'target-before-baseline': RuleText<{
    readonly kpi: string;
    readonly by: string;
    readonly at: string;
  }>;
  readonly 'target-on-wrong-side': RuleText<
    OfKpi & { readonly target: number; readonly baseline: number; readonly direction: 'up' | 'down' }
  >;
  readonly 'target-below-benchmark': RuleText<
    OfKpi & { readonly target: number; readonly benchmark: number }
  >;
  readonly 'target-below-case': RuleText<
    OfKpi & { readonly by: string; readonly target: number; readonly needed: number }
  >;
  /** `from` is null where the plan never passes it. */
  readonly 'red-flag-not-yet-passed': RuleText<
    OfKpi & { readonly redFlag: number; readonly from: string | null }
  >;
  readonly 'kpi-off-model': RuleText<
    OfKpi & { readonly segment: string; readonly baseline: number; readonly model: number },
    { readonly tolerance: number }
  >;
  readonly 'kpi-stale': RuleText<{
    readonly kpi: string;
    readonly on: string;
    readonly cadence: keyof (typeof cadenceTerms)['en'];
  }>;
}

export const targetRuleWords = translations<TargetRules>({
  en: {
    'target-before-baseline': {
      checks: 'Every target lies later than the baseline.',
      what: ({ kpi, by, at }, { quote, dayInSentence }) =>
        line`${quote(kpi)}: a target is due on ${dayInSentence(by)}, the baseline is of ${dayInSentence(at)}.`,
      why: 'The path of a KPI runs from its baseline to its targets and cannot run back in time.',
      fix: 'Correct `by` of the target, or `at` of the baseline.',
    },
    'target-on-wrong-side': {
      checks: 'No target is worse than the baseline.',
      what: ({ kpi, unit, target, baseline, direction }, { quote, quantity }) =>
        direction === 'up'
          ? line`${quote(kpi)}: the target of ${quantity(target, unit, baseline)} is below the baseline of ${quantity(baseline, unit, target)}, although higher is better.`
          : line`${quote(kpi)}: the target of ${quantity(target, unit, baseline)} is above the baseline of ${quantity(baseline, unit, target)}, although lower is better.`,
      why: 'Things would get worse, and the report would call it progress.',
      fix: 'Correct the target, the baseline or `direction`.',
    },
    'target-below-benchmark': {
      checks: 'A last target that falls short of the benchmark says why.',
      what: ({ kpi, unit, target, benchmark }, { quote, quantity }) =>
        line`${quote(kpi)}: the last target of ${quantity(target, unit, benchmark)} falls short of the benchmark of ${quantity(benchmark, unit, target)}, and no note says why.`,
      why: 'Whoever knows what others reach will ask; unanswered, the target looks timid or the benchmark wrong.',
      fix: 'Change the target, or explain the difference under `note` of the benchmark or of the KPI.',
    },
    'target-below-case': {
      checks: 'Every target is at least what the business case needs on the same day.',
      what: ({ kpi, unit, by, target, needed }, { quote, quantity, dayInSentence }) =>
        line`${quote(kpi)}: the target for ${dayInSentence(by)} is ${quantity(target, unit, needed)}; the business case needs ${quantity(needed, unit, target)} on that day.`,
      why: 'Every light would be green and the money still missed.',
      fix: 'Set the target to what the case needs, or let the benefit count on a smaller `change`, a later begin or a longer `ramp`.',
    },
    'red-flag-not-yet-passed': {
      checks: 'A red flag that the plan has not passed yet is shown as such.',
      what: ({ kpi, unit, redFlag, from }, { quote, quantity, dayInSentence }) =>
        from === null
          ? line`${quote(kpi)}: the red flag of ${quantity(redFlag, unit)} never counts, because the plan itself does not pass it.`
          : line`${quote(kpi)}: the red flag of ${quantity(redFlag, unit)} counts from ${dayInSentence(from)} on, when the plan passes it.`,
      why: 'Until the plan itself is past it, every value would lie beyond it; the status leaves it out so long.',
      fix: 'Leave it if it is meant so. A red flag on the worse side of the baseline counts from the first day.',
    },
    'kpi-off-model': {
      checks: 'A KPI that measures a lever starts from the value the customer model starts from.',
      what: ({ kpi, unit, segment, baseline, model }, { quote, quantity }) =>
        line`${quote(kpi)} starts from ${quantity(baseline, unit, model)}, the segment ${quote(segment)} from ${quantity(model, unit, baseline)}.`,
      why: 'The case counts from one figure and the KPI from another: the same measurement means two things.',
      fix: 'Bring the baseline and the segment into line, or say under `note` of the KPI why they differ.',
      parameters: {
        tolerance: (value, { rate }) =>
          line`A difference of up to ${rate(value)} of the segment’s value, or within its range, is let pass.`,
      },
    },
    'kpi-stale': {
      checks: 'The last measurement of a KPI is no older than two of its periods.',
      what: ({ kpi, on, cadence }, { quote, dayInSentence }) =>
        line`${quote(kpi)} was last measured on ${dayInSentence(on)}; it is to be measured ${cadenceTerms.en[cadence]}.`,
      why: 'Without a fresh measurement the status says how things were, not how they are.',
      fix: 'Record a measurement, or choose a longer `cadence`.',
    },
  },
  ru: {
    'target-before-baseline': {
      checks: 'Срок каждого целевого значения позже дня исходного.',
      what: ({ kpi, by, at }, { quote, dayInSentence }) =>
        line`Показатель ${quote(kpi)}: срок целевого значения — ${dayInSentence(by)}, исходное значение — на ${dayInSentence(at)}.`,
      why: 'Путь показателя идёт от исходного значения к целевому и не может идти назад во времени.',
      fix: 'Исправьте `by` у целевого значения или `at` у исходного.',
    },
    'target-on-wrong-side': {
      checks: 'Ни одно целевое значение не хуже исходного.',
      what: ({ kpi, unit, target, baseline, direction }, { quote, quantity }) =>
        direction === 'up'
          ? line`Показатель ${quote(kpi)}: целевое значение ${quantity(target, unit, baseline)} меньше исходного ${quantity(baseline, unit, target)}, хотя чем больше, тем лучше.`
          : line`Показатель ${quote(kpi)}: целевое значение ${quantity(target, unit, baseline)} больше исходного ${quantity(baseline, unit, target)}, хотя чем меньше, тем лучше.`,
      why: 'Дела пойдут хуже, а отчёт назовёт это прогрессом.',
      fix: 'Исправьте целевое или исходное значение либо `direction`.',
    },
    'target-below-benchmark': {
      checks: 'Если последнее целевое значение не дотягивает до ориентира, сказано почему.',
      what: ({ kpi, unit, target, benchmark }, { quote, quantity }) =>
        line`Показатель ${quote(kpi)}: последнее целевое значение ${quantity(target, unit, benchmark)} не дотягивает до ориентира ${quantity(benchmark, unit, target)}, и нигде не сказано почему.`,
      why: 'Кто знает, чего достигают другие, об этом спросит; без ответа цель кажется робкой, а ориентир\u00A0— ошибочным.',
      fix: 'Измените целевое значение или объясните разницу в `note` ориентира либо показателя.',
    },
    'target-below-case': {
      checks:
        'Каждое целевое значение не хуже того, что на тот же день заложено в экономическое обоснование.',
      what: ({ kpi, unit, by, target, needed }, { quote, quantity, dayInSentence }) =>
        line`Показатель ${quote(kpi)}: целевое значение на ${dayInSentence(by)} — ${quantity(target, unit, needed)}, а в экономическое обоснование на этот день заложено ${quantity(needed, unit, target)}.`,
      why: 'Все показатели будут зелёными, а денег всё равно не хватит.',
      fix: 'Поставьте значение, заложенное в обоснование, или запишите в выгоду меньшее изменение (`change`), более позднее начало или более долгий `ramp`.',
    },
    'red-flag-not-yet-passed': {
      checks: 'Критический порог, до которого план ещё не дошёл, так и показан.',
      what: ({ kpi, unit, redFlag, from }, { quote, quantity, dayInSentence }) =>
        from === null
          ? line`Показатель ${quote(kpi)}: критический порог ${quantity(redFlag, unit)} не начнёт действовать, потому что план его не проходит.`
          : line`Показатель ${quote(kpi)}: критический порог ${quantity(redFlag, unit)} начнёт действовать ${dayInSentence(from)}, когда план его пройдёт.`,
      why: 'Пока сам план не прошёл порог, за ним оказалось бы любое значение, поэтому статус его не учитывает.',
      fix: 'Если так и задумано, менять ничего не нужно. Порог, который хуже исходного значения, действует с первого дня.',
    },
    'kpi-off-model': {
      checks: 'Показатель, который измеряет рычаг, начинается с того же значения, что и модель клиентов.',
      what: ({ kpi, unit, segment, baseline, model }, { quote, quantity }) =>
        line`Исходное значение показателя ${quote(kpi)} — ${quantity(baseline, unit, model)}, а в сегменте ${quote(segment)} заложено ${quantity(model, unit, baseline)}.`,
      why: 'Расчёт ведётся от одного числа, показатель\u00A0— от другого, и один и тот же замер означает две разные вещи.',
      fix: 'Приведите исходное значение и сегмент в соответствие или объясните в `note` показателя, почему они различаются.',
      parameters: {
        tolerance: (value, { rate }) =>
          line`Допускается разница до ${rate(value)} от значения сегмента или в пределах его диапазона.`,
      },
    },
    'kpi-stale': {
      checks: 'Последний замер показателя не старше двух его периодов.',
      what: ({ kpi, on, cadence }, { quote, dayInSentence }) =>
        line`Показатель ${quote(kpi)}: последний замер — ${dayInSentence(on)}, а измерять его нужно ${cadenceTerms.ru[cadence]}.`,
      why: 'Без свежего замера статус говорит о том, как было, а не о том, как есть.',
      fix: 'Внесите замер или выберите более долгую периодичность (`cadence`).',
    },
  },
  uk: {
    'target-before-baseline': {
      checks: 'Термін кожного цільового значення пізніший за день початкового.',
      what: ({ kpi, by, at }, { quote, dayInSentence }) =>
        line`Показник ${quote(kpi)}: термін цільового значення — ${dayInSentence(by)}, початкове значення — на ${dayInSentence(at)}.`,
      why: 'Шлях показника йде від початкового значення до цільового й не може йти назад у часі.',
      fix: 'Виправте `by` цільового значення або `at` початкового.',
    },
    'target-on-wrong-side': {
      checks: 'Жодне цільове значення не гірше за початкове.',
      what: ({ kpi, unit, target, baseline, direction }, { quote, quantity }) =>
        direction === 'up'
          ? line`Показник ${quote(kpi)}: цільове значення ${quantity(target, unit, baseline)} менше за початкове ${quantity(baseline, unit, target)}, хоча що більше, то краще.`
          : line`Показник ${quote(kpi)}: цільове значення ${quantity(target, unit, baseline)} більше за початкове ${quantity(baseline, unit, target)}, хоча що менше, то краще.`,
      why: 'Справи підуть гірше, а звіт назве це прогресом.',
      fix: 'Виправте цільове чи початкове значення або `direction`.',
    },
    'target-below-benchmark': {
      checks: 'Якщо останнє цільове значення не дотягує до орієнтира, сказано чому.',
      what: ({ kpi, unit, target, benchmark }, { quote, quantity }) =>
        line`Показник ${quote(kpi)}: останнє цільове значення ${quantity(target, unit, benchmark)} не дотягує до орієнтира ${quantity(benchmark, unit, target)}, і ніде не сказано чому.`,
      why: 'Хто знає, чого досягають інші, про це запитає; без відповіді ціль видається несміливою, а орієнтир\u00A0— хибним.',
      fix: 'Змініть цільове значення або поясніть різницю в `note` орієнтира чи показника.',
    },
    'target-below-case': {
      checks:
        'Кожне цільове значення не гірше за те, що на той самий день закладено в економічне обґрунтування.',
      what: ({ kpi, unit, by, target, needed }, { quote, quantity, dayInSentence }) =>
        line`Показник ${quote(kpi)}: цільове значення на ${dayInSentence(by)} — ${quantity(target, unit, needed)}, а в економічне обґрунтування на цей день закладено ${quantity(needed, unit, target)}.`,
      why: 'Усі показники будуть зеленими, а грошей однаково забракне.',
      fix: 'Поставте значення, закладене в обґрунтування, або запишіть у вигоду меншу зміну (`change`), пізніший початок чи довший `ramp`.',
    },
    'red-flag-not-yet-passed': {
      checks: 'Критичний поріг, до якого план ще не дійшов, так і показано.',
      what: ({ kpi, unit, redFlag, from }, { quote, quantity, dayInSentence }) =>
        from === null
          ? line`Показник ${quote(kpi)}: критичний поріг ${quantity(redFlag, unit)} не почне діяти, бо план його не проходить.`
          : line`Показник ${quote(kpi)}: критичний поріг ${quantity(redFlag, unit)} почне діяти ${dayInSentence(from)}, коли план його пройде.`,
      why: 'Доки сам план не пройшов порога, за ним опинилося б будь-яке значення, тому статус його не враховує.',
      fix: 'Якщо так і задумано, змінювати нічого не треба. Поріг, гірший за початкове значення, діє з першого дня.',
    },
    'kpi-off-model': {
      checks: 'Показник, що вимірює важіль, починається з того самого значення, що й модель клієнтів.',
      what: ({ kpi, unit, segment, baseline, model }, { quote, quantity }) =>
        line`Початкове значення показника ${quote(kpi)} — ${quantity(baseline, unit, model)}, а в сегменті ${quote(segment)} закладено ${quantity(model, unit, baseline)}.`,
      why: 'Розрахунок іде від одного числа, показник\u00A0— від іншого, і той самий вимір означає дві різні речі.',
      fix: 'Узгодьте початкове значення із сегментом або поясніть у `note` показника, чому вони різняться.',
      parameters: {
        tolerance: (value, { rate }) =>
          line`Допускається різниця до ${rate(value)} від значення сегмента або в межах його діапазону.`,
      },
    },
    'kpi-stale': {
      checks: 'Останній вимір показника не старший за два його періоди.',
      what: ({ kpi, on, cadence }, { quote, dayInSentence }) =>
        line`Показник ${quote(kpi)}: останній вимір — ${dayInSentence(on)}, а вимірювати його треба ${cadenceTerms.uk[cadence]}.`,
      why: 'Без свіжого виміру статус говорить про те, як було, а не про те, як є.',
      fix: 'Внесіть вимір або виберіть довшу періодичність (`cadence`).',
    },
  },
});
