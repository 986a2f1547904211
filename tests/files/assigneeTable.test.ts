import { describe, expect, it } from 'vitest'
import { readAssigneeTable } from '../../src/files/assigneeTable.ts'
import { testAssignee } from '../support/land.ts'

const others = [testAssignee('A')]

describe('a table of assignees', () => {
  it('is read from a spreadsheet’s tabs, with the columns in any order and either language', () => {
    const text = 'Kind\t名稱\tHectares from\tto\tFurthest (km)\tBy year\nDeveloper\tKowloon Robotics\t4\t6\t2.5\t2029\n'
    const { assignees, unmatched, troubles } = readAssigneeTable(text.replace('Furthest (km)', 'furthest km'), others)
    expect(troubles).toEqual([])
    expect(unmatched).toEqual([])
    expect(assignees).toMatchObject([
      {
        kind: 'developer',
        pattern: 'diagonal',
        letter: 'K',
        name: { en: 'Kowloon Robotics', zh: 'Kowloon Robotics' },
        brief: { haFrom: 4, haTo: 6, furthestM: 2500, byYear: 2029 },
      },
    ])
  })

  it('is read from CSV with quotes, and tells the columns it left out', () => {
    const text = 'name,name in Chinese,sector,Contact,note\n"Chan, Lee & Co",陳李,AI and data science,x,"says ""soon"""'
    const { assignees, unmatched } = readAssigneeTable(text, others)
    expect(unmatched).toEqual(['Contact'])
    expect(assignees).toMatchObject([
      { name: { en: 'Chan, Lee & Co', zh: '陳李' }, sector: 'ai-data', note: 'says "soon"', kind: 'anchor-firm' },
    ])
  })

  it('names what it leaves out, and guesses nothing', () => {
    const text = 'name,kind,ha,letter\n,developer,2,\nAssignee A,,,\nFirm,airline,lots,A\nFirm,,,'
    const { assignees, troubles } = readAssigneeTable(text, others)
    expect(troubles.map(({ key, params }) => [key, params?.line])).toEqual([
      ['table.lineWithoutName', 2],
      ['table.nameTaken', 3],
      ['table.badValue', 4],
      ['table.badValue', 4],
      ['table.nameTaken', 5],
    ])
    expect(assignees.map(({ name, letter, brief }) => [name.en, letter, brief])).toEqual([['Firm', 'F', undefined]])
    expect(readAssigneeTable('firma;x\n1;2', []).troubles.map(({ key }) => key)).toEqual(['table.noName'])
    expect(readAssigneeTable('', []).troubles).toEqual([])
  })

  it('gives forty assignees forty looks', () => {
    const text = ['name,kind', ...Array.from({ length: 40 }, (_, i) => `Firm number ${i},developer`)].join('\n')
    const { assignees } = readAssigneeTable(text, others)
    expect(new Set(assignees.map(({ letter }) => letter)).size).toBe(40)
  })
})
