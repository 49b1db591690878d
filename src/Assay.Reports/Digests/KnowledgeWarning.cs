using Assay.Findings;
using Assay.Readings;
using Assay.Reports.Words;

namespace Assay.Reports.Digests;

/// <summary>How much a dossier rests on.</summary>
public enum KnowledgeState
{
    /// <summary>On at least one official edition.</summary>
    Official,

    /// <summary>On the starter pack alone.</summary>
    StarterPackOnly,

    /// <summary>On nothing: the known-on date lies before anything that was loaded.</summary>
    Nothing,
}

/// <summary>What must be said in the first lines of a dossier, before any finding is read.</summary>
/// <param name="State">How much it rests on.</param>
/// <param name="Title">A few words; null where there is nothing to warn of.</param>
/// <param name="Text">What that means for the reader; null where there is nothing to warn of.</param>
public sealed record KnowledgeWarning(KnowledgeState State, string? Title, string? Text)
{
    /// <summary>What to warn of in a reading.</summary>
    public static KnowledgeWarning Of(Reading reading) =>
        reading.StarterPackOnly
            ? OfStarterPack("reading", "somebody")
            : new KnowledgeWarning(KnowledgeState.Official, Title: null, Text: null);

    private static KnowledgeWarning OfStarterPack(string what, string who) =>
        new(
            KnowledgeState.StarterPackOnly,
            "Starter pack only",
            $"No official sanctions list was loaded. This {what} rests on the facts that Assay ships with; {who} "
                + "that they do not name may still be listed. Import official lists before relying on it."
        );

    /// <summary>What to warn of in a dossier.</summary>
    public static KnowledgeWarning Of(Dossier dossier)
    {
        var coverage = dossier.Coverage;
        if (
            coverage.Editions.Count == 0
            && dossier.Parties.Any(p => p.Screening == ScreeningState.NothingKnown)
        )
            return new KnowledgeWarning(
                KnowledgeState.Nothing,
                "Nothing was known",
                $"No official list that is loaded had been published by {FactWords.Of(dossier.KnownOn)}, so nothing is known of "
                    + "who was listed. That nothing is found here does not mean that the deal is clean."
            );
        if (coverage.StarterPackOnly)
            return OfStarterPack("dossier", "a party");
        return new KnowledgeWarning(KnowledgeState.Official, Title: null, Text: null);
    }
}
