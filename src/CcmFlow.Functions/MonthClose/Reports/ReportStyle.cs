namespace CcmFlow.Functions.MonthClose.Reports;

/// <summary>The style sheet of the month report. All text colours have a contrast of at least 4.5 to 1 to what lies under them, all marks of plots 3 to 1.</summary>
internal static class ReportStyle
{
    public const string Billed = "#0b6e4f";
    public const string Held = "#b45309";
    public const string TooLittle = "#76838f";
    public const string Other = "#8b1e5b";
    public const string Outreach = "#1d4f91";
    public const string Answer = "#557ab6";
    public const string Incoming = "#c2570c";

    public const string Css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1.5rem; max-width: 62rem; font: 1.125rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; color: #17212b; background: #fff; }
        h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.75rem 0 .5rem; padding-top: .75rem; border-top: 3px solid #17212b; }
        h3 { font-size: 1.15rem; margin: 1.75rem 0 .4rem; }
        p { margin: .4rem 0 .8rem; max-width: 46rem; }
        .quiet { color: #4a5763; }
        .notice { border: 2px solid #b45309; background: #fff7ed; padding: .6rem 1rem; margin: 0 0 1.25rem; font-weight: 600; max-width: none; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: 1.5rem 0; padding: 0; list-style: none; }
        .tiles li { border: 1px solid #c3ccd4; border-radius: .5rem; padding: .8rem 1rem; }
        .tiles strong { display: block; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        figure { margin: .75rem 0 1rem; max-width: 52rem; break-inside: avoid; }
        figcaption { margin-top: .4rem; }
        svg { display: block; width: 100%; height: auto; }
        svg text { font: 15px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: #17212b; }
        svg text.strong { font-weight: 700; }
        svg .grid { stroke: #dde3e8; } svg .axis { stroke: #17212b; } svg .limit { stroke: #17212b; stroke-width: 1.5; stroke-dasharray: 6 4; }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: .3rem 0; padding: 0; list-style: none; }
        .legend svg { display: inline-block; width: 1em; height: 1em; vertical-align: -.12em; margin-right: .35em; }
        table { width: 100%; border-collapse: collapse; margin: .5rem 0 1.25rem; font-variant-numeric: tabular-nums; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        th, td { padding: .45rem .7rem .45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #c3ccd4; }
        th { border-bottom: 2px solid #17212b; font-size: 1rem; }
        th.number, td.number { text-align: right; }
        td.number { white-space: nowrap; }
        th.number + th.text, td.number + td.text { padding-left: 1rem; }
        tr { break-inside: avoid; }
        tr.total td { font-weight: 700; border-bottom: 2px solid #17212b; }
        thead { display: table-header-group; }
        .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2.5rem; }
        .bad { color: #9b1c1c; font-weight: 700; }
        details summary { cursor: pointer; padding: .4rem 0; }
        @media (max-width: 40rem) {
          body { padding: 1rem; }
          h1 { font-size: 1.75rem; }
          svg text { font-size: 20px; }
          .sides { display: block; }
          .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .cards, .cards tbody, .cards tr, .cards td { display: block; }
          .cards tr { border-bottom: 2px solid #76838f; padding: .5rem 0; }
          .cards tr td, .cards tr td.number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; white-space: normal; border: 0; padding: .15rem 0; }
          .cards tr td.number + td.text { padding-left: 0; }
          .cards td::before { content: attr(data-label); color: #4a5763; text-align: left; flex: 0 0 auto; }
          .cards tr td:empty { display: none; }
          .cards tr td[data-label="Explanation"], .cards tr td[data-label="Why not"] { display: block; text-align: left; }
          .cards td[data-label="Explanation"]::before, .cards td[data-label="Why not"]::before { display: block; }
        }
        @media print {
          @page { margin: 14mm; }
          body { padding: 0; max-width: none; font-size: 10.5pt; }
          h2 { break-after: avoid; }
          svg text { font-size: 13px; }
          a { color: inherit; }
        }
        """;
}
