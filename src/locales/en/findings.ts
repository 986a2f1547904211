/** Words of findings, of files that cannot be read, and of loading. Keys are stable: the journal and plans store them. */
export const findings = {
  'finding.overlap': '{{a}} and {{b}} overlap by {{area}}. That land is counted twice in the sum of site areas.',
  'finding.overlap-not-checked':
    'Overlaps of {{parcels}} could not be found, because an outline crosses itself. Repair the outline in a GIS and open the file again.',

  'finding.crs-recognised':
    '‘{{file}}’ does not name its coordinate system. Its numbers are those of the {{system}} and were read so.',
  'finding.crs-contradicted':
    '‘{{file}}’ says {{said}}, but its numbers are those of {{system}} and were read so. Check where the file comes from.',
  'finding.axes-swapped':
    '‘{{file}}’ gives {{order}}. Positions were read in that order; check that the parcels lie where they should.',
  'finding.order.latitude-first': 'latitude before longitude',
  'finding.order.northing-first': 'northing before easting',
  'finding.system.hk1980-grid': 'HK1980 Grid (EPSG:2326)',
  'finding.system.hk1980-grid-swapped': 'HK1980 Grid with northing before easting',
  'finding.system.wgs84': 'WGS84 longitude and latitude (EPSG:4326)',
  'finding.system.wgs84-swapped': 'WGS84 with latitude before longitude',
  'finding.system.web-mercator': 'Web Mercator (EPSG:3857)',
  'finding.system.utm-49': 'UTM zone 49 north',
  'finding.system.utm-50': 'UTM zone 50 north',
  'finding.system.unknown': 'no system known in Hong Kong',

  'finding.out-of-range':
    'Feature {{feature}} ({{parcel}}) was left out: position {{x}}, {{y}} is not in {{system}}. It looks like {{likely}}. Convert the feature to the system of the file and open it again.',
  'finding.out-of-range.many':
    '{{count}} features were left out, feature {{feature}} ({{parcel}}) first: position {{x}}, {{y}} is not in {{system}}. They look like {{likely}}. Convert them to the system of the file and open it again.',
  'finding.no-feature': 'Entry {{feature}} of the file was left out: it is not a feature.',
  'finding.no-feature.many':
    '{{count}} entries of the file were left out, entry {{feature}} first: they are not features.',
  'finding.empty-geometry': 'Feature {{feature}} ({{parcel}}) was left out: {{found}}. Draw its outline or delete it.',
  'finding.empty-geometry.many':
    '{{count}} features were left out, feature {{feature}} ({{parcel}}) first: {{found}}. Draw their outlines or delete them.',
  'finding.bad-coordinates':
    'Feature {{feature}} ({{parcel}}) was left out: {{found}}. Repair its outline and open the file again.',
  'finding.bad-coordinates.many':
    '{{count}} features were left out, feature {{feature}} ({{parcel}}) first: {{found}}. Repair their outlines and open the file again.',
  'finding.geometry.null': 'it has no geometry',
  'finding.geometry.none': 'its geometry is empty',
  'finding.geometry.other': 'its geometry is not a GeoJSON geometry',
  'finding.geometry.type': 'its geometry has the type “{{type}}”, which GeoJSON does not know',
  'finding.geometry.short-ring': 'ring {{ring}} has {{positions}} positions, and a closed ring needs at least 4',
  'finding.geometry.position': 'position {{position}} of ring {{ring}} is {{value}}, not two numbers',
  'finding.left-out':
    'Points and lines were left out, because only polygons are parcels: {{points}} points, {{lines}} lines.',
  'finding.unclosed-ring':
    'The outline of {{parcel}} (feature {{feature}}) did not come back to its first position. It was closed with a straight line; check the last edge.',
  'finding.unclosed-ring.many':
    'The outlines of {{count}} parcels did not come back to their first position, {{parcel}} (feature {{feature}}) first. They were closed with straight lines; check the last edges.',

  'finding.self-intersecting':
    'The outline of {{parcel}} crosses itself. Its area is kept as computed, {{area}}, in which loops of opposite turn cancel. Repair the outline in a GIS.',
  'finding.self-intersecting.many':
    'The outlines of {{count}} parcels cross themselves, {{parcel}} first. Their areas are kept as computed, with loops of opposite turn cancelling. Repair the outlines in a GIS.',
  'finding.hole-outside':
    '{{parcel}} has a hole outside its outline. The hole is still taken off its area, {{area}}. Repair the outline in a GIS.',
  'finding.hole-outside.many':
    '{{count}} parcels have a hole outside their outline, {{parcel}} first. The holes are still taken off their areas. Repair the outlines in a GIS.',
  'finding.parts-overlap':
    'One part of {{parcel}} lies inside another, and its area, {{area}}, counts that land twice. Repair the outline in a GIS.',
  'finding.parts-overlap.many':
    '{{count}} parcels have a part inside another part, {{parcel}} first, and their areas count that land twice. Repair the outlines in a GIS.',
  'finding.no-area': '{{parcel}} has no area: its outline is a line or a point. Draw its outline or delete it.',
  'finding.no-area.many':
    '{{count}} parcels have no area, {{parcel}} first: their outlines are lines or points. Draw their outlines or delete them.',

  'finding.duplicate-id':
    'The id {{parcel}} stands more than once. Feature {{feature}} is now {{given}}; give each parcel its own id.',
  'finding.duplicate-id.many':
    'The id {{parcel}} stands more than once. {{count}} later features were renamed, feature {{feature}} first, to {{given}} and so on; give each parcel its own id.',
  'finding.duplicate-id.joined':
    'The id {{parcel}} stands in more than one file. The parcel from ‘{{file}}’ is now {{given}}.',
  'finding.bad-value':
    '{{field}} of {{parcel}} (feature {{feature}}) is “{{value}}”, which it cannot be. It was left empty; correct it in the file.',
  'finding.bad-value.many':
    '{{field}} of {{count}} parcels is “{{value}}”, which it cannot be, {{parcel}} (feature {{feature}}) first. It was left empty; correct it in the file.',
  'finding.unknown-land-status':
    'The land status of {{parcel}} (feature {{feature}} of ‘{{file}}’) is “{{value}}”. Only free, committed and reserved are known; it was treated as free. Correct it in the file or set it in the table.',
  'finding.unknown-land-status.many':
    'The land status of {{count}} parcels is “{{value}}”, {{parcel}} (feature {{feature}} of ‘{{file}}’) first. Only free, committed and reserved are known; they were treated as free. Correct them in the file or set them in the table.',
  'finding.unknown-word':
    'The {{field}} of {{parcel}} (feature {{feature}} of ‘{{file}}’) is “{{value}}”. Only {{known}} are known; it is kept as written and counts as unknown where a rate card does not name it. Correct it in the file or set it in the table.',
  'finding.unknown-word.many':
    'The {{field}} of {{count}} parcels is “{{value}}”, {{parcel}} (feature {{feature}} of ‘{{file}}’) first. Only {{known}} are known; it is kept as written and counts as unknown where a rate card does not name it. Correct it in the file or set it in the table.',
  'finding.view-word':
    '{{field}} of {{parcel}} in ‘{{file}}’ is “{{value}}”. Only {{known}} are known; the assignment is taken without it. Correct it in the file or set it in the details.',
  'finding.view-word.many':
    '{{field}} of {{count}} parcels is “{{value}}”, {{parcel}} in ‘{{file}}’ first. Only {{known}} are known; the assignments are taken without it. Correct it in the file or set it in the details.',
  'finding.known.ground': 'formed, brownfield, farmland, village, fish pond, slope and unknown',
  'finding.known.tenure': 'Government, private, mixed and unknown',
  'finding.stated-area-differs':
    '{{parcel}} is stated as {{stated}} and measures {{computed}} ({{percent}}). Check its outline or its papers.',
  'finding.outside-hong-kong':
    'Parcels outside Hong Kong: {{count}}, {{parcel}} first. The HK1980 Grid does not hold there, so their areas are geodesic on WGS84.',

  'refusal.file.empty': '‘{{file}}’ is empty. Choose another file.',
  'refusal.file.encoding':
    '‘{{file}}’ is not UTF-8 text (older Hong Kong files are often Big5). Save it again as UTF-8.',
  'refusal.file.utf16': '‘{{file}}’ is UTF-16 text. GeoJSON is UTF-8: save it again as UTF-8.',
  'refusal.file.json':
    '‘{{file}}’ is not valid JSON: “{{found}}” at line {{line}}, column {{column}} does not belong there. Correct it or export the file again.',
  'refusal.file.json-end':
    '‘{{file}}’ is not valid JSON: it ends too early, at line {{line}}, column {{column}}. Export or download it again.',
  'refusal.file.json-lines':
    '‘{{file}}’ has one JSON object a line (GeoJSONSeq). Convert it to a GeoJSON FeatureCollection and open that.',
  'refusal.file.too-large': '‘{{file}}’ is too large to be read in one piece. Split it into smaller files.',
  'refusal.file.json-list': '‘{{file}}’ is a JSON list, not GeoJSON. Put the features into a FeatureCollection.',
  'refusal.file.not-geojson':
    '‘{{file}}’ is JSON but not GeoJSON: it has no type. Export the parcels as a GeoJSON FeatureCollection.',
  'refusal.file.not-geojson.type':
    '‘{{file}}’ is JSON but not GeoJSON: its type is “{{type}}”. Export the parcels as a GeoJSON FeatureCollection.',
  'refusal.file.no-features': '‘{{file}}’ is a FeatureCollection without a list of features. Export it again.',
  'refusal.file.topojson': '‘{{file}}’ is TopoJSON. Convert it to GeoJSON (for example with mapshaper) and open that.',
  'refusal.file.esri-json': '‘{{file}}’ is Esri JSON. Export it as GeoJSON (f=geojson) and open that.',
  'refusal.file.zip':
    '‘{{file}}’ is a ZIP file. Zipped shapefiles are not read yet: convert it to GeoJSON, or unpack it if GeoJSON is inside.',
  'refusal.file.gzip': '‘{{file}}’ is compressed with gzip. Unpack it and open what is inside.',
  'refusal.file.geopackage':
    '‘{{file}}’ is a GeoPackage or another database. Export its layer as GeoJSON and open that.',
  'refusal.file.flatgeobuf': '‘{{file}}’ is FlatGeobuf. Convert it to GeoJSON and open that.',
  'refusal.file.shapefile': '‘{{file}}’ is part of a shapefile. Convert the shapefile to GeoJSON and open that.',
  'refusal.file.pdf': '‘{{file}}’ is a PDF. Parcels are read from GeoJSON.',
  'refusal.file.html':
    '‘{{file}}’ is a web page, perhaps an error page saved in place of the data. Download the GeoJSON again.',
  'refusal.file.kml': '‘{{file}}’ is KML. Convert it to GeoJSON and open that.',
  'refusal.file.gml': '‘{{file}}’ is GML. Convert it to GeoJSON and open that.',
  'refusal.file.xml': '‘{{file}}’ is XML. Parcels are read from GeoJSON.',
  'refusal.file.crs':
    '‘{{file}}’ is in {{crs}}. Only WGS84 (EPSG:4326) and HK1980 Grid (EPSG:2326) are read: convert it to one of them.',
  'refusal.file.no-polygons':
    '‘{{file}}’ has no polygon, so there is no parcel in it: {{points}} points, {{lines}} lines. Choose a file with outlines.',
  'refusal.file.unusable': '‘{{file}}’ has no parcel that can be read ({{count}} cannot). {{reason}}',
  'refusal.file.out-of-range':
    '‘{{file}}’ has no position in WGS84 or on the HK1980 Grid. Its numbers look like {{likely}}: convert it and open that.',
  'refusal.file.network': '‘{{file}}’ cannot give the network: the position of {{feature}} cannot be read.',
  'refusal.file.university-town': '‘{{file}}’ cannot give the University Town sites: {{site}} lacks {{what}}.',

  'findings.updating': 'updating',
  'progress.reading': 'Reading',
  'progress.checking': 'Checking outlines',
  'progress.measuring': 'Measuring',
  'progress.indexing': 'Indexing',
  'progress.overlaps': 'Checking overlaps',
} as const
