/** The mark of Northlot. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" role="img" aria-label="Northlot">
      <rect className="mark-ground" width="24" height="24" rx="5" />
      <path className="mark-letter" d="M6 18V6l12 12V6" />
      <path className="mark-needle" d="M12 5v2.5M12 16.5V19" />
    </svg>
  )
}
