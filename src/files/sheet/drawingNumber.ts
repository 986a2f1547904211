/**
 * Whether a drawing number could be taken for that of a statutory or departmental plan of Hong Kong.
 *
 * Source  forms of numbers of Outline Zoning Plans (`S/STT/2`), Development Permission Area Plans (`DPA/NE-MKT/1`), Outline
 *         Development Plans (`D/KTN/1`), layout plans (`L/YL-NSW/1`) and Land Development Corporation or renewal plans.
 */
export const looksStatutory = (number: string): boolean =>
  /^\s*(S|D|L|DPA|LDC|LDP|ODP|RODP|OZP|URA|NTM)\s*\/\s*[A-Z0-9]/i.test(number)
