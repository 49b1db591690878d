namespace Assay.Readings.Mentions.Known;

/// <summary>The known names that some words of a text are, and what they stand for.</summary>
internal sealed class NamesFound(IReadOnlyList<KnownName> names)
{
    /// <summary>The names.</summary>
    public IReadOnlyList<KnownName> Names { get; } = names;

    /// <summary>What they may stand for, each once: what is known for sure goes before a name of the lists.</summary>
    public IReadOnlyList<KnownEntry> Entries { get; } = EntryKinds.Meant(names);

    /// <summary>What kind of mention they make.</summary>
    public MentionKind Kind => EntryKinds.Of(Entries);
}
