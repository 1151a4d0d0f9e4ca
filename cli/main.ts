import { Command, Option } from 'commander'
import { Problem } from '../domain/shared/index.ts'
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

const build = (language: Language): Command => {
  const program = new Command('tongket')
    .description(words.about[language])
    .addOption(new Option('--lang <vi|en>', words.lang[language]).choices(['vi', 'en']))
    .helpOption('-h, --help', words.help[language])
    .helpCommand(false)
    .showHelpAfterError(false)
  for (const { name, about, declare } of commands) {
    const command = program
      .command(name)
      .description(about[language])
      .helpOption('-h, --help', words.help[language])
    command.addOption(new Option('--lang <vi|en>', words.lang[language]).choices(['vi', 'en']))
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
  } else throw error
}
