import { useSheetSay } from './sheetWords.ts'

/** Head of a table that counts a bundle's sites, with their area in m² and hectares and their floor. */
export function SitesHead({ first }: { readonly first: string }) {
  const { own } = useSheetSay()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="end">
          {own('bundle.sites')}
        </th>
        <th scope="col" className="end">
          {own('bundle.area')}
        </th>
        <td />
        <th scope="col" className="end">
          {own('bundle.gfa')}
        </th>
      </tr>
    </thead>
  )
}
