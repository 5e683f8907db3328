/// The styles of the page.
enum PageStyle {
  /// All of them; their hash stands in the policy of the page.
  static let text = colors + frame + findings + paper + overview + print

  /// Colours by meaning, for light and dark screens; each is read on its ground with at least 4.5:1.
  private static let colors = """

    :root {
      color-scheme: light dark;
      --ground: #f4f2ec; --sheet: #fffefb; --ink: #1f2023; --dim: #5a5d63; --line: #d8d4c8;
      --link: #1d4f91; --focus: #1d4f91; --seal: #b3191d;
      --required: #a3161a; --required-ground: #fce8e6;
      --recommended: #7a4b00; --recommended-ground: #fdf0d0;
      --format: #1d4f91; --format-ground: #e6eefa;
      --review: #6a2f8f; --review-ground: #f2e8f9;
      --pass: #1a6638; --pass-ground: #e5f3e9;
      --idle: #5a5d63; --idle-ground: #eeece5;
      --sans: system-ui, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei",
        "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
      --song: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "STSong", "SimSun", serif;
      --hei: "Heiti SC", "SimHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
      --kai: "Kaiti SC", "STKaiti", "KaiTi", "KaiTi_GB2312", "Noto Serif CJK SC", serif;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --ground: #141619; --sheet: #1c1f23; --ink: #e6e4de; --dim: #a6a9ae; --line: #3a3e45;
        --link: #9dc3ff; --focus: #9dc3ff; --seal: #e0605c;
        --required: #ffa198; --required-ground: #4a1e1f;
        --recommended: #f2c56d; --recommended-ground: #42310f;
        --format: #9dc3ff; --format-ground: #1b2e4d;
        --review: #d9b8f5; --review-ground: #3a274d;
        --pass: #8fd6a6; --pass-ground: #1a3826;
        --idle: #a6a9ae; --idle-ground: #2a2e34;
      }
    }
    .required, .f, .fail { --tone: var(--required); --tone-ground: var(--required-ground); }
    .recommended { --tone: var(--recommended); --tone-ground: var(--recommended-ground); }
    .format { --tone: var(--format); --tone-ground: var(--format-ground); }
    .review, .error, .q, .e { --tone: var(--review); --tone-ground: var(--review-ground); }
    .pass, .p { --tone: var(--pass); --tone-ground: var(--pass-ground); }
    .waived, .idle, .w, .n { --tone: var(--idle); --tone-ground: var(--idle-ground); }

    """

  private static let frame = """
    * { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink); font: 16px/1.65 var(--sans);
      text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 88rem; padding: 0 1rem 2rem; overflow-wrap: anywhere; }
    h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
    h1, h2, h3, h4, h5 { line-height: 1.4; text-wrap: balance; }
    a { color: var(--link); text-underline-offset: .2em; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    [hidden] { display: none !important; }
    header.page { padding: 1rem 0 .6rem; border-bottom: 3px solid var(--seal); margin-bottom: 1rem; }
    .single header.page h1 { font-size: .95rem; font-weight: 500; color: var(--dim);
      letter-spacing: .06em; }
    .batch header.page h1 { font-size: 1.5rem; }
    .report { margin-bottom: 2rem; scroll-margin-top: .5rem; }
    .batch .report { content-visibility: auto; contain-intrinsic-size: auto 60rem;
      border-top: 1px solid var(--line); padding-top: 1.5rem; }
    .report > header h2 { font-size: 1.45rem; margin: .35rem 0 .1rem; }
    .report > header .verdict { display: flex; align-items: baseline; gap: .4em;
      font-weight: 700; color: var(--tone); }
    .report > header .verdict span { display: inline-grid; place-items: center; width: 1.6em;
      height: 1.6em; border-radius: 50%; background: var(--tone-ground); border: 1.5px solid; }
    .report > header .back { margin-left: auto; font-weight: 400; font-size: .9rem; }
    .single .back { display: none; }
    .source { color: var(--dim); font-size: .9rem; }
    .report dl { display: flex; flex-wrap: wrap; gap: .1rem 1.6rem; margin: .7rem 0;
      font-size: .92rem; }
    .report dl div { display: flex; gap: .3em; }
    .report dt { color: var(--dim); white-space: nowrap; }
    .counts { font-weight: 600; }
    .notice { border-left: 4px solid var(--review); padding: .2rem .7rem; margin-top: .4rem;
      background: var(--review-ground); }
    .unused { border-top: 1px solid var(--line); padding: 1rem 0; }
    .unused h2 { font-size: 1.1rem; }
    .unused ul { padding-left: 1.3rem; }
    footer { border-top: 1px solid var(--line); padding-top: .7rem; color: var(--dim);
      font-size: .85rem; display: flex; flex-wrap: wrap; gap: 0 1.2rem; }

    """

  private static let findings = """
    .panes { margin-top: 1rem; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
    @media screen and (min-width: 64rem) {
      .panes { grid-template-columns: minmax(20rem, 5fr) minmax(0, 8fr); align-items: start; }
      .findings { position: sticky; top: 0; max-height: 100vh; overflow-y: auto;
        padding: .2rem .6rem 1rem .2rem; }
    }
    .findings h3 { font-size: 1.15rem; margin-bottom: .4rem; }
    .findings h4, .findings summary { font-size: 1rem; font-weight: 600; margin: .9rem 0 .4rem; }
    .findings summary { cursor: pointer; color: var(--dim); }
    .findings ol { list-style: none; display: grid; gap: .6rem; }
    .findings li { overflow-wrap: anywhere; }
    .findings ol > li { background: var(--sheet); border: 1px solid var(--line);
      border-left: 4px solid var(--tone); border-radius: 4px; padding: .55rem .75rem;
      font-size: .94rem; scroll-margin: .5rem; }
    .findings h5 { font-size: 1rem; display: flow-root; }
    .findings h5 code { font: 400 .78rem/1.6 ui-monospace, Menlo, Consolas, monospace;
      color: var(--dim); display: block; }
    .number { font-variant-numeric: tabular-nums; }
    h5 .number { display: inline-block; min-width: 1.55em; padding: 0 .35em; text-align: center;
      border-radius: 1em; background: var(--tone-ground); color: var(--tone); font-size: .88em; }
    .tag { font-size: .8rem; font-weight: 500; color: var(--tone);
      border: 1px solid var(--tone); border-radius: 3px; padding: 0 .35em; white-space: nowrap; }
    .findings li p { margin-top: .25rem; }
    .findings b { font-weight: 600; color: var(--dim); }
    .places { list-style: none; margin-top: .25rem; }
    .places li { padding-left: .7em; border-left: 2px solid var(--line); margin-top: .15rem; }
    .places a { margin-right: .2em; white-space: nowrap; }
    .places a:only-child { white-space: normal; }
    .findings .brief { gap: 0; }
    .findings ol.brief > li { padding: .3rem .6rem; border-bottom-width: 0; border-radius: 0;
      font-size: .88rem; }
    .findings ol.brief > li:last-child { border-bottom-width: 1px; }
    .brief i { font-style: normal; color: var(--tone); margin-right: .5em;
      font-variant-numeric: tabular-nums; }
    .findings .brief b { color: var(--ink); }
    .brief q { color: var(--dim); quotes: "「" "」"; }
    .basis { color: var(--dim); font-size: .86rem; }
    .changes { padding-left: 1.2rem; font-size: .92rem; }
    li:target, mark:target, .missing a:target, th:target { outline: 3px solid var(--focus);
      outline-offset: 1px; }

    """
}
