import { Command, CommanderError, Option } from 'commander'
import { type Bilingual, Problem } from '../domain/shared/index.ts'
import { CliRefusal, chooseLanguage, type Language } from './command.ts'
import { commands } from './commands.ts'

const words = {
  about: {
    vi: 'Tổng Kết: từ kế hoạch đã ký đến báo cáo tổng kết đã ký.',
    en: 'Tổng Kết: from the signed plan to the signed consolidated report.',
  },
  lang: { vi: 'ngôn ngữ của lời nhắn: vi hoặc en', en: 'language of messages: vi or en' },
  help: { vi: 'xem hướng dẫn', en: 'show help' },
}

/** What is wrong with a command as it was typed; `{what}` is the word in question. */
const mistyped: Readonly<Record<string, Bilingual>> = {
  'commander.missingArgument': { vi: 'Còn thiếu “{what}”', en: '“{what}” is missing' },
  'commander.unknownOption': { vi: 'Không có tùy chọn “{what}”', en: 'There is no option “{what}”' },
  'commander.unknownCommand': { vi: 'Không có lệnh “{what}”', en: 'There is no command “{what}”' },
  'commander.excessArguments': { vi: 'Thừa tham số', en: 'There are too many arguments' },
  'commander.invalidArgument': {
    vi: 'Giá trị của “{what}” không dùng được',
    en: 'The value of “{what}” cannot be used',
  },
  'commander.help': {
    vi: 'Còn thiếu lệnh; chọn một trong các lệnh trên',
    en: 'The command is missing; choose one of those above',
  },
  'commander.optionMissingArgument': { vi: '“{what}” còn thiếu giá trị', en: '“{what}” lacks its value' },
}

/** Ends a mistyped command like any input that cannot be used: one sentence and 2. Help shows itself and ends as it says. */
const endAsTyped = (error: CommanderError, language: Language): void => {
  const said = mistyped[error.code]
  process.exitCode = said === undefined ? error.exitCode : 2
  if (said === undefined) return
  // The help has just been shown, and says what could be asked for.
  if (error.code === 'commander.help') {
    console.error(`${said[language]}.`)
    return
  }
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1]
  const see = { vi: 'xem “tongket --help”', en: 'see “tongket --help”' }[language]
  const choose = { vi: 'chọn một trong', en: 'choose one of' }[language]
  const where = choices === undefined ? see : `${choose}: ${choices}`
  console.error(`${said[language].replace('{what}', what)}; ${where}.`)
}

/** The headings that the help is made with. */
const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
}

const build = (language: Language): Command => {
  const program = new Command('tongket')
    .description(words.about[language])
    .addOption(new Option('--lang <vi|en>', words.lang[language]).choices(['vi', 'en']))
    .helpOption('-h, --help', words.help[language])
    .helpCommand(false)
    .showHelpAfterError(false)
    .configureHelp(language === 'vi' ? { styleTitle: title => titles[title] ?? title } : {})
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
  for (const { name, about, declare } of commands) {
    const command = program
      .command(name)
      .description(about[language])
      .helpCommand(false)
      .helpOption('-h, --help', words.help[language])
    command.addOption(new Option('--lang <vi|en>', words.lang[language]).choices(['vi', 'en']).hideHelp())
    declare(command, language)
  }
  return program
}

const language = chooseLanguage(process.argv.slice(2), process.env['TONGKET_LANG'])

try {
  await build(language).parseAsync()
} catch (error) {
  if (error instanceof CliRefusal) {
    console.error(error.sentence[language])
    process.exitCode = error.exitCode
  } else if (error instanceof Problem) {
    console.error(error.answer[language])
    process.exitCode = 2
  } else if (error instanceof CommanderError) endAsTyped(error, language)
  else throw error
}
