/// The style of every page: the colours, and the rules that are the same in light, dark and print.
enum ReportStyle {
  static let text: String = {
    let tones = Tone.allCases.map { tone in
      ".\(tone.rawValue){--tone:var(--\(tone.rawValue));--ground:var(--\(tone.rawValue)-ground)}"
    }.joined(separator: "\n")
    return """
      :root{color-scheme:light dark;\(Palette.properties(Palette.light))}
      @media (prefers-color-scheme:dark){:root{\(Palette.properties(Palette.dark))}}
      \(tones)
      \(page)\(words)\(tables)\(pictures)\(filter)\(narrow)\(print)
      """
  }()

  private static let page = """
    *{box-sizing:border-box}
    html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;background:var(--page);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0 auto;max-width:76rem;padding:0 clamp(1rem,4vw,3rem) 4rem;overflow-wrap:break-word}
    .skip{position:absolute;left:-100vw;background:var(--page);padding:.5rem 1rem}
    .skip:focus{left:1rem;top:1rem;z-index:1}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    [hidden]{display:none !important}
    header{border-top:6px solid var(--ink);padding-top:1rem;margin-top:1.5rem}
    .kicker{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--muted);margin:0}
    h1,h2,h3{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4",Georgia,"Noto Serif",serif;line-height:1.15;text-wrap:balance}
    h1,h2,h3,p,q,dd,li,footer{overflow-wrap:anywhere}
    h1{font-size:clamp(1.8rem,5vw,3.1rem);font-weight:700;margin:.3rem 0 .6rem}
    h2{font-size:1.65rem;margin:0 0 1rem}
    h3{font-size:1.1rem;margin:0 0 .4rem}
    .deck{font-size:1.1rem;color:var(--muted);max-width:46rem;margin:0 0 1rem}
    nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:.5rem 0;margin:0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.95rem}
    main section{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
    main section:first-child{border-top:0;margin-top:1rem}
    footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}

    """

  private static let words = """
    a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    p{margin:0 0 .5rem}
    code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .note,figcaption{color:var(--muted);font-size:.9rem;max-width:52rem}
    .figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.2rem,1fr));gap:1rem;margin:0}
    .figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-left:3px solid var(--line);padding-left:.8rem}
    .figures dt{font-size:.875rem;color:var(--muted)}
    .figures dd{margin:0;font-size:2rem;line-height:1.1;font-variant-numeric:tabular-nums;font-family:Georgia,"Noto Serif",serif}
    .cards{display:grid;gap:2.2rem 3rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,30rem),1fr))}
    .cards.many{gap:1.8rem 2.5rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))}
    .cards.many blockquote{font-size:1rem}
    .motion{min-width:0;border-top:2px solid var(--ink);padding-top:.7rem}
    blockquote{margin:.6rem 0 .9rem;padding:0;font:1.12rem/1.5 "Iowan Old Style",Palatino,Georgia,"Noto Serif",serif}
    .chips{display:flex;flex-wrap:wrap;gap:.4rem}
    .chip{display:inline-block;color:var(--tone);background:var(--ground);border:1px solid var(--tone);border-radius:2px;padding:0 .5em;font-size:.875rem;font-weight:600}
    .chip.inferred{border-style:dashed;background:none}
    .opinion{color:var(--tone);font-weight:600}
    .facts{margin:0;font-size:.925rem}
    .facts div{display:grid;grid-template-columns:8.5rem 1fr;gap:.2rem 1rem;padding:.3rem 0;border-top:1px solid var(--line)}
    .facts dt{color:var(--muted)}
    .facts dd{margin:0;min-width:0}
    .quotes{list-style:none;margin:.3rem 0 0;padding:0}
    .quotes li{padding-left:.8rem;border-left:2px solid var(--line);margin:.35rem 0;font-size:.9rem}
    q{font-family:"Iowan Old Style",Palatino,Georgia,"Noto Serif",serif;quotes:"«" "»"}
    .place,.reason{color:var(--muted);font-size:.8125rem}
    .reason{margin:.25rem 0 0}
    .official::after{content:" ↗"}
    .findings{list-style:none;padding:0;margin:0 0 2rem}
    .findings li{margin:0 0 .8rem}
    .findings p{margin:0}

    """

  private static let tables = """
    table{border-collapse:collapse;width:100%;font-size:.95rem}
    caption{text-align:left;color:var(--muted);font-size:.9rem;padding:0 0 .5rem}
    th,td{text-align:left;vertical-align:top;padding:.55rem .8rem .55rem 0;border-top:1px solid var(--line);font-weight:400}
    thead th{border-top:0;border-bottom:2px solid var(--ink);font-size:.8125rem;color:var(--muted);vertical-align:bottom}
    tbody th{font-weight:600;font-variant-numeric:tabular-nums}
    .history{table-layout:fixed}
    .history th,.history td{overflow-wrap:anywhere}
    .history thead th:nth-child(1){width:3.6rem}
    .history thead th:nth-child(2){width:7.4rem}
    .history thead th:nth-child(3){width:7.6rem}
    .history thead th:nth-child(5){width:11rem}
    .scroll p,.scroll li,.scroll q{overflow-wrap:break-word}
    .scroll .what{min-width:22rem}
    .history .what p:first-child{margin:0}
    .history td.number{font-size:.8125rem;font-variant-numeric:tabular-nums;border-left:4px solid var(--tone);padding-left:.6rem}
    .lane-name{color:var(--tone);font-size:.75rem;font-weight:700;letter-spacing:.04em;text-transform:uppercase;margin-right:.25em}
    tr:target{background:var(--panel)}
    tr:target td.number{box-shadow:-4px 0 0 var(--link)}
    .motion:target{outline:3px solid var(--link);outline-offset:.5rem}
    .sure{font-size:.8125rem;color:var(--muted);white-space:nowrap}
    .sure.inferred,.sure.date{color:var(--ink);border:1px dashed var(--ink);border-radius:2px;padding:0 .35em}
    .sure.reader{color:var(--ink);border:1px solid var(--ink);border-radius:2px;padding:0 .35em}
    .scroll{overflow-x:auto;max-width:100%}
    .scroll table{min-width:40rem}
    .scroll td,.scroll th{font-size:.9rem}
    .digest code{font-size:.72rem;word-break:break-all}
    td.digest{min-width:18rem;max-width:22rem}
    .day{white-space:nowrap}
    .file,.place{overflow-wrap:anywhere}
    .file{min-width:12rem}

    """

