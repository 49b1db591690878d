using Assay.Model;

namespace Assay.Votes;

/// <summary>A roll call as one source numbers it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Key">The source's own key, unchanged.</param>
public readonly record struct RollCallId(ItemId Source, string Key)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Source}#{Key}";
}

/// <summary>What was voted on.</summary>
public enum BallotPart
{
    /// <summary>The source does not say; mostly a resolution as a whole.</summary>
    NotSaid,

    /// <summary>A resolution or motion as a whole.</summary>
    Whole,

    /// <summary>An amendment.</summary>
    Amendment,

    /// <summary>A paragraph or other part of a text.</summary>
    Paragraph,
}

/// <summary>A mark of what a roll call is about, as a source gives it.</summary>
/// <param name="Code">The source's short word, such as <c>nu</c>.</param>
/// <param name="Name">Its name, such as "Nuclear weapons and nuclear material".</param>
public sealed record VoteTopic(string Code, string Name);

/// <summary>A vote of the General Assembly in which each country's was recorded, as one source describes it.</summary>
public sealed record RollCall
{
    /// <summary>The source's number of it.</summary>
    public required RollCallId Id { get; init; }

    /// <summary>The resolution; null where what the source writes is none (a page of the record, or nothing).</summary>
    public ResolutionSymbol? Symbol { get; init; }

    /// <summary>What the source writes for the resolution, unchanged; may be empty.</summary>
    public string SymbolAsWritten { get; init; } = "";

    /// <summary>The day; a month where the source's day is none.</summary>
    public required PartialDate On { get; init; }

    /// <summary>What the source writes for the day.</summary>
    public string DayAsWritten { get; init; } = "";

    /// <summary>The yearly session it is filed under; null where the source does not say.</summary>
    public int? Session { get; init; }

    /// <summary>The source's short text; may be empty.</summary>
    public string Title { get; init; } = "";

    /// <summary>The source's longer text; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>What it is about; empty where the source marks nothing, which does not say that it is about nothing of the kind.</summary>
    public IReadOnlyList<VoteTopic> Topics { get; init; } = [];

    /// <summary>Whether the United States' Department of State called the vote important; null where the source does not say.</summary>
    public bool? IsImportant { get; init; }

    /// <summary>What was voted on.</summary>
    public BallotPart Part { get; init; }

    /// <summary>Its name for people: the symbol, else what the source writes, else its number.</summary>
    public string Name =>
        Symbol?.ToString() ?? (SymbolAsWritten.Length > 0 ? SymbolAsWritten : Id.ToString());

    /// <summary>Its text for people: the short one, else the longer.</summary>
    public string Text => Title.Length > 0 ? Title : Description;
}
