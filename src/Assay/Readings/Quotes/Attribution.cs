namespace Assay.Readings.Quotes;

/// <summary>How an attribution hangs together with the words it attributes.</summary>
internal enum AttributionForm
{
    /// <summary>A verb of speech and its subject.</summary>
    Verb,

    /// <summary>A verb that gives a name: "calls it", "as X termed it".</summary>
    Naming,

    /// <summary>"According to X", "in the words of X", "за словами X".</summary>
    Phrase,

    /// <summary>A name and a colon.</summary>
    Colon,
}

/// <summary>What attributes words to somebody.</summary>
/// <param name="Who">The speaker; null where it is a pronoun or subject that cannot be told.</param>
/// <param name="Verb">The verb, or the first word of the phrase.</param>
/// <param name="First">The first token of the attribution.</param>
/// <param name="End">Behind its last token.</param>
/// <param name="Form">How it hangs together.</param>
internal sealed record Attribution(Found Who, int Verb, int First, int End, AttributionForm Form)
{
    /// <summary>Who reports it, where that is not the writer.</summary>
    public Found? Through { get; init; }
}
