import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** Those who deal with customers, and those who serve them inside the company. */
export const peopleQuestions: Readonly<Record<QuestionOf<'people'>, AuditQuestion>> = {
  part: {
    roles: ['hr', 'service', 'operations'],
    sources: ['seed', 'cmat'],
    seeds: ['V23'],
    words: {
      en: {
        ask: 'Do people know their own part in what a customer experiences?',
        why: 'Nearly everybody is contact staff: the warehouse and the accounts department too. One careless invoice undoes a year of attention.',
        evidence:
          'Five employees from different units, asked what they do for the customer; the goals of three of them; the rules of reward.',
        levels: [
          'they do not',
          'those who meet customers do',
          'most do',
          'everybody does, and it is part of their goals',
          'everybody does, and is rewarded for it',
        ],
      },
      ru: {
        ask: 'Знают ли сотрудники свою роль в том, что видит клиент?',
        why: 'Контактный персонал — почти все, и склад, и бухгалтерия тоже. Один небрежный счёт перечёркивает год внимания.',
        evidence:
          'Ответы пяти сотрудников разных подразделений на вопрос, что они делают для клиента; цели троих из них; правила вознаграждения.',
        levels: [
          'не знают',
          'знают те, кто встречается с клиентами',
          'знает большинство',
          'знают все, это входит в их цели',
          'знают все, и за это вознаграждают',
        ],
      },
      uk: {
        ask: 'Чи знають працівники свою роль у тому, що бачить клієнт?',
        why: 'Контактний персонал — майже всі, і склад, і бухгалтерія теж. Один недбалий рахунок перекреслює рік уваги.',
        evidence:
          'Відповіді п’яти працівників різних підрозділів на запитання, що вони роблять для клієнта; цілі трьох із них; правила винагороди.',
        levels: [
          'не знають',
          'знають ті, хто зустрічається з клієнтами',
          'знає більшість',
          'знають усі, це входить до їхніх цілей',
          'знають усі, і за це винагороджують',
        ],
      },
    },
  },
  innerService: {
    roles: ['hr', 'it', 'operations'],
    sources: ['seed'],
    seeds: ['V23'],
    words: {
      en: {
        ask: 'Are services inside the company treated as services?',
        why: 'Nobody serves customers better than they are served themselves. If a repair of the till takes three days, the queue takes three days too.',
        evidence:
          'The list of inner services with provider, user and agreed level, the users’ last ratings, a budget that changed because of them.',
        levels: [
          'they are favours',
          'there are understandings, none of them written',
          'levels are agreed',
          'users rate them',
          'the ratings change budgets',
        ],
      },
      ru: {
        ask: 'Относятся ли в компании к внутреннему сервису как к сервису?',
        why: 'Никто не обслужит клиента лучше, чем обслуживают его самого. Если кассу чинят три дня, очередь тоже стоит три дня.',
        evidence:
          'Перечень внутренних услуг: кто оказывает, кто получает, какой уровень согласован; последние отзывы получателей; бюджет, который из-за них изменили.',
        levels: [
          'это личные одолжения',
          'есть договорённости, но не записанные',
          'уровни согласованы',
          'получатели ставят баллы',
          'от этих баллов зависят бюджеты',
        ],
      },
      uk: {
        ask: 'Чи ставляться в компанії до внутрішнього сервісу як до сервісу?',
        why: 'Ніхто не обслужить клієнта краще, ніж обслуговують його самого. Якщо касу лагодять три дні, черга теж стоїть три дні.',
        evidence:
          'Перелік внутрішніх послуг: хто надає, хто отримує, який рівень погоджено; останні відгуки отримувачів; бюджет, який через них змінили.',
        levels: [
          'це особисті послуги по дружбі',
          'є домовленості, але не записані',
          'рівні погоджено',
          'отримувачі ставлять бали',
          'від цих балів залежать бюджети',
        ],
      },
    },
  },
  support: {
    roles: ['hr', 'sales', 'service'],
    sources: ['seed', 'payne-frow'],
    seeds: ['V23'],
    words: {
      en: {
        ask: 'Is there support from below?',
        why: 'Those who have to work in a new way decide whether it lasts. An order from above brings the system into use for a month.',
        evidence:
          'Who among the users took part in the plan and what they changed in it, the share who use what was introduced last, their own proposals.',
        levels: [
          'there is open or silent resistance',
          'people do not care',
          'some people stand up for it',
          'users helped to shape the plan',
          'users ask for more',
        ],
      },
      ru: {
        ask: 'Есть ли поддержка снизу?',
        why: 'Приживётся ли новый порядок, решают те, кому по нему работать. Приказа сверху хватает на месяц.',
        evidence:
          'Кто из пользователей участвовал в плане и что в нём изменил, доля тех, кто работает с последним новшеством, их собственные предложения.',
        levels: [
          'есть открытое или тихое сопротивление',
          'людям всё равно',
          'есть несколько сторонников',
          'пользователи участвовали в составлении плана',
          'пользователи просят большего',
        ],
      },
      uk: {
        ask: 'Чи є підтримка знизу?',
        why: 'Чи приживеться новий порядок, вирішують ті, кому за ним працювати. Наказу згори вистачає на місяць.',
        evidence:
          'Хто з користувачів долучився до плану й що в ньому змінив, частка тих, хто працює з останнім нововведенням, їхні власні пропозиції.',
        levels: [
          'є відкритий або тихий опір',
          'людям байдуже',
          'є кілька прихильників',
          'користувачі долучилися до складання плану',
          'користувачі просять більшого',
        ],
      },
    },
  },
  culture: {
    roles: ['hr', 'board', 'service'],
    sources: ['seed', 'gartner', 'cmat'],
    seeds: ['V20'],
    words: {
      en: {
        ask: 'Does the company’s culture fit what its customers expect?',
        why: 'Relations cannot be ordered, they can only be built, and founders set the tone. Where culture and expectation clash, customers are hard to win and almost impossible to keep.',
        evidence:
          'What customers said when they were asked how they are treated, the day of the survey, and what was changed after it.',
        levels: [
          'they clash',
          'nobody knows',
          'it is believed to fit',
          'it was checked with customers',
          'it is checked with customers, and something is done about what they say',
        ],
      },
      ru: {
        ask: 'Соответствует ли культура компании тому, чего ждут её клиенты?',
        why: 'Отношениями нельзя командовать, их можно только построить, и тон задают основатели. Где культура расходится с ожиданиями, клиентов трудно привлечь и почти невозможно удержать.',
        evidence:
          'Что сказали клиенты, когда их спросили, как с ними обходятся, день опроса и что после него изменили.',
        levels: [
          'они противоречат друг другу',
          'никто не знает',
          'считается, что соответствует',
          'это проверили у клиентов',
          'это проверяют у клиентов и меняют то, о чём они говорят',
        ],
      },
      uk: {
        ask: 'Чи відповідає культура компанії тому, чого чекають її клієнти?',
        why: 'Відносинами не можна командувати, їх можна лише побудувати, і тон задають засновники. Де культура розходиться з очікуваннями, клієнтів важко залучити й майже неможливо втримати.',
        evidence:
          'Що сказали клієнти, коли їх запитали, як із ними поводяться, день опитування та що після нього змінили.',
        levels: [
          'вони суперечать одне одному',
          'ніхто не знає',
          'вважають, що відповідає',
          'це перевірили в клієнтів',
          'це перевіряють у клієнтів і змінюють те, про що вони кажуть',
        ],
      },
    },
  },
  skills: {
    roles: ['hr', 'sales', 'it'],
    sources: ['seed', 'cmat'],
    seeds: ['G21'],
    words: {
      en: {
        ask: 'Are the skills that the plan needs in place?',
        why: 'A plan that nobody can carry out is a risk with a date. Training is the cheapest way to make it smaller.',
        evidence:
          'The list of skills the plan needs beside those at hand, the training done and its cost, the share of people who use what they learned.',
        levels: [
          'they are not',
          'nobody knows what is missing',
          'it is known what is missing',
          'training is under way',
          'skills and their use are measured',
        ],
      },
      ru: {
        ask: 'Есть ли навыки, которые нужны для плана?',
        why: 'План, который некому выполнить, — это риск с датой. Обучение уменьшает его дешевле всего.',
        evidence:
          'Перечень нужных навыков рядом с имеющимися, проведённое обучение и его стоимость, доля людей, которые применяют выученное.',
        levels: [
          'их нет',
          'никто не знает, чего не хватает',
          'известно, чего не хватает',
          'идёт обучение',
          'навыки и их применение измеряют',
        ],
      },
      uk: {
        ask: 'Чи є навички, потрібні для плану?',
        why: 'План, який нікому виконати, — це ризик із датою. Навчання зменшує його найдешевше.',
        evidence:
          'Перелік потрібних навичок поруч із наявними, проведене навчання та його вартість, частка людей, які застосовують вивчене.',
        levels: [
          'їх немає',
          'ніхто не знає, чого бракує',
          'відомо, чого бракує',
          'триває навчання',
          'навички та їх застосування вимірюють',
        ],
      },
    },
  },
};
