/** Words of the findings on `customers.json`: aggregates of orders that stand beside a strategy. */
import { code, quote, words } from './diagnostics-words.ts';
import { translations } from './translations.ts';

export const customersFileWords = translations({
  en: {
    'customers-broken': ({ at }: { readonly at: string | null }) =>
      words(
        at === null
          ? 'This file is no complete JSON.'
          : `This file holds something else than expected at ${code(at)}.`,
        'Facts about customers are taken from it whole or not at all; a broken file is left out of the readiness.',
        'Restore the file from a copy or from the version history, have it written again, or remove it.',
      ),
    'customers-version': ({ found, known }: { readonly found: string; readonly known: number }) =>
      words(
        `This file is in format ${code(found)}; format ${known} is read.`,
        'It was written by another version of Rapport and is left out of the readiness.',
        'Have it written again by this version of Rapport, or remove it.',
      ),
    'customers-foreign': ({
      strategy,
      expected,
    }: {
      readonly strategy: string | null;
      readonly expected: string;
    }) =>
      words(
        strategy === null
          ? 'This file holds no aggregates of customers.'
          : `These are the customers of ${quote.en(strategy)}, and they stand beside ${quote.en(expected)}.`,
        'The readiness would be judged by the customers of somebody else; the file is left out of it.',
        strategy === null
          ? 'Give the file another name, or move it to another folder.'
          : `Move it to its own strategy. If the strategy was renamed, write \`"strategy": "${expected}"\` in it.`,
      ),
  },
  ru: {
    'customers-broken': ({ at }) =>
      words(
        at === null
          ? 'Этот файл\u00A0— неполный JSON.'
          : `В этом файле в ${code(at)} стоит не то, что ожидалось.`,
        'Сведения о клиентах берутся из него целиком или не берутся вовсе; повреждённый файл в готовности не участвует.',
        'Восстановите файл из копии или из истории версий, создайте его заново либо удалите.',
      ),
    'customers-version': ({ found, known }) =>
      words(
        `Файл записан в формате ${code(found)}, а читается формат ${known}.`,
        'Его записала другая версия Rapport; в готовности он не участвует.',
        'Создайте его заново этой версией Rapport или удалите.',
      ),
    'customers-foreign': ({ strategy, expected }) =>
      words(
        strategy === null
          ? 'В этом файле нет сводных данных о клиентах.'
          : `Это клиенты стратегии ${quote.ru(strategy)}, а лежит файл рядом со стратегией ${quote.ru(expected)}.`,
        'О готовности пришлось бы судить по чужим клиентам, поэтому файл в ней не участвует.',
        strategy === null
          ? 'Дайте файлу другое имя или перенесите его в другую папку.'
          : `Перенесите его к своей стратегии. Если стратегию переименовали, впишите в него \`"strategy": "${expected}"\`.`,
      ),
  },
  uk: {
    'customers-broken': ({ at }) =>
      words(
        at === null
          ? 'Цей файл\u00A0— неповний JSON.'
          : `У цьому файлі в ${code(at)} стоїть не те, що очікувалося.`,
        'Відомості про клієнтів беруться з нього цілком або не беруться зовсім; пошкоджений файл у готовності участі не бере.',
        'Відновіть файл із копії чи з історії версій, створіть його ще раз або вилучіть.',
      ),
    'customers-version': ({ found, known }) =>
      words(
        `Файл записано у форматі ${code(found)}, а читається формат ${known}.`,
        'Його записала інша версія Rapport; у готовності він участі не бере.',
        'Створіть його ще раз цією версією Rapport або вилучіть.',
      ),
    'customers-foreign': ({ strategy, expected }) =>
      words(
        strategy === null
          ? 'У цьому файлі немає зведених даних про клієнтів.'
          : `Це клієнти стратегії ${quote.uk(strategy)}, а лежить файл поруч зі стратегією ${quote.uk(expected)}.`,
        'Про готовність довелося б судити за чужими клієнтами, тому файл у ній участі не бере.',
        strategy === null
          ? 'Дайте файлу іншу назву або перенесіть його до іншої папки.'
          : `Перенесіть його до своєї стратегії. Якщо стратегію перейменували, впишіть у нього \`"strategy": "${expected}"\`.`,
      ),
  },
});
