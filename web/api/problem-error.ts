import type { ProblemAnswer } from '../../domain/shared/index.ts'

/** The server refused, and said why in both languages. */
export class ProblemError extends Error {
  readonly answer: ProblemAnswer

  constructor(answer: ProblemAnswer) {
    super(answer.code)
    this.name = 'ProblemError'
    this.answer = answer
  }

  /** The line is down: the request may or may not have arrived, so the same attempt may be sent again. */
  get isUnreachable(): boolean {
    return this.answer.status === 0
  }
}

export const unreachable = (): ProblemError =>
  new ProblemError({
    code: 'request.unreachable',
    status: 0,
    vi: 'Không kết nối được tới máy chủ. Nội dung đang soạn vẫn còn trên máy này; xin kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached. What you wrote is still on this machine; check the network and try again.',
    fields: [],
  })

const unreadable = (status: number): ProblemError =>
  new ProblemError({
    code: 'request.unreadable',
    status,
    vi: `Máy chủ trả lời không đúng dạng (${status}). Xin thử lại sau ít phút.`,
    en: `The server gave an answer that cannot be read (${status}). Try again in a few minutes.`,
    fields: [],
  })

const isAnswer = (value: unknown): value is ProblemAnswer =>
  typeof value === 'object' && value !== null && 'code' in value && 'vi' in value && 'status' in value

/** Reads the refusal out of an answer that is not 2xx; gateways in between answer in HTML. */
export const problemFrom = (status: number, body: string): ProblemError => {
  if (status === 502 || status === 503 || status === 504) return unreachable()
  try {
    const parsed: unknown = JSON.parse(body)
    return isAnswer(parsed) ? new ProblemError(parsed) : unreadable(status)
  } catch {
    return unreadable(status)
  }
}
