/** Lets the browser draw and answer a touch before the next part of the work. */
export const breath = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
