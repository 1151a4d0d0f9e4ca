import { defineTexts } from '../ui/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export const texts = defineTexts(vi, en)
