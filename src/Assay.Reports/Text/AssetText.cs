using Assay.Findings;
using Assay.Reports.Words;

namespace Assay.Reports.Text;

/// <summary>Assets: whose land, who holds it, how far from the line, by which source; then commodities.</summary>
internal static class AssetText
{
    public static void Write(TextPage page, Dossier dossier)
    {
        page.Heading("Assets");
        if (dossier.Assets.Count == 0)
        {
            page.Paragraph("None.");
        }
        else
        {
            page.Table(
                ["Asset", "Sovereign", "Who holds it", "To the line", "Source day"],
                dossier.Assets.Select(asset =>
                    (IReadOnlyList<string>)
                        [
                            asset.Name,
                            TerritoryWords.Sovereign(asset.Status),
                            TerritoryWords.Control(asset.Status.Control),
                            TerritoryWords.LineDistance(asset.Status.Control),
                            TerritoryWords.SourceDay(asset.Status.Control),
                        ]
                )
            );
            foreach (var asset in dossier.Assets)
                Write(page, asset);
        }
        WriteCommodities(page, dossier.Commodities);
    }

    private static void Write(TextPage page, AssetSheet asset)
    {
        var status = asset.Status;
        page.Blank();
        var holds = asset.Commodities.Count == 0 ? "" : $" ({string.Join(", ", asset.Commodities)})";
        page.Paragraph([new Run(asset.Name, Styles.Strong), Run.Of(holds)], 0, 2);
        page.Paragraph(
            status.Point is { } point ? $"{point}, on {FactWords.Of(status.On)}" : "No place found.",
            2
        );
        if (status.Sovereign is { } sovereign)
        {
            page.Labelled(Label("Borders:"), [Run.Of(sovereign.View)], 2);
            foreach (var authority in sovereign.Authorities)
                page.Labelled(Label("Authority:"), [Run.Of(FindingText.Cited(authority))], 2);
        }
        page.Labelled(Label("Control:"), [Run.Of(FindingText.Cited(status.Control.Source)), Layer(asset)], 2);
        foreach (var note in status.Control.Notes.Concat(status.Notes))
            page.Labelled(Label("Note:"), [Run.Of(note)], 2);
        foreach (var claim in status.Claims)
            page.Labelled(
                Label("Claim not recognised:"),
                [Run.Of($"{CountryNames.Of(claim.By)}, {claim.Days} {FindingText.Cited(claim.Source)}")],
                2
            );
        foreach (var view in status.Views)
            page.Labelled(Label($"{view.Map}:"), [Run.Of(view.Says)], 2);
        foreach (var area in asset.Areas)
            page.Labelled(
                new Run(
                    $"{RegimeWords.Short(area.Regime)}, {TerritoryWords.Lies(area.Answer.Answer)} {area.Title}:",
                    Styles.Of(area.Answer.Answer)
                ),
                [Run.Of(area.Answer.Reason)],
                2
            );
    }

    private static Run Layer(AssetSheet asset) =>
        asset.Status.Control.LayerHash is { } hash
            ? new Run($" [layer sha256 {hash.Short}]", Styles.Faint)
            : Run.Of("");

    private static void WriteCommodities(TextPage page, IReadOnlyList<CommoditySheet> commodities)
    {
        page.Heading("Commodities");
        if (commodities.Count == 0)
        {
            page.Paragraph("None.");
            return;
        }
        foreach (var commodity in commodities)
        {
            var codes = commodity.Codes.Count == 0 ? "" : $" (HS {string.Join(", ", commodity.Codes)})";
            var lists =
                commodity.Lists.Count == 0
                    ? "on no critical list that was loaded"
                    : string.Join("; ", commodity.Lists);
            page.Bullet([new Run(commodity.Name, Styles.Strong), Run.Of($"{codes}: {lists}")], 0);
        }
    }

    private static Run Label(string text) => new(text, Styles.Strong);
}
