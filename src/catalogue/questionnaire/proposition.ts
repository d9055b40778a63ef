import type { QuestionOf } from '../questions.ts';
import type { AuditQuestion } from './question.ts';

/** What customers are promised, and whether they get it. */
export const propositionQuestions: Readonly<Record<QuestionOf<'proposition'>, AuditQuestion>> = {
  stated: {
    roles: ['marketing', 'board', 'sales'],
    sources: ['seed', 'payne-frow', 'gartner', 'cmat'],
    seeds: ['G20', 'V13'],
    words: {
      en: {
        ask: 'Is there a stated proposition for each segment?',
        why: 'A proposition is one package of product, price, service, channels and communication. Left unsaid, every department makes a promise of its own.',
        evidence:
          'The written proposition of each segment, with proof for what it claims, and a test with customers: when it was made and what changed.',
        levels: [
          'there is none',
          'there is one for all customers',
          'each segment has one, in words',
          'each has all five parts, and proof for each promise',
          'each has been tested with customers',
        ],
      },
      ru: {
        ask: 'Есть ли у каждого сегмента записанное ценностное предложение?',
        why: 'Это единый набор: продукт, цена, сервис, каналы, общение. Пока он не записан, каждое подразделение обещает своё.',
        evidence:
          'Записанное предложение по каждому сегменту, подтверждение каждого обещания, проверка на клиентах: когда была и что после неё изменили.',
        levels: [
          'его нет',
          'оно одно для всех клиентов',
          'у каждого сегмента своё, на словах понятное',
          'в каждом все пять частей, и каждое обещание подтверждено',
          'каждое проверено на клиентах',
        ],
      },
      uk: {
        ask: 'Чи має кожен сегмент записану ціннісну пропозицію?',
        why: 'Це єдиний набір: продукт, ціна, сервіс, канали, спілкування. Доки його не записано, кожен підрозділ обіцяє своє.',
        evidence:
          'Записана пропозиція для кожного сегмента, підтвердження кожної обіцянки, перевірка на клієнтах: коли була та що після неї змінили.',
        levels: [
          'її немає',
          'вона одна для всіх клієнтів',
          'кожен сегмент має свою, сформульовану словами',
          'у кожній усі п’ять частин, і кожну обіцянку підтверджено',
          'кожну перевірено на клієнтах',
        ],
      },
    },
  },
  levels: {
    roles: ['service', 'operations', 'sales'],
    sources: ['seed', 'payne-frow', 'cmat'],
    seeds: ['V12'],
    words: {
      en: {
        ask: 'Are service levels set for each segment?',
        why: 'Customers value different parts of a service differently. A level that nobody chose is too low where it matters and too dear where it does not.',
        evidence:
          'The table of segments and levels (response, delivery, a person of their own), measurements of the last quarter, what customers rank as important.',
        levels: [
          'no levels are set',
          'there are habits that differ from one employee to the next',
          'levels are written down for each segment',
          'levels are measured, and misses are known',
          'levels follow from what matters to the segment and what it costs',
        ],
      },
      ru: {
        ask: 'Установлены ли уровни сервиса для каждого сегмента?',
        why: 'Разные части сервиса важны клиентам по-разному. Уровень, который никто не выбирал, слишком низок там, где он важен, и слишком дорог там, где нет.',
        evidence:
          'Таблица сегментов и уровней (срок ответа, доставка, свой менеджер), замеры за последний квартал, что клиенты называют важным.',
        levels: [
          'уровни не установлены',
          'есть привычки, у каждого сотрудника свои',
          'уровни записаны по сегментам',
          'уровни измеряют, и нарушения известны',
          'уровни выбраны по важности для сегмента и по затратам',
        ],
      },
      uk: {
        ask: 'Чи встановлено рівні сервісу для кожного сегмента?',
        why: 'Різні частини сервісу важливі для клієнтів по-різному. Рівень, якого ніхто не обирав, занизький там, де він важливий, і задорогий там, де ні.',
        evidence:
          'Таблиця сегментів і рівнів (строк відповіді, доставка, власний менеджер), виміри за останній квартал, що клієнти називають важливим.',
        levels: [
          'рівнів не встановлено',
          'є звички, у кожного працівника свої',
          'рівні записано за сегментами',
          'рівні вимірюють, і порушення відомі',
          'рівні обрано за важливістю для сегмента та за витратами',
        ],
      },
    },
  },
  personal: {
    roles: ['marketing', 'sales', 'it'],
    sources: ['seed', 'gartner', 'idic'],
    seeds: ['F4', 'F17', 'V18', 'V22'],
    words: {
      en: {
        ask: 'How personal is what you offer?',
        why: 'Nothing pays better than the right offer to the right person, and few things are dearer to build. It is wasted on customers who leave before a second offer reaches them.',
        evidence:
          'Three offers as customers received them, the rule that chose each, and the difference in response against a general offer.',
        levels: [
          'everybody gets the same',
          'a name stands in the letter',
          'there are variants by segment',
          'the offer follows from the customer’s own history',
          'the customer helps to shape the offer',
        ],
      },
      ru: {
        ask: 'Насколько личным бывает ваше предложение?',
        why: 'Ничто не окупается лучше, чем верное предложение нужному человеку, и мало что дороже построить. Оно пропадает зря, если клиент уходит раньше второго предложения.',
        evidence:
          'Три предложения в том виде, в каком их получили клиенты, правило выбора каждого и разница в отклике с общим предложением.',
        levels: [
          'все получают одно и то же',
          'в письме стоит имя',
          'есть варианты по сегментам',
          'предложение следует из истории самого клиента',
          'клиент сам участвует в составлении предложения',
        ],
      },
      uk: {
        ask: 'Наскільки особистою буває ваша пропозиція?',
        why: 'Ніщо не окуповується краще, ніж влучна пропозиція потрібній людині, і мало що дорожче побудувати. Вона марна, якщо клієнт іде раніше за другу пропозицію.',
        evidence:
          'Три пропозиції в тому вигляді, у якому їх отримали клієнти, правило вибору кожної та різниця у відгуку із загальною пропозицією.',
        levels: [
          'усі отримують те саме',
          'у листі стоїть ім’я',
          'є варіанти за сегментами',
          'пропозиція випливає з історії самого клієнта',
          'клієнт сам бере участь у складанні пропозиції',
        ],
      },
    },
  },
  flexible: {
    roles: ['operations', 'service', 'sales'],
    sources: ['seed'],
    seeds: ['F9', 'V21'],
    words: {
      en: {
        ask: 'Can production or supply react to what customers say?',
        why: 'Listening creates an expectation. If the answer changes nothing in the product or the delivery, the next question will not be answered.',
        evidence:
          'The last three changes that began with a customer: who asked, when, and how many weeks passed until it could be bought.',
        levels: [
          'nothing changes',
          'by way of exception, for a customer who insists',
          'with the next planned release or season',
          'within weeks, and somebody is in charge of it',
          'as a matter of routine, and the time it takes is measured',
        ],
      },
      ru: {
        ask: 'Может ли производство или поставка ответить на то, что говорят клиенты?',
        why: 'Кто спрашивает, тот обещает. Если ответ клиента ничего не меняет ни в продукте, ни в доставке, на следующий вопрос он не ответит.',
        evidence:
          'Три последних изменения, которые начались с клиента: кто просил, когда и через сколько недель это можно было купить.',
        levels: [
          'ничего не меняется',
          'в виде исключения, если клиент настаивает',
          'с очередным плановым выпуском или сезоном',
          'за несколько недель, и за это есть ответственный',
          'в обычном порядке, и срок измеряют',
        ],
      },
      uk: {
        ask: 'Чи може виробництво або постачання відповісти на те, що кажуть клієнти?',
        why: 'Хто питає, той обіцяє. Якщо відповідь клієнта нічого не змінює ні в продукті, ні в доставці, на наступне запитання він не відповість.',
        evidence:
          'Три останні зміни, що почалися з клієнта: хто просив, коли та за скільки тижнів це можна було купити.',
        levels: [
          'нічого не змінюється',
          'як виняток, якщо клієнт наполягає',
          'з черговим плановим випуском або сезоном',
          'за кілька тижнів, і за це є відповідальний',
          'у звичайному порядку, і строк вимірюють',
        ],
      },
    },
  },
  campaigns: {
    roles: ['marketing', 'finance'],
    sources: ['seed', 'cmat'],
    seeds: ['V24', 'V25'],
    words: {
      en: {
        ask: 'Are campaigns judged by what they gain?',
        why: 'A discount is also taken by those who would have bought anyway. Only a comparison with customers who were left out shows what a campaign really earned.',
        evidence:
          'The account of the last campaign: cost, response, margin gained, the group it was compared with, and how it did against the one before.',
        levels: [
          'they are not judged',
          'by how many people they reached',
          'by response',
          'by margin, against a group that was left out',
          'their loss of strength is watched, and designs are renewed in time',
        ],
      },
      ru: {
        ask: 'Оценивают ли кампании по тому, что они дали?',
        why: 'Скидкой пользуются и те, кто купил бы без неё. Только сравнение с клиентами, которых не затронули, показывает, сколько кампания заработала на самом деле.',
        evidence:
          'Итоги последней кампании: затраты, отклик, полученная маржа, группа для сравнения, результат рядом с предыдущей кампанией.',
        levels: [
          'не оценивают',
          'по охвату',
          'по отклику',
          'по марже, в сравнении с группой без кампании',
          'замечают, когда кампания теряет силу, и вовремя её меняют',
        ],
      },
      uk: {
        ask: 'Чи оцінюють кампанії за тим, що вони дали?',
        why: 'Знижкою користуються й ті, хто купив би без неї. Лише порівняння з клієнтами, яких не зачепили, показує, скільки кампанія заробила насправді.',
        evidence:
          'Підсумки останньої кампанії: витрати, відгук, отримана маржа, група для порівняння, результат поруч із попередньою кампанією.',
        levels: [
          'не оцінюють',
          'за охопленням',
          'за часткою відгуку',
          'за маржею, порівняно з групою без кампанії',
          'помічають, коли кампанія втрачає силу, і вчасно її змінюють',
        ],
      },
    },
  },
};
