import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** Whether anybody can tell what the work with customers brings. */
export const measurementQuestions: Readonly<Record<QuestionOf<'measurement'>, AuditQuestion>> = {
  targets: {
    roles: ['board', 'finance', 'marketing'],
    sources: ['seed', 'payne-frow', 'gartner', 'cmat'],
    seeds: ['G3', 'G16'],
    words: {
      en: {
        ask: 'Are there KPIs for customers, with targets?',
        why: 'Sales show what happened; whether customers will buy next year shows earlier elsewhere. Without a baseline, nobody can say later that anything improved.',
        evidence:
          'The list of KPIs with baseline, target, owner and source, the last values, and which of them announce the others.',
        levels: [
          'there are none',
          'only sales are counted',
          'there are KPIs that concern customers',
          'they have baselines and targets',
          'leading and lagging KPIs are tied to the value of the base',
        ],
      },
      ru: {
        ask: 'Есть ли показатели по клиентам с целевыми значениями?',
        why: 'Продажи показывают, что уже случилось; купят ли клиенты в следующем году, раньше видно по другим цифрам. Без исходного значения потом не доказать, что стало лучше.',
        evidence:
          'Перечень показателей с исходным и целевым значением, ответственным и источником, последние замеры, какие из них предсказывают остальные.',
        levels: [
          'их нет',
          'считают только продажи',
          'есть показатели, которые касаются клиентов',
          'у них есть исходные и целевые значения',
          'опережающие и итоговые показатели связаны с ценностью базы',
        ],
      },
      uk: {
        ask: 'Чи є показники щодо клієнтів із цільовими значеннями?',
        why: 'Продаж показує, що вже сталося; чи куплять клієнти наступного року, раніше видно з інших цифр. Без початкового значення потім не довести, що стало краще.',
        evidence:
          'Перелік показників із початковим і цільовим значенням, відповідальним і джерелом, останні виміри, які з них передвіщають решту.',
        levels: [
          'їх немає',
          'рахують тільки продаж',
          'є показники, що стосуються клієнтів',
          'вони мають початкові та цільові значення',
          'випереджальні та підсумкові показники пов’язано з цінністю бази',
        ],
      },
    },
  },
  retention: {
    roles: ['finance', 'marketing', 'sales'],
    sources: ['seed', 'payne-frow'],
    seeds: ['V28', 'V29'],
    words: {
      en: {
        ask: 'Is it known how many customers stay?',
        why: 'Losses are quiet. A company that loses one customer in eight each year has lost half of them after five years, and its sales may still have grown.',
        evidence:
          'Retention of the last three years with its definition, by segment and by year of joining, and last year’s forecast beside what came of it.',
        levels: [
          'it is not known',
          'there is a feeling for it',
          'it is counted once a year',
          'it is known by cohort and by segment',
          'it is forecast, and the forecast is checked',
        ],
      },
      ru: {
        ask: 'Известно ли, сколько клиентов остаётся?',
        why: 'Клиенты уходят тихо. Компания, которая каждый год теряет одного клиента из восьми, за пять лет теряет половину, а продажи при этом могут даже расти.',
        evidence:
          'Удержание клиентов за три года с определением, по сегментам и по году прихода, прогноз на прошлый год рядом с тем, что вышло.',
        levels: [
          'неизвестно',
          'известно по ощущениям',
          'считают раз в год',
          'известно по когортам и сегментам',
          'прогнозируют и проверяют прогноз',
        ],
      },
      uk: {
        ask: 'Чи відомо, скільки клієнтів лишається?',
        why: 'Клієнти йдуть тихо. Компанія, яка щороку втрачає одного клієнта з восьми, за п’ять років втрачає половину, а продаж при цьому може навіть зростати.',
        evidence:
          'Утримання клієнтів за три роки з визначенням, за сегментами та за роком приходу, прогноз на минулий рік поруч із тим, що вийшло.',
        levels: [
          'невідомо',
          'відомо з відчуттів',
          'рахують раз на рік',
          'відомо за когортами та сегментами',
          'прогнозують і перевіряють прогноз',
        ],
      },
    },
  },
  spending: {
    roles: ['finance', 'marketing', 'board'],
    sources: ['seed'],
    seeds: ['F11', 'V26'],
    words: {
      en: {
        ask: 'Is spending on new customers compared with spending on those you have?',
        why: 'Many companies pay to bring people in and forget them at the door on the way out. To win a customer usually costs several times what it costs to keep one.',
        evidence:
          'Both budgets of the last year, what a customer won and a customer kept cost and bring, and a sum that was moved from one to the other.',
        levels: [
          'neither is known',
          'what is spent on winning customers is known',
          'both are known',
          'both are compared by the margin they bring',
          'the budget moves on that comparison',
        ],
      },
      ru: {
        ask: 'Сравнивают ли затраты на новых клиентов с затратами на тех, что есть?',
        why: 'Многие компании платят за привлечение и забывают о клиенте на выходе. Привлечь нового обычно в несколько раз дороже, чем удержать прежнего.',
        evidence:
          'Оба бюджета за прошлый год, сколько стоит и приносит привлечённый и удержанный клиент, сумма, которую перенесли из одного бюджета в другой.',
        levels: [
          'неизвестны ни те, ни другие',
          'известны затраты на привлечение',
          'известны те и другие',
          'те и другие сравнивают по марже, которую они дают',
          'по этому сравнению меняют бюджет',
        ],
      },
      uk: {
        ask: 'Чи порівнюють витрати на нових клієнтів із витратами на тих, що є?',
        why: 'Багато компаній платять за залучення й забувають про клієнта на виході. Залучити нового зазвичай у кілька разів дорожче, ніж утримати наявного.',
        evidence:
          'Обидва бюджети за минулий рік, скільки коштує та приносить залучений і втриманий клієнт, сума, яку перенесли з одного бюджету до іншого.',
        levels: [
          'невідомі ні ті, ні інші',
          'відомі витрати на залучення',
          'відомі й ті, й інші',
          'ті й інші порівнюють за маржею, яку вони дають',
          'за цим порівнянням змінюють бюджет',
        ],
      },
    },
  },
  businessCase: {
    roles: ['finance', 'board'],
    sources: ['seed', 'payne-frow'],
    seeds: ['G8', 'F6'],
    words: {
      en: {
        ask: 'Is there a business case for the work with customers?',
        why: 'Only the prospect of a return moves a company to change how it works. A case of its own also shows what the return depends on, which a vendor’s brochure does not.',
        evidence:
          'The calculation with its assumptions and their sources, the range of its result, and what has come true since the start.',
        levels: [
          'there is none',
          'there are figures from a vendor',
          'there is a simple payback calculation of its own',
          'there is an NPV that takes risk into account',
          'it is compared with what happens after the start',
        ],
      },
      ru: {
        ask: 'Есть ли экономическое обоснование работы с клиентами?',
        why: 'Менять порядок работы компанию заставляет только надежда на окупаемость. Собственный расчёт ещё и показывает, от чего она зависит; в брошюре поставщика этого нет.',
        evidence:
          'Расчёт с допущениями и их источниками, диапазон результата и то, что сбылось с начала работы.',
        levels: [
          'его нет',
          'есть цифры от поставщика',
          'есть свой простой расчёт окупаемости',
          'есть расчёт NPV с учётом риска',
          'его сверяют с тем, что происходит после запуска',
        ],
      },
      uk: {
        ask: 'Чи є економічне обґрунтування роботи з клієнтами?',
        why: 'Змінювати порядок роботи компанію спонукає лише надія на окупність. Власний розрахунок ще й показує, від чого вона залежить; у брошурі постачальника цього немає.',
        evidence:
          'Розрахунок із припущеннями та їхніми джерелами, діапазон результату й те, що справдилося від початку роботи.',
        levels: [
          'його немає',
          'є цифри від постачальника',
          'є власний простий розрахунок окупності',
          'є розрахунок NPV з урахуванням ризику',
          'його звіряють із тим, що відбувається після запуску',
        ],
      },
    },
  },
  review: {
    roles: ['board', 'finance', 'operations'],
    sources: ['seed', 'gartner', 'cmmi'],
    seeds: ['G12', 'G14'],
    words: {
      en: {
        ask: 'Are results reviewed, and does something follow?',
        why: 'Customers, rivals and technology change, so a strategy ages. A review without a decision is a report; a decision without a record is taken again next month.',
        evidence:
          'Minutes of the last three reviews, the decisions with names and dates, and how many of them were carried out.',
        levels: [
          'never',
          'when there is a crisis',
          'once a year',
          'every quarter, with the owners',
          'every month, and decisions are logged',
        ],
      },
      ru: {
        ask: 'Разбирают ли результаты, и следует ли из этого что-нибудь?',
        why: 'Меняются клиенты, конкуренты и технологии, поэтому стратегия стареет. Разбор без решения — просто отчёт; решение без записи через месяц принимают заново.',
        evidence:
          'Протоколы трёх последних разборов, решения с именами и сроками и сколько из них выполнено.',
        levels: [
          'никогда',
          'когда случается кризис',
          'раз в год',
          'каждый квартал, с ответственными',
          'каждый месяц, решения записывают',
        ],
      },
      uk: {
        ask: 'Чи розбирають результати, і чи з цього щось випливає?',
        why: 'Змінюються клієнти, конкуренти й технології, тому стратегія старіє. Розбір без рішення — просто звіт; рішення без запису за місяць ухвалюють знову.',
        evidence:
          'Протоколи трьох останніх розборів, рішення з іменами та термінами й скільки з них виконано.',
        levels: [
          'ніколи',
          'коли стається криза',
          'раз на рік',
          'щокварталу, з відповідальними',
          'щомісяця, рішення записують',
        ],
      },
    },
  },
};
