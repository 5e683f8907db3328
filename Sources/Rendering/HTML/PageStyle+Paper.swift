extension PageStyle {
  /// The report's own text: typefaces as GB/T 9704-2012, 7.3.2 and 7.3.3, has them for title and headings.
  static let paper = """
    .paper { background: var(--sheet); border: 1px solid var(--line); border-radius: 4px;
      padding: 1rem clamp(.9rem, 4vw, 3rem) 2rem; min-width: 0; }
    .tools { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; align-items: baseline;
      justify-content: space-between; border-bottom: 1px solid var(--line);
      padding-bottom: .5rem; margin-bottom: 1.2rem; font-size: .9rem; color: var(--dim); }
    .tools h3 { font-size: 1rem; }
    .text { font: 1.06rem/1.95 var(--song); max-width: 44em; margin: 0 auto;
      text-align: justify; unicode-bidi: isolate; }
    .text p { text-indent: 2em; }
    .text h4 { font: 700 1.4rem/1.6 var(--song); text-align: center; }
    .text h4 + p, .text h4 + .missing + p { margin-top: 1em; }
    .text .addressee, .text .indented, .text .furniture, .text .signature, .text .date
      { text-indent: 0; }
    .text h5, .text h6 { text-indent: 2em; font: 600 1.06rem/1.95 var(--hei); }
    .text h6 { font-family: var(--kai); }
    .text .level3, .text .level4 { font-family: var(--song); }
    .text .heading { font-weight: 400; }
    .text .signature, .text .date { text-align: right; padding-right: 2em; }
    .text .signature { margin-top: 1.5em; }
    .text .furniture { color: var(--dim); font-size: .85rem; white-space: pre-line; }
    .wrap { font-size: 0; }
    .text .blank { display: none; }
    .text .table { overflow-x: auto; margin: .6em 0; }
    .text table { border-collapse: collapse; font-size: .9rem; line-height: 1.5; }
    .text td { overflow-wrap: normal; border: 1px solid var(--line); padding: .2em .5em; text-align: left;
      min-width: 3em; }
    mark { background: var(--tone-ground); color: inherit; scroll-margin: 30vh 0;
      border-radius: 2px; }
    mark a { color: inherit; text-decoration: underline 2px var(--tone); }
    mark.recommended a { text-decoration-style: dashed; }
    mark.format a { text-decoration-style: dotted; }
    mark.review a, mark.error a { text-decoration-style: wavy; text-decoration-thickness: 1px; }
    mark.pass { background: none; }
    mark.pass a, mark.waived a { text-decoration-thickness: 1px; }
    mark a:hover { background: var(--tone-ground); }
    sup { white-space: nowrap; font: 600 .68rem/1 var(--sans); margin: 0 .1em; user-select: none; }
    sup a { color: var(--tone); text-decoration: none; padding: .1em .2em; }
    sup:not(.pass) a { background: var(--tone-ground); border-radius: .6em; }
    .paper:has(.proof:not(:checked)) mark.pass a { text-decoration: none; }
    .paper:has(.proof:not(:checked)) sup.pass { display: none; }
    .missing { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem .4rem;
      margin: .4rem 0; font: .85rem/1.5 var(--sans); text-indent: 0; text-align: left;
      user-select: none; }
    .missing::before { content: attr(aria-label); color: var(--dim); padding: .05rem 0; }
    .missing a { display: inline-block; color: var(--tone); background: var(--tone-ground);
      border: 1px dashed var(--tone); border-radius: 3px; padding: 0 .45em;
      text-decoration: none; scroll-margin: 30vh 0; }
    .missing b { font-weight: 700; }

    """
}
