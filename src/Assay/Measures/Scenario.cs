using Assay.Model;

namespace Assay.Measures;

/// <summary>Named, dated edits to what is known: what would be if measures, programmes or designations were gone, or others came.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="About">What it stands for: a proposal, a precedent.</param>
/// <param name="Edits">The edits, in the order given.</param>
public sealed record Scenario(string Title, string? About, IReadOnlyList<ScenarioEdit> Edits)
{
    /// <summary>Nothing is changed.</summary>
    public static Scenario None { get; } = new("nothing is changed", null, []);

    /// <summary>Where it is taken from.</summary>
    public Citation? Source { get; init; }

    /// <summary>The day the deal is moved to; null where it stays.</summary>
    public LocalDate? DealDate =>
        Edits.OfType<ScenarioEdit.MoveDeal>().Select(e => (LocalDate?)e.To).LastOrDefault();

    /// <summary>
    /// The days on which something begins or ends by it, in order: a staged lifting or a snap-back is a different answer before and
    /// after each.
    /// </summary>
    public IReadOnlyList<LocalDate> Turns() =>
        [
            .. Edits
                .SelectMany(e => new[] { e.Days.From?.Earliest, e.Days.Until?.Latest.PlusDays(1) })
                .OfType<LocalDate>()
                .Distinct()
                .Order(),
        ];

    /// <summary>What is left of a designation's days; nothing where it is lifted altogether.</summary>
    /// <param name="designation">The designation.</param>
    /// <param name="days">Its days.</param>
    public IReadOnlyList<InForce> Left(DesignationKey designation, InForce days)
    {
        IReadOnlyList<InForce> left = [days];
        foreach (var edit in Edits)
        {
            if (edit.Lifts(designation))
                left = [.. left.SelectMany(span => span.Without(edit.Days))];
        }
        return left;
    }

    /// <summary>The measures of a book whose answers it can change; no other need be asked again.</summary>
    public IReadOnlyList<Measure> Touched(MeasureBook book) =>
        [
            .. book.Measures.Where(m =>
                Edits.Any(e => e.Touches(m) || e.LiftsDesignationsOf(PublishersOf(m, book)))
            ),
        ];

    private static IReadOnlyList<PublisherId> PublishersOf(Measure measure, MeasureBook book) =>
        [
            .. measure
                .References()
                .SelectMany(reference =>
                    reference switch
                    {
                        Reference.Publisher listing => [listing.Id],
                        Reference.Attribution rule => book
                            .Rules.Where(r => string.Equals(r.Order, rule.Id.Value, StringComparison.Ordinal))
                            .SelectMany(r => r.Publishers),
                        _ => Enumerable.Empty<PublisherId>(),
                    }
                )
                .Distinct(),
        ];

    /// <summary>The book as it would be.</summary>
    public MeasureBook Apply(MeasureBook book) =>
        Edits.Aggregate(book, (changed, edit) => edit.Apply(changed));
}

/// <summary>What names one designation: list and record, whom the register knows by it, who in the deal it is of, its programme.</summary>
/// <param name="List">The list it stands on.</param>
/// <param name="RecordKey">The publisher's key, where known.</param>
/// <param name="Register">The register party it is a designation of, where known.</param>
/// <param name="InDeal">The party of the deal, where only the deal file states it.</param>
/// <param name="Programme">The publisher's programme.</param>
public sealed record DesignationKey(
    ListId List,
    string? RecordKey,
    PartyId? Register,
    PartyId? InDeal,
    string Programme
);
