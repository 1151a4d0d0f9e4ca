import { currentLanguage } from '../language/language.ts'

/** Left empty, or not what the field takes: said in the language of the page, not in that of the browser. */
const sentences = {
  vi: {
    missing: 'Xin điền mục này.',
    unticked: 'Xin đánh dấu ô này để đi tiếp.',
    other: 'Nội dung chưa đúng dạng, xin xem lại.',
  },
  en: {
    missing: 'Please fill this in.',
    unticked: 'Please tick this box to go on.',
    other: 'This is not in the form asked for; please look again.',
  },
} as const

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

const sentenceFor = (field: Field): string => {
  const own = sentences[currentLanguage()]
  if (!field.validity.valueMissing) return own.other
  return field instanceof HTMLInputElement && field.type === 'checkbox' ? own.unticked : own.missing
}

/**
 * The browser stops a form whose required field is empty and says so in its own language. From here on it says it in
 * the page's. The sentence is taken back at the next key or click, so that the field is judged anew each time.
 */
export const speakValidity = (page: Document): void => {
  const told = new Set<Field>()
  const takeBack = () => {
    for (const field of told) field.setCustomValidity('')
    told.clear()
  }
  const speak = (event: Event) => {
    if (!isField(event.target) || event.target.validity.customError) return
    event.target.setCustomValidity(sentenceFor(event.target))
    told.add(event.target)
  }
  page.addEventListener('invalid', speak, true)
  for (const act of ['input', 'change', 'click', 'keydown']) page.addEventListener(act, takeBack, true)
}
