using Assay.Readings.Mentions;

namespace Assay.Readings.Comparison;

/// <summary>Somebody or something that one of two texts names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Targets">What it is linked to, by <see cref="LinkTarget.Id"/>; empty where nothing is known.</param>
public sealed record ComparedItem(MentionKind Kind, string Name, IReadOnlyList<string> Targets)
{
    /// <summary>The number of the referent, where it comes from a reading.</summary>
    public int? Referent { get; init; }
}

/// <summary>One of two texts that are held against each other; a dossier counts as one, by the parties, assets and commodities of its deal.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Day">The day it is of.</param>
/// <param name="Items">Who and what it names.</param>
/// <param name="Kinds">The kinds of things it can name: what it does not speak of is not missing from it.</param>
public sealed record ComparedText(
    string Title,
    LocalDate Day,
    IReadOnlyList<ComparedItem> Items,
    IReadOnlySet<MentionKind> Kinds
)
{
    /// <summary>The kinds a dossier speaks of.</summary>
    public static IReadOnlySet<MentionKind> KindsOfDeals { get; } =
        new HashSet<MentionKind>
        {
            MentionKind.Person,
            MentionKind.Organisation,
            MentionKind.Place,
            MentionKind.Commodity,
            MentionKind.Vessel,
        };

    /// <summary>The reading, where it is one: only readings have figures, quotes and wordings.</summary>
    public Reading? Reading { get; init; }

    /// <summary>A reading, without what only picture credits name.</summary>
    public static ComparedText Of(Reading reading)
    {
        var credits = reading
            .Mentions.GroupBy(m => m.Referent)
            .Where(g => g.All(m => m.IsCredit))
            .Select(g => g.Key)
            .ToHashSet();
        return new ComparedText(
            reading.Document.Title ?? reading.Document.Name,
            reading.Day.On,
            [
                .. reading
                    .Referents.Where(r => !credits.Contains(r.Number))
                    .Select(r => new ComparedItem(r.Kind, r.Name, [.. r.Links.Select(l => l.Target.Id)])
                    {
                        Referent = r.Number,
                    }),
            ],
            Enum.GetValues<MentionKind>().ToHashSet()
        )
        {
            Reading = reading,
        };
    }
}
