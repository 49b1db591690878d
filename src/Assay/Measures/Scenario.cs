using Assay.Model;

namespace Assay.Measures;

/// <summary>Named edits to knowledge: what would be if some measures, programmes or designations were gone.</summary>
/// <param name="Edits">The edits, in the order given.</param>
public sealed record Scenario(IReadOnlyList<ScenarioEdit> Edits)
{
    /// <summary>Nothing is changed.</summary>
    public static Scenario None { get; } = new([]);

    /// <summary>Whether it lifts a designation of a party.</summary>
    /// <param name="list">The list it stands on.</param>
    /// <param name="recordKey">The publisher's key, where known.</param>
    /// <param name="register">The register party it is a designation of, where known.</param>
    /// <param name="programme">The publisher's programme.</param>
    public bool Lifts(ListId list, string? recordKey, PartyId? register, string programme) =>
        Edits.Any(edit => edit.Lifts(list, recordKey, register, programme));

    /// <summary>The book without the measures it lifts.</summary>
    public MeasureBook Apply(MeasureBook book) =>
        Edits.OfType<ScenarioEdit.LiftMeasure>().Aggregate(book, (left, edit) => left.Without(edit.Measure));
}

/// <summary>One edit.</summary>
public abstract record ScenarioEdit
{
    private ScenarioEdit() { }

    /// <summary>The edit in words.</summary>
    public abstract string Text { get; }

    /// <summary>Whether it lifts that designation.</summary>
    public virtual bool Lifts(ListId list, string? recordKey, PartyId? register, string programme) => false;

    /// <summary>Lifts a measure, an article or a whole instrument. Designations made under it stand until they are lifted themselves.</summary>
    public sealed record LiftMeasure(MeasureId Measure) : ScenarioEdit
    {
        /// <inheritdoc/>
        public override string Text => $"{Measure} is lifted";
    }

    /// <summary>Ends a programme of some publishers: all designations under it.</summary>
    public sealed record EndProgramme(IReadOnlyList<PublisherId> Publishers, string Programme) : ScenarioEdit
    {
        /// <inheritdoc/>
        public override string Text => $"Programme {Programme} ({string.Join(", ", Publishers)}) is ended";

        /// <inheritdoc/>
        public override bool Lifts(ListId list, string? recordKey, PartyId? register, string programme) =>
            Publishers.Contains(list.Publisher)
            && string.Equals(programme, Programme, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Takes a party off the lists of some publishers: by record, or as the register party it is.</summary>
    public sealed record Delist(
        IReadOnlyList<PublisherId> Publishers,
        PartyId? Party,
        RecordId? Record,
        string Name
    ) : ScenarioEdit
    {
        /// <inheritdoc/>
        public override string Text => $"{Name} is delisted by {string.Join(", ", Publishers)}";

        /// <inheritdoc/>
        public override bool Lifts(ListId list, string? recordKey, PartyId? register, string programme) =>
            Publishers.Contains(list.Publisher)
            && (
                (Party is { } party && register == party)
                || (
                    Record is { } record
                    && record.List == list
                    && string.Equals(record.Key, recordKey, StringComparison.Ordinal)
                )
            );
    }
}