  private static let pictures = """
    figure{margin:0}
    svg{display:block;width:100%;min-width:54rem;height:auto}
    svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:var(--ink)}
    svg a{cursor:pointer}
    svg .lane{font-weight:600}
    svg .tick{fill:var(--muted);font-size:11px}
    svg .tick.year{font-weight:700;fill:var(--ink)}
    .band{fill:none}
    .band.even{fill:var(--panel)}
    .grid{stroke:var(--line)}
    .grid.year{stroke:var(--muted)}
    .asof line{stroke:var(--ink);stroke-dasharray:1 4}
    .mark rect,.mark circle,.mark path{fill:var(--tone);stroke:var(--tone);stroke-width:1.5}
    .mark .bar{fill:var(--ground)}
    .mark.inferred rect,.mark.inferred circle,.mark.inferred path,.mark.date rect,.mark.date circle,.mark.date path{fill:var(--page);stroke-dasharray:3 2}
    .mark .ring{fill:none}
    .mark.count circle{fill:var(--ground)}
    .mark.count text{font-size:11px;font-weight:600}
    .mark:hover text,.mark:focus text{text-decoration:underline}
    .mark.dim{opacity:.18}
    .box rect{fill:var(--ground);stroke:var(--tone)}
    .box .head{font-weight:600}
    .edge path{fill:none;stroke:var(--muted);stroke-width:1.4}
    .edge .tip{fill:var(--muted);stroke:none}
    .edge.inferred path:not(.tip){stroke-dasharray:5 4}
    .edge.reader path:not(.tip){stroke-width:2.6}
    .edge text{font-size:10.5px;fill:var(--muted);paint-order:stroke;stroke:var(--page);stroke-width:4px;stroke-linejoin:round}
    .edge:hover path{stroke:var(--ink);stroke-width:2.4}
    figcaption{margin-top:.8rem}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;margin:0 0 .4rem;padding:0}
    .swatch{display:inline-block;width:.8em;height:.8em;margin-right:.45em;border:1.5px solid var(--tone);background:var(--tone);border-radius:50%;vertical-align:-.05em}
    .swatch.inferred{background:none;border-style:dashed}
    .swatch.reader{outline:1.5px solid var(--tone);outline-offset:2px}
    .swatch.count{background:var(--ground)}

    """

  private static let filter = """
    .filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin:0 0 1.2rem;padding:.8rem 1rem;background:var(--panel)}
    .filter label{display:grid;gap:.15rem;font-size:.8125rem;color:var(--muted)}
    .filter .tick-box{display:flex;align-items:center;gap:.4rem;min-height:2.4rem}
    .filter input[type=search]{min-width:min(16rem,70vw)}
    .filter input,.filter select,.filter button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--page);border:1px solid var(--muted);border-radius:3px;padding:.35rem .5rem;max-width:100%}
    .filter button{cursor:pointer}
    .filter output{font-size:.9rem;color:var(--muted);align-self:center}
    .quiet .quotes,.quiet .reason{display:none}
    .entries{list-style:none;padding:0;margin:0}
    .entries li{padding:.5rem 0;border-top:1px solid var(--line)}
    .entries p{margin:.1rem 0 0;color:var(--muted);font-size:.9rem}

    """

  private static let narrow = """
    @media (max-width:44rem){
    .history,.history tbody{display:block}
    .history thead{position:absolute;left:-100vw;top:0}
    .history caption{display:block}
    .history tr{display:grid;grid-template-columns:auto 1fr auto;gap:0 .7rem;padding:.8rem 0 .8rem .8rem;border-top:1px solid var(--line);border-left:4px solid var(--tone)}
    .history th,.history td{border:0;padding:0}
    .history td.number{border:0;padding:0}
    .history .what,.history .who{grid-column:1/-1;width:auto}
    .history .what{padding-top:.3rem}
    .history .who{color:var(--muted);font-size:.875rem}
    .facts div{grid-template-columns:1fr;gap:0}
    }
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}

    """

  private static let print = """
    @media print{
    @page{margin:16mm}
    :root{color-scheme:light;\(Palette.properties(Palette.light))}
    html{font-size:9.5pt;background:none}
    body{max-width:none;padding:0}
    nav,.filter,.skip{display:none !important}
    .scroll{overflow:visible}
    .scroll table,svg{min-width:0}
    thead{display:table-header-group}
    tr,.motion,figure,.findings li{break-inside:avoid}
    h2,h3{break-after:avoid}
    a{color:inherit;text-decoration:none}
    a.official::after{content:" (" attr(href) ")";font-size:.85em;color:var(--muted)}
    .chip,.swatch,.mark,.box,.band{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    }
    """
}
