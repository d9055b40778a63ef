import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** Whether a customer strategy has ground to stand on, and whether there is one. */
export const strategyQuestions: Readonly<Record<QuestionOf<'strategy'>, AuditQuestion>> = {
  choice: {
    roles: ['sales', 'marketing', 'board'],
    sources: ['seed'],
    seeds: ['F1'],
    words: {
      en: {
        ask: 'How freely do your customers choose between you and comparable suppliers?',
        why: 'Where customers have no choice the product sells itself, and money spent on relations changes little. The more equal the offers, the more the customer base decides.',
        evidence:
          'A list of rivals with their shares, records of deals won and lost, what customers say about their last choice.',
        levels: [
          'customers have nobody else to go to',
          'a choice exists in rare cases',
          'two or three real rivals, and customers know them',
          'many rivals, and customers are seen to switch',
          'many rivals, and wins and losses are tracked for each of them',
        ],
      },
      ru: {
        ask: 'Насколько свободно ваши клиенты выбирают между вами и сопоставимыми поставщиками?',
        why: 'Там, где выбора нет, товар продаёт себя сам, и вложения в отношения почти ничего не меняют. Чем ближе предложения друг к другу, тем больше решает клиентская база.',
        evidence:
          'Перечень конкурентов с долями, записи о выигранных и проигранных сделках, рассказы клиентов о последнем выборе.',
        levels: [
          'клиентам больше не к кому пойти',
          'выбор есть в редких случаях',
          'два-три настоящих конкурента, и клиенты их знают',
          'конкурентов много, и переходы клиентов заметны',
          'конкурентов много, победы и поражения считают по каждому',
        ],
      },
      uk: {
        ask: 'Наскільки вільно ваші клієнти обирають між вами та подібними постачальниками?',
        why: 'Де вибору немає, товар продає себе сам, і гроші, витрачені на відносини, мало що змінюють. Що ближчі пропозиції одна до одної, то більше вирішує клієнтська база.',
        evidence:
          'Перелік конкурентів із частками, записи про виграні та програні угоди, розповіді клієнтів про останній вибір.',
        levels: [
          'клієнтам більше немає до кого піти',
          'вибір є в поодиноких випадках',
          'два-три справжні конкуренти, і клієнти їх знають',
          'конкурентів багато, і переходи клієнтів помітні',
          'конкурентів багато, перемоги й поразки рахують щодо кожного',
        ],
      },
    },
  },
  return: {
    roles: ['sales', 'finance', 'marketing'],
    sources: ['seed'],
    seeds: ['F3'],
    words: {
      en: {
        ask: 'How far do buyers come back to you?',
        why: 'A relationship needs a second visit. With a stream of passers-by, what was learned about a customer is lost before it can be used.',
        evidence:
          'The share of buyers who bought again within a year, the usual interval between purchases, and where both figures come from.',
        levels: [
          'almost everybody buys once',
          'fewer than one buyer in five returns',
          'about half of the buyers return',
          'most return, and the usual interval is known',
          'most return, and the interval is steered with offers and reminders',
        ],
      },
      ru: {
        ask: 'Как часто покупатели возвращаются к вам?',
        why: 'Для отношений нужен хотя бы второй визит. Если покупатели случайные, всё, что о них узнали, пропадает раньше, чем пригодится.',
        evidence:
          'Доля покупателей, которые в течение года купили снова, обычный срок между покупками и то, откуда взяты обе цифры.',
        levels: [
          'почти все покупают один раз',
          'возвращается меньше одного покупателя из пяти',
          'возвращается около половины покупателей',
          'большинство возвращается, и обычный срок известен',
          'большинство возвращается, на срок влияют предложениями и напоминаниями',
        ],
      },
      uk: {
        ask: 'Як часто покупці повертаються до вас?',
        why: 'Для відносин потрібен щонайменше другий візит. Якщо покупці випадкові, усе, що про них дізналися, губиться раніше, ніж стане в пригоді.',
        evidence:
          'Частка покупців, які протягом року купили знову, звичайний строк між покупками та звідки взято обидві цифри.',
        levels: [
          'майже всі купують один раз',
          'повертається менш ніж один покупець із п’яти',
          'повертається близько половини покупців',
          'більшість повертається, і звичайний строк відомий',
          'більшість повертається, на строк впливають пропозиціями та нагадуваннями',
        ],
      },
    },
  },
  goals: {
    roles: ['board', 'marketing', 'sales'],
    sources: ['seed', 'payne-frow', 'gartner'],
    seeds: ['G3', 'G12'],
    words: {
      en: {
        ask: 'Is there a written customer strategy, with goals that can be measured?',
        why: 'Without goals for customers, and figures that show whether they were reached, a roll-out has nothing to be judged by and slowly turns into a software project.',
        evidence:
          'The document and its date, the list of goals with baseline, target, date and owner, the minutes of its last review.',
        levels: [
          'nothing is written down',
          'there are slogans, and nothing that could be measured',
          'goals are written down',
          'each goal has a baseline, a target, a date and an owner',
          'goals are reviewed on a fixed rhythm and changed on evidence',
        ],
      },
      ru: {
        ask: 'Есть ли записанная стратегия работы с клиентами с измеримыми целями?',
        why: 'Без целей и показателей, по которым видно, достигнуты ли они, внедрение не с чем сверить, и постепенно оно превращается в проект по установке программы.',
        evidence:
          'Сам документ и его дата, перечень целей с исходными и целевыми значениями, сроками и ответственными, протокол последнего пересмотра.',
        levels: [
          'ничего не записано',
          'есть лозунги, но измерить нечего',
          'цели записаны',
          'у каждой цели есть исходное и целевое значение, срок и ответственный',
          'цели пересматривают в установленный срок и меняют по результатам',
        ],
      },
      uk: {
        ask: 'Чи є записана стратегія роботи з клієнтами з вимірними цілями?',
        why: 'Без цілей і показників, за якими видно, чи їх досягнуто, впровадження немає з чим звірити, і поволі воно стає проєктом зі встановлення програми.',
        evidence:
          'Сам документ і його дата, перелік цілей із початковими та цільовими значеннями, термінами й відповідальними, протокол останнього перегляду.',
        levels: [
          'нічого не записано',
          'є гасла, але виміряти нічого',
          'цілі записано',
          'кожна ціль має початкове й цільове значення, термін і відповідального',
          'цілі переглядають у встановлений термін і змінюють за результатами',
        ],
      },
    },
  },
  sponsor: {
    roles: ['board', 'hr', 'it'],
    sources: ['seed', 'payne-frow', 'gartner', 'cmat'],
    seeds: ['G10', 'G13'],
    words: {
      en: {
        ask: 'Whose matter is the work with customers?',
        why: 'It crosses departments, so a single department cannot carry it. Without somebody at the top, the first clash of interests stops it.',
        evidence:
          'The name of the sponsor and the decisions taken in the last half-year, customer topics on the board’s agenda, goals that pay depends on.',
        levels: [
          'the IT department’s: a system was bought',
          'one department’s, the others look on',
          'several departments’, and no sponsor above them',
          'a named member of the board stands for it',
          'it is part of the business strategy and of what the board is paid for',
        ],
      },
      ru: {
        ask: 'Чьё это дело в компании, работа с клиентами?',
        why: 'Эта работа проходит через все подразделения, и одному её не вытянуть. Без человека в руководстве она останавливается на первом же споре об интересах.',
        evidence:
          'Имя куратора и его решения за последние полгода, вопросы о клиентах в повестке руководства, цели, от которых зависит вознаграждение.',
        levels: [
          'дело службы ИТ: купили систему',
          'дело одного подразделения, остальные смотрят со стороны',
          'дело нескольких подразделений, куратора над ними нет',
          'за неё отвечает конкретный член руководства',
          'она часть стратегии компании, и от неё зависит вознаграждение руководства',
        ],
      },
      uk: {
        ask: 'Чия це справа в компанії, робота з клієнтами?',
        why: 'Ця робота проходить крізь усі підрозділи, і одному її не подужати. Без людини в керівництві вона спиняється на першій же суперечці про інтереси.',
        evidence:
          'Ім’я куратора та його рішення за останні пів року, питання про клієнтів у порядку денному керівництва, цілі, від яких залежить винагорода.',
        levels: [
          'справа служби ІТ: купили систему',
          'справа одного підрозділу, решта дивиться збоку',
          'справа кількох підрозділів, куратора над ними немає',
          'за неї відповідає конкретний член керівництва',
          'вона частина стратегії компанії, і від неї залежить винагорода керівництва',
        ],
      },
    },
  },
  stance: {
    roles: ['board', 'marketing', 'finance'],
    sources: ['seed', 'payne-frow'],
    seeds: ['F8', 'G18'],
    words: {
      en: {
        ask: 'Does the way you have chosen to compete fit the plan for customers?',
        why: 'Whoever competes on price cannot afford dear service for everyone; whoever competes on service cannot cut it in a bad quarter. A plan that contradicts the choice is dropped sooner or later.',
        evidence:
          'The written choice (lowest cost, a different offer, or one chosen group of customers) and an order or customer that was turned down because of it.',
        levels: [
          'no way has been chosen',
          'people know it, and it is written nowhere',
          'it is written and known',
          'it is written, and work is refused because of it',
          'it is tested every year against margin and market share',
        ],
      },
      ru: {
        ask: 'Согласуется ли выбранный способ конкурировать с планом работы с клиентами?',
        why: 'Кто берёт ценой, не может дать всем дорогой сервис; кто берёт сервисом, не может урезать его в плохом квартале. От плана, который спорит с этим выбором, рано или поздно отказываются.',
        evidence:
          'Записанный выбор (низкие издержки, отличие от других или выбранная группа клиентов) и заказ либо клиент, от которого из-за него отказались.',
        levels: [
          'способ не выбран',
          'его знают, но нигде не записали',
          'он записан и известен',
          'он записан, и из-за него от части заказов отказываются',
          'каждый год его сверяют с маржой и долей рынка',
        ],
      },
      uk: {
        ask: 'Чи узгоджується обраний спосіб конкурувати з планом роботи з клієнтами?',
        why: 'Хто бере ціною, не може дати всім дорогий сервіс; хто бере сервісом, не може урізати його в поганому кварталі. Від плану, який сперечається з цим вибором, рано чи пізно відмовляються.',
        evidence:
          'Записаний вибір (низькі витрати, відмінність від інших або обрана група клієнтів) і замовлення чи клієнт, від якого через нього відмовилися.',
        levels: [
          'спосіб не обрано',
          'його знають, але ніде не записали',
          'він записаний і відомий',
          'він записаний, і через нього від частини замовлень відмовляються',
          'щороку його звіряють із маржею та часткою ринку',
        ],
      },
    },
  },
};
