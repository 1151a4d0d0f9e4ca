/** What every field of a form takes. */
export interface FieldProps {
  readonly label: string
  readonly id?: string
  readonly description?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean
  readonly disabled?: boolean
}
