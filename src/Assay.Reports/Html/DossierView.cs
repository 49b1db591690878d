using Assay.Reports.Digests;
using Assay.Reports.Svg;
using Microsoft.AspNetCore.Components;

namespace Assay.Reports.Html;

/// <summary>A dossier with all that its page needs worked out once.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Index">Names and anchors.</param>
/// <param name="Digests">Each legal order at a glance.</param>
/// <param name="Groups">The findings by verdict.</param>
/// <param name="Gravest">The points to see first.</param>
/// <param name="Table">The measures by party.</param>
/// <param name="Warning">What to say in the first lines.</param>
/// <param name="Map">The map, or why there is none.</param>
public sealed record DossierView(
    Dossier Dossier,
    DossierIndex Index,
    IReadOnlyList<RegimeDigest> Digests,
    IReadOnlyList<VerdictGroup> Groups,
    IReadOnlyList<Findings.Finding> Gravest,
    MeasureTable Table,
    KnowledgeWarning Warning,
    MapDrawing Map
)
{
    /// <summary>Works out the page of a dossier.</summary>
    public static DossierView Of(Dossier dossier, MapSheet? map)
    {
        var digests = RegimeDigest.Of(dossier);
        return new DossierView(
            dossier,
            new DossierIndex(dossier),
            digests,
            VerdictGroup.Of(dossier, digests),
            GravestPoints.Of(dossier),
            MeasureTable.Of(dossier, digests),
            KnowledgeWarning.Of(dossier),
            MapDrawing.Of(dossier, map)
        );
    }

    /// <summary>Markup that this project's own code wrote and escaped.</summary>
    internal static MarkupString Own(string markup) => new(markup);
}
