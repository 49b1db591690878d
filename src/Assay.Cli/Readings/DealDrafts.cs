using Assay.Model;
using Assay.Readings;
using Assay.Readings.Drafts;

namespace Assay.Cli.Readings;

/// <summary>Drafts deals for <c>assay read --deal</c>.</summary>
internal static class DealDrafts
{
    /// <summary>The deal a text speaks of; null, with a warning (AS6202), where it names nobody who could take part in one.</summary>
    public static DraftDeal? Of(Reading reading, Knowledge knowledge, Surroundings surroundings)
    {
        var draft = DealDrafter.Draft(reading, knowledge);
        if (draft is null)
            surroundings.Report(
                new Diagnostic(
                    "AS6202",
                    Severity.Warning,
                    new InputPlace(reading.Document.Name),
                    "it names no company, authority or state that could take part in a deal, so no draft was written."
                )
            );
        return draft;
    }
}
