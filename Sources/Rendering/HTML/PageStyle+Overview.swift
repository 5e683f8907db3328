extension PageStyle {
  /// The matrix and what stands above it.
  static let overview = """
    .overview { margin-bottom: 2.5rem; display: grid; gap: 1.4rem;
      grid-template-columns: minmax(0, 1fr); }
    @media screen and (min-width: 64rem) {
      .overview { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .overview > * { grid-column: 1 / -1; }
      .overview > .chart, .overview > .lost { grid-column: auto; align-self: start; }
    }
    .summary { font-size: 1.1rem; font-weight: 600; }
    .chart { max-width: 46rem; }
    .chart h2, .overview caption { font-size: 1.15rem; font-weight: 600; text-align: left;
      margin-bottom: .4rem; }
    svg { display: block; overflow: visible; font: 14px var(--sans); }
    svg text { fill: var(--ink); }
    svg .count { fill: var(--dim); font-variant-numeric: tabular-nums; }
    svg rect { fill: var(--tone); opacity: .75; }
    #filter { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end;
      background: var(--sheet); border: 1px solid var(--line); border-radius: 4px;
      padding: .7rem .9rem; font-size: .92rem; }
    #filter label > span { display: block; color: var(--dim); font-size: .85rem; }
    #filter input, #filter select { font: inherit; color: inherit; background: var(--ground);
      border: 1px solid var(--dim); border-radius: 3px; padding: .25rem .4rem; max-width: 16rem; }
    #filter .check { padding: .3rem 0; }
    #filter output { margin-left: auto; color: var(--dim); font-variant-numeric: tabular-nums; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem;
      font-size: .9rem; }
    .legend span { display: inline-grid; place-items: center; width: 1.6em; height: 1.6em;
      background: var(--tone-ground); color: var(--tone); border-radius: 2px; font-weight: 600; }
    .scroll { overflow: auto; max-height: 85vh; border: 1px solid var(--line);
      border-radius: 4px; background: var(--sheet); }
    .overview table { border-collapse: separate; border-spacing: 0; font-size: .86rem;
      line-height: 1.4; }
    .overview caption { padding: .5rem .7rem .4rem; margin: 0; position: sticky; left: 0;
      width: max-content; max-width: 80vw; }
    .overview th, .overview td { border: solid var(--line); border-width: 0 1px 1px 0;
      padding: .25rem .4rem; text-align: center; font-weight: 400; vertical-align: middle;
      overflow-wrap: normal; }
    .overview td { white-space: nowrap; }
    .overview thead th { position: sticky; top: 0; background: var(--ground); z-index: 2; }
    .matrix thead tr:first-child th:not([rowspan]) { height: 2.1rem; font-weight: 600;
      color: var(--tone, var(--dim)); text-align: left; }
    .matrix thead tr + tr th:not([data-rule]) { white-space: nowrap; vertical-align: bottom; }
    .matrix thead tr + tr th { top: 2.1rem; }
    .matrix thead [data-rule] { vertical-align: bottom; padding: .4rem .1rem;
      border-bottom: 3px solid var(--tone); }
    .matrix thead [data-rule] span { writing-mode: vertical-rl; max-height: 13em; overflow: hidden;
      text-overflow: ellipsis; white-space: nowrap; text-align: left; margin: auto; }
    .overview th:first-child { text-align: left; }
    .overview tbody th, .overview tfoot th, .matrix thead tr:first-child th:first-child {
      position: sticky; left: 0; background: var(--sheet); z-index: 1; text-align: left;
      min-width: 8.5rem; max-width: 16rem; overflow-wrap: anywhere; }
    @media (min-width: 48rem) {
      .overview tbody th { min-width: 14rem; }
    }
    .matrix thead tr:first-child th:first-child { z-index: 3; background: var(--ground);
      vertical-align: bottom; }
    .matrix thead th[rowspan] { vertical-align: bottom; }
    .overview small { display: block; color: var(--dim); font-size: .76rem; }
    .overview td.verdict { color: var(--tone); white-space: nowrap; font-weight: 600; }
    .matrix td { min-width: 1.9rem; font-variant-numeric: tabular-nums; }
    .f, .q, .e, .w { background: var(--tone-ground); color: var(--tone); font-weight: 700; }
    .p, .n { color: var(--tone); }
    .matrix td a { color: inherit; display: block; text-decoration: none; }
    .matrix td a:hover { text-decoration: underline; }
    .matrix tbody tr:hover td { box-shadow: inset 0 0 0 100vmax rgb(128 128 128 / .12); }
    .matrix tfoot td, .matrix tfoot th { position: sticky; bottom: 0; background: var(--ground);
      font-weight: 600; z-index: 1; border-top: 1px solid var(--line); }
    .matrix tfoot th { z-index: 2; }
    .matrix button { font: inherit; color: inherit; background: none; border: 0; padding: .1rem;
      cursor: pointer; text-align: inherit; display: block; width: 100%; height: 100%; }
    [aria-sort] button::after { content: " ▲"; font-size: .7em; }
    [aria-sort=descending] button::after { content: " ▼"; }
    .overview .unread td { text-align: left; white-space: normal; }
    .overview .unread thead th { text-align: left; }

    """

  /// On A4: the matrix across, the rest upright; of several reports the gap lists alone.
  static let print = """
    @page { size: A4; margin: 18mm 16mm; }
    @page across { size: A4 landscape; margin: 10mm; }
    @media print {
      :root { --ground: #fff; --sheet: #fff; --idle-ground: #fff; }
      html { font-size: 9.5pt; line-height: 1.5; background: none; }
      body { max-width: none; padding: 0; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      #filter, .back, .tools label { display: none; }
      a { color: inherit; text-decoration: none; }
      .overview, .batch header.page { page: across; }
      .overview { display: block; break-after: page; }
      .overview > * { margin-bottom: 5mm; }
      .chart { break-inside: avoid; }
      .scroll { overflow: visible; max-height: none; border: 0; }
      .overview caption { position: static; padding: 0 0 2mm; }
      .chart { max-width: 150mm; }
      .overview table { font-size: 6.5pt; width: 100%; }
      .matrix thead [data-rule] { padding: 0; }
      .matrix thead [data-rule] span { overflow: visible; max-height: none; }
      .matrix [data-rule], .matrix td:not(.verdict) { font-size: 4.6pt; }
      .matrix tbody .number, .matrix tfoot .number { font-size: 5pt; letter-spacing: -.02em; }
      .matrix button { padding: 0; }
      .matrix { table-layout: fixed; }
      .scroll { break-inside: avoid; }
      .matrix thead tr:first-child th:nth-child(3) { width: 15mm; }
      .matrix thead tr + tr th:not([data-rule]) { font-size: 5.5pt; text-align: center; }
      .matrix th, .matrix td { position: static !important; padding: .3mm 0; min-width: 0; }
      .matrix tr { break-inside: avoid; }
      .matrix tbody th, .matrix thead tr:first-child th:first-child { width: 34mm; max-width: none;
        min-width: 0; padding-left: 1mm; }
      .matrix thead tr:first-child th:nth-child(2) { width: 12mm; }
      .matrix tfoot { display: table-row-group; }
      .overview small { font-size: 5pt; }
      .batch .report { break-before: page; content-visibility: visible; border: 0; padding: 0; }
      .panes { display: block; }
      .findings ol > li { break-inside: avoid; padding: 1mm 2.5mm; font-size: 9.5pt; }
      .findings h5 code { display: inline; margin-left: .6em; }
      .findings li p, .places { margin-top: .1rem; }
      .findings ol { display: block; }
      .findings ol > li + li { margin-top: 2mm; }
      .findings h4 { break-after: avoid; }
      .paper { border: 0; padding: 0; }
      .single .paper { break-before: page; }
      .text { font: 12pt/1.9 "FangSong", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", serif;
        max-width: none; }
      mark a { text-decoration: underline 1.5px var(--tone); }
      mark.pass a { text-decoration: none; }
      sup.pass { display: none; }
      .batch:not(.with-paper) .paper { display: none; }
      footer { break-before: avoid; }
    }

    """
}
