/** What is said of a path on the command line that leads to no strategy. */
import { translations } from './translations.ts';

interface PathWords {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}
type About<Values> = (values: Values) => PathWords;
interface CliPathWords {
  readonly missing: About<{ path: string; nearest: string | undefined }>;
  readonly withoutStrategy: About<{ path: string }>;
}

export const cliPathWords = translations<CliPathWords>({
  en: {
    missing: ({ path, nearest }) => ({
      what: `There is nothing at “${path}”.`,
      why: 'A strategy is a folder that holds `strategy.yaml`, a file that ends in `.yaml`, or a name below `strategies/`.',
      fix: nearest === undefined ? 'Write the path of a strategy.' : `Did you mean “${nearest}”?`,
    }),
    withoutStrategy: ({ path }) => ({
      what: `There is no strategy in “${path}”.`,
      why: 'A folder is searched for `strategy.yaml`, for folders that hold one, and for other files that end in `.yaml`.',
      fix: 'Put a `strategy.yaml` there, or write the path of another folder.',
    }),
  },
  ru: {
    missing: ({ path, nearest }) => ({
      what: `По пути «${path}» ничего нет.`,
      why: 'Стратегия — это папка с файлом `strategy.yaml`, файл с окончанием `.yaml` или имя в `strategies/`.',
      fix: nearest === undefined ? 'Укажите путь к стратегии.' : `Возможно, имелось в виду «${nearest}»?`,
    }),
    withoutStrategy: ({ path }) => ({
      what: `В папке «${path}» нет стратегии.`,
      why: 'В папке ищут `strategy.yaml`, вложенные папки с таким файлом и другие файлы с окончанием `.yaml`.',
      fix: 'Положите туда `strategy.yaml` или укажите другую папку.',
    }),
  },
  uk: {
    missing: ({ path, nearest }) => ({
      what: `За шляхом «${path}» нічого немає.`,
      why: 'Стратегія — це тека з файлом `strategy.yaml`, файл із закінченням `.yaml` або назва у `strategies/`.',
      fix: nearest === undefined ? 'Вкажіть шлях до стратегії.' : `Можливо, йдеться про «${nearest}»?`,
    }),
    withoutStrategy: ({ path }) => ({
      what: `У теці «${path}» немає стратегії.`,
      why: 'У теці шукають `strategy.yaml`, вкладені теки з таким файлом та інші файли із закінченням `.yaml`.',
      fix: 'Покладіть туди `strategy.yaml` або вкажіть іншу теку.',
    }),
  },
});
