import { type Command, Option } from 'commander'
import type { CliCommand, Language } from './command.ts'
import { dataWords } from './store.ts'
import type { ImportOptions } from './units/import.ts'
import type { ReadOptions } from './units/read.ts'

const words = {
  import: {
    vi: 'nhập danh mục đơn vị hành chính và bảng chuyển đổi; nhập lại không tạo bản trùng',
    en: 'import lists of areas and the maps between them; again changes nothing',
  },
  files: { vi: 'các tệp danh sách (JSON)', en: 'the files (JSON)' },
  shipped: { vi: 'nhập danh sách kèm theo chương trình', en: 'import the lists that come with the product' },
  province: {
    vi: 'chỉ một tỉnh, thành phố và các tỉnh đã hợp nhất với nó',
    en: 'one province only, with those that merged with it',
  },
  count: { vi: 'đếm đơn vị từng cấp vào một ngày', en: 'count the areas of each level on a day' },
  list: { vi: 'các đơn vị cấp dưới của một đơn vị', en: 'the units below a unit' },
  successors: { vi: 'một đơn vị đã thành những đơn vị nào', en: 'what became of a unit' },
  code: { vi: 'mã đơn vị', en: 'the code of the unit' },
  level: { vi: 'cấp: province, district hoặc commune', en: 'the level: province, district or commune' },
  on: { vi: 'ngày, dạng 2023-04-15; mặc định là hôm nay', en: 'the day, as 2023-04-15; today by default' },
  json: { vi: 'in ra JSON', en: 'print JSON' },
  help: { vi: 'xem hướng dẫn', en: 'show help' },
}

const common = (command: Command, language: Language): Command =>
  command
    .helpOption('-h, --help', words.help[language])
    .option('--data <folder>', dataWords[language])
    .option('--json', words.json[language])
    .addOption(new Option('--lang <vi|en>').choices(['vi', 'en']).hideHelp())

export const unitsCommand: CliCommand = {
  name: 'units',
  about: {
    vi: 'đơn vị hành chính qua thời gian: nhập, đếm, liệt kê, kế thừa',
    en: 'areas through time: import, count, list, successors',
  },
  declare(command, language) {
    common(command.command('import').description(words.import[language]), language)
      .argument('[files...]', words.files[language])
      .option('--shipped', words.shipped[language])
      .option('--province <name>', words.province[language])
      .action(async (files: string[], options: ImportOptions) =>
        (await import('./units/import.ts')).importFiles(files, options, language),
      )
    common(command.command('count').description(words.count[language]), language)
      .option('--on <date>', words.on[language])
      .action(async (options: ReadOptions) => (await import('./units/read.ts')).count(options, language))
    common(command.command('list').description(words.list[language]), language)
      .argument('<code>', words.code[language])
      .addOption(
        new Option('--level <level>', words.level[language]).choices(['province', 'district', 'commune']),
      )
      .option('--on <date>', words.on[language])
      .action(async (code: string, options: ReadOptions) =>
        (await import('./units/read.ts')).list(code, options, language),
      )
    common(command.command('successors').description(words.successors[language]), language)
      .argument('<code>', words.code[language])
      .option('--on <date>', words.on[language])
      .action(async (code: string, options: ReadOptions) =>
        (await import('./units/read.ts')).successors(code, options, language),
      )
  },
}
