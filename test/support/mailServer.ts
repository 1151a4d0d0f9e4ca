import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/**
 * What the server does with a letter. `later` and `refuse` answer 451 and 554 to the letter, `unknown` 550 to the
 * receiver; `hang` takes the letter and says nothing; `drop` takes it and breaks the line; `close` breaks the line
 * before the letter.
 */
export type Mood = 'accept' | 'later' | 'refuse' | 'unknown' | 'hang' | 'drop' | 'close'

export interface Received {
  readonly to: string
  readonly text: string
  readonly mood: Mood
}

export interface MailServer {
  readonly port: number
  /** Every letter whose bytes arrived, whatever was answered. */
  readonly received: Received[]
  mood: (to: string) => Mood
  /** Breaks every line on which somebody still waits for an answer. */
  breakLines(): void
  close(): Promise<void>
}

interface Wired {
  readonly session: SMTPServerSession
  readonly _socket: { destroy(): void }
}

const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

/** A true SMTP server on a free port of this machine. */
export const startMailServer = async (keepText = true): Promise<MailServer> => {
  const received: Received[] = []
  const wired = (): Iterable<Wired> => server.connections as unknown as Set<Wired>
  const breakLine = (session: SMTPServerSession): void => {
    for (const each of wired()) if (each.session.id === session.id) each._socket.destroy()
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, session, done) => {
      const mood = mail.mood(address)
      if (mood === 'close') return breakLine(session)
      done(mood === 'unknown' ? refusal(550, 'no such person here') : null)
    },
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo[0]?.address ?? ''
      const mood = mail.mood(to)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => {
        if (keepText) chunks.push(chunk)
      })
      stream.on('end', () => {
        received.push({ to, mood, text: Buffer.concat(chunks).toString('utf8') })
        if (mood === 'hang') return
        if (mood === 'drop') return breakLine(session)
        if (mood === 'later') return done(refusal(451, 'try again later'))
        done(mood === 'refuse' ? refusal(554, 'the content is not wanted') : null)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const mail: MailServer = {
    port: (server.server.address() as AddressInfo).port,
    received,
    mood: () => 'accept',
    breakLines: () => {
      for (const each of wired()) each._socket.destroy()
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
  return mail
}
