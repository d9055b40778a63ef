/** Words of the findings on files as a whole. */
import { code, quote, words } from './diagnostics-words.ts';
import { plural } from './formats/plural.ts';
import { translations } from './translations.ts';

interface Path {
  readonly path: string;
}

export const fileWords = translations({
  en: {
    'file-missing': ({ path }: Path) =>
      words(
        `There is nothing at ${code(path)}.`,
        'A strategy is a folder that holds `strategy.yaml`, or a single `.yaml` file.',
        'Check the path; `rapport new` starts a strategy.',
      ),
    'folder-without-strategy': ({ path, similar }: Path & { readonly similar?: string }) =>
      words(
        `The folder ${code(path)} holds no \`strategy.yaml\`.`,
        'The strategy is read from the file of this name; the other files of the folder belong to it.',
        similar === undefined
          ? 'Put `strategy.yaml` into the folder; `rapport new` writes a first one.'
          : `Rename ${code(similar)} to \`strategy.yaml\`.`,
      ),
    'file-is-folder': ({ path }: Path) =>
      words(
        `${code(path)} is a folder where a file was expected.`,
        'A file of this name is read; what lies in the folder is not.',
        'Give the folder another name and put the file in its place.',
      ),
    'file-unreadable': ({ denied }: { readonly denied: boolean }) =>
      words(
        denied ? 'Access to this file is denied.' : 'The disk does not give this file away.',
        'What cannot be read cannot be checked.',
        denied
          ? 'Give yourself the right to read it, then run again.'
          : 'Open the file in an editor; if that fails too, restore it from a copy.',
      ),
    'file-too-large': ({ size, limit }: { readonly size: string; readonly limit: string }) =>
      words(
        `The file has ${size}; up to ${limit} are read. It was left unread.`,
        'What people write by hand stays far below this size, so it is probably another file.',
        'Check that it is the right file. Lists of orders or customers do not belong in a strategy.',
      ),
    'file-binary': () =>
      words(
        'The file is not a text.',
        'It holds characters that occur in no text, as pictures, archives and documents of text processors do.',
        'Save the content as plain text in UTF-8.',
      ),
    'file-encoding': ({ encoding }: { readonly encoding: string | undefined }) =>
      words(
        encoding === undefined
          ? 'The file is not in UTF-8.'
          : `The file is in ${encoding}; UTF-8 was expected.`,
        'In another encoding other letters stand for the same bytes, and names come out garbled.',
        'Save it again as UTF-8: most editors ask for the encoding under “Save as”.',
      ),
    'file-empty': () =>
      words(
        'There is nothing in this file yet.',
        'A strategy needs `format`, `company` and `plan`; everything else can follow later.',
        'Begin with `format: 1`, or let `rapport new` write a first version.',
      ),
    'logo-name': ({ logo }: { readonly logo: string }) =>
      words(
        `${quote.en(logo)} is not the name of a picture beside the strategy.`,
        'The picture is taken from the folder of the strategy, so that both travel together.',
        'Put an svg, png, jpg or webp picture beside `strategy.yaml` and write its bare name.',
      ),
    'logo-missing': ({ logo }: { readonly logo: string }) =>
      words(
        `There is no ${quote.en(logo)} beside the strategy.`,
        'The report would show the company without its picture.',
        'Put the picture into the folder of the strategy, or remove `logo`.',
      ),
    'findings-capped': ({ more }: { readonly more: number }) =>
      words(
        plural('en', more, {
          one: `${more} more finding is not listed.`,
          few: '',
          many: '',
          other: `${more} more findings are not listed.`,
        }),
        'So many findings in one file have few causes; a longer list would hide them.',
        'Put right what is listed, then run again.',
      ),
  },
  ru: {
    'file-missing': ({ path }) =>
      words(
        `По пути ${code(path)} ничего нет.`,
        'Стратегия\u00A0— это папка с файлом `strategy.yaml` или отдельный файл `.yaml`.',
        'Проверьте путь; новую стратегию создаёт команда `rapport new`.',
      ),
    'folder-without-strategy': ({ path, similar }) =>
      words(
        `В папке ${code(path)} нет файла \`strategy.yaml\`.`,
        'Стратегия читается из файла с этим именем; остальные файлы папки к нему прилагаются.',
        similar === undefined
          ? 'Положите `strategy.yaml` в папку; первую версию напишет `rapport new`.'
          : `Переименуйте ${code(similar)} в \`strategy.yaml\`.`,
      ),
    'file-is-folder': ({ path }) =>
      words(
        `${code(path)}\u00A0— папка, а должен быть файл.`,
        'Читается файл с этим именем; содержимое папки не читается.',
        'Переименуйте папку и положите на её место файл.',
      ),
    'file-unreadable': ({ denied }) =>
      words(
        denied ? 'Нет прав на чтение этого файла.' : 'Диск не отдаёт этот файл.',
        'Что нельзя прочитать, нельзя и проверить.',
        denied
          ? 'Дайте себе право на чтение файла и запустите проверку снова.'
          : 'Откройте файл в редакторе; если и это не удаётся, восстановите его из копии.',
      ),
    'file-too-large': ({ size, limit }) =>
      words(
        `Размер файла\u00A0— ${size}, читается не больше ${limit}. Файл не прочитан.`,
        'То, что люди пишут руками, намного меньше; скорее всего, это другой файл.',
        'Проверьте, тот ли это файл. Спискам заказов и клиентов в стратегии не место.',
      ),
    'file-binary': () =>
      words(
        'Этот файл\u00A0— не текст.',
        'В нём есть знаки, которых не бывает в тексте: так устроены картинки, архивы и документы текстовых редакторов.',
        'Сохраните содержимое как простой текст в UTF-8.',
      ),
    'file-encoding': ({ encoding }) =>
      words(
        encoding === undefined
          ? 'Кодировка файла\u00A0— не UTF-8.'
          : `Кодировка файла\u00A0— ${encoding}, нужна UTF-8.`,
        'В другой кодировке те же байты означают другие буквы, и названия искажаются.',
        'Сохраните файл в UTF-8: кодировку спрашивает почти любой редактор в окне «Сохранить как».',
      ),
    'file-empty': () =>
      words(
        'В этом файле пока ничего нет.',
        'Стратегии нужны `format`, `company` и `plan`; остальное можно добавить позже.',
        'Начните с `format: 1` или попросите `rapport new` написать первую версию.',
      ),
    'logo-name': ({ logo }) =>
      words(
        `${quote.ru(logo)}\u00A0— не имя картинки рядом со стратегией.`,
        'Картинка берётся из папки стратегии, чтобы они не потерялись по отдельности.',
        'Положите рядом с `strategy.yaml` картинку svg, png, jpg или webp и напишите только её имя.',
      ),
    'logo-missing': ({ logo }) =>
      words(
        `Рядом со стратегией нет файла ${quote.ru(logo)}.`,
        'В отчёте не будет картинки компании.',
        'Положите картинку в папку стратегии или уберите `logo`.',
      ),
    'findings-capped': ({ more }) =>
      words(
        `Не показано замечаний: ${more}.`,
        'Когда в одном файле так много замечаний, причин у них немного, а длинный список их прячет.',
        'Исправьте показанное и запустите проверку снова.',
      ),
  },
  uk: {
    'file-missing': ({ path }) =>
      words(
        `За шляхом ${code(path)} нічого немає.`,
        'Стратегія\u00A0— це тека з файлом `strategy.yaml` або окремий файл `.yaml`.',
        'Перевірте шлях; нову стратегію створює команда `rapport new`.',
      ),
    'folder-without-strategy': ({ path, similar }) =>
      words(
        `У теці ${code(path)} немає файлу \`strategy.yaml\`.`,
        'Стратегію читають із файлу з цим іменем; решта файлів теки до нього додається.',
        similar === undefined
          ? 'Покладіть `strategy.yaml` до теки; першу версію напише `rapport new`.'
          : `Перейменуйте ${code(similar)} на \`strategy.yaml\`.`,
      ),
    'file-is-folder': ({ path }) =>
      words(
        `${code(path)}\u00A0— тека, а має бути файл.`,
        'Читається файл із цим іменем; вміст теки не читається.',
        'Перейменуйте теку й покладіть на її місце файл.',
      ),
    'file-unreadable': ({ denied }) =>
      words(
        denied ? 'Немає прав на читання цього файлу.' : 'Диск не віддає цей файл.',
        'Що не можна прочитати, того не можна й перевірити.',
        denied
          ? 'Надайте собі право читати файл і запустіть перевірку знову.'
          : 'Відкрийте файл у редакторі; якщо й це не вдається, відновіть його з копії.',
      ),
    'file-too-large': ({ size, limit }) =>
      words(
        `Розмір файлу\u00A0— ${size}, читається щонайбільше ${limit}. Файл не прочитано.`,
        'Те, що люди пишуть руками, набагато менше; найімовірніше, це інший файл.',
        'Перевірте, чи той це файл. Переліки замовлень і клієнтів у стратегії не потрібні.',
      ),
    'file-binary': () =>
      words(
        'Цей файл\u00A0— не текст.',
        'У ньому є знаки, яких у тексті не буває: так влаштовані зображення, архіви й документи текстових редакторів.',
        'Збережіть вміст як простий текст у UTF-8.',
      ),
    'file-encoding': ({ encoding }) =>
      words(
        encoding === undefined
          ? 'Кодування файлу\u00A0— не UTF-8.'
          : `Кодування файлу\u00A0— ${encoding}, потрібне UTF-8.`,
        'В іншому кодуванні ті самі байти означають інші літери, і назви спотворюються.',
        'Збережіть файл у UTF-8: про кодування питає майже кожен редактор у вікні «Зберегти як».',
      ),
    'file-empty': () =>
      words(
        'У цьому файлі поки нічого немає.',
        'Стратегії потрібні `format`, `company` і `plan`; решту можна додати пізніше.',
        'Почніть із `format: 1` або попросіть `rapport new` написати першу версію.',
      ),
    'logo-name': ({ logo }) =>
      words(
        `${quote.uk(logo)}\u00A0— не ім’я зображення поруч зі стратегією.`,
        'Зображення береться з теки стратегії, щоб вони не загубилися окремо.',
        'Покладіть поруч зі `strategy.yaml` зображення svg, png, jpg або webp і напишіть лише його ім’я.',
      ),
    'logo-missing': ({ logo }) =>
      words(
        `Поруч зі стратегією немає файлу ${quote.uk(logo)}.`,
        'У звіті не буде зображення компанії.',
        'Покладіть зображення до теки стратегії або приберіть `logo`.',
      ),
    'findings-capped': ({ more }) =>
      words(
        `Не показано зауважень: ${more}.`,
        'Коли в одному файлі так багато зауважень, причин у них небагато, а довгий перелік їх ховає.',
        'Виправте показане й запустіть перевірку знову.',
      ),
  },
});
