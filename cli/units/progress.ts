const width = 30

/** A bar on standard error: redrawn in a terminal, in a log one line for each quarter. */
export const progressBar = (label: string) => {
  const terminal = process.stderr.isTTY === true
  let quarter = -1
  const draw = (done: number, total: number): void => {
    const part = total === 0 ? 1 : done / total
    const filled = Math.round(part * width)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`
    const line = `${label} ${bar} ${Math.floor(part * 100)}%  ${done}/${total}`
    if (terminal) process.stderr.write(`\r${line}\u001b[K${part === 1 ? '\n' : ''}`)
    else if (Math.floor(part * 4) > quarter) process.stderr.write(`${line}\n`)
    quarter = Math.max(quarter, Math.floor(part * 4))
  }
  return draw
}
