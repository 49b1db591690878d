using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Gleif;

/// <summary>
/// A record of level 2 (RR-CDF), whether XML or a row. What it says is who takes whom into its accounts, who manages a fund, whose branch one is:
/// evidence of control. It says nothing of how much is owned, although some records bring a quantifier along: that measures how far the accounts are
/// consolidated, and is written 1.00 by some and 100.00 by others in the same unit.
/// </summary>
/// <param name="Line">Its line.</param>
/// <param name="Start">The party related: the subsidiary, the branch, the fund.</param>
/// <param name="End">The party it is related to: the parent, the head office, the manager.</param>
/// <param name="Type">Such as <c>IS_DIRECTLY_CONSOLIDATED_BY</c>.</param>
internal sealed record GleifRelation(long Line, string Start, string End, string Type)
{
    /// <summary><c>ACTIVE</c>, or <c>INACTIVE</c> where it has ended.</summary>
    public string Status { get; init; } = "";

    /// <summary>Of the record: <c>PUBLISHED</c>, <c>LAPSED</c>, <c>RETIRED</c>, <c>ANNULLED</c> …</summary>
    public string RecordStatus { get; init; } = "";

    /// <summary>When the record was last changed.</summary>
    public string Updated { get; init; } = "";

    /// <summary>Its periods: of the relationship, of the accounts, of the document filed.</summary>
    public IReadOnlyList<GleifPeriod> Periods { get; init; } = [];

    /// <summary>Adds it, once for each period of the relationship.</summary>
    public void AddTo(BookDraft draft, GleifSources sources)
    {
        if (RecordStatus is "ANNULLED" or "DUPLICATE")
        {
            draft.Tell(
                "AS3014",
                Severity.Note,
                Line,
                $"{this}: the record is {RecordStatus.ToLowerInvariant()}, so it was published in error or stands elsewhere too; it was left out."
            );
            return;
        }
        if (Node(Start, draft) is not { } start || Node(End, draft) is not { } end)
        {
            draft.NotRead(Line, ToString(), "one of the two is no LEI");
            return;
        }
        var means = GleifMeans.Of(Type);
        if (means is null && !GleifMeans.IsHolding(Type))
        {
            draft.NotRead(Line, ToString(), "the type of relationship is not known");
            return;
        }
        var source = sources.Of(this);
        foreach (var days in Days(draft))
        {
            if (means is not null)
                draft.Add(new ControlLink(end, start, means, days, source), Line);
            else
                draft.Add(
                    new Interest(start, end, Share.Unknown, Votes: null, days, source, GleifMeans.Feeder),
                    Line
                );
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Start} {Type} {End}";

    // Accounting and filing periods are of a document, not of the relationship. A relationship that has ended on a day nobody tells ended by the day
    // on which the record was last changed. A lapsed record was not confirmed in time, which does not end what it says.
    private IEnumerable<InForce> Days(BookDraft draft)
    {
        var hasEnded = Status is "INACTIVE" || RecordStatus is "RETIRED";
        var periods = Periods.Where(p => p.Type is "RELATIONSHIP_PERIOD").DefaultIfEmpty(GleifPeriod.None);
        foreach (var period in periods)
        {
            var from = StatedDay.Of(period.Start, Line, draft);
            var until = StatedDay.Of(period.End, Line, draft);
            if (until is null && hasEnded)
            {
                if (StatedDay.Of(Updated, Line, draft) is not { } updated)
                {
                    draft.NotRead(Line, ToString(), "it has ended, and no day tells when");
                    continue;
                }
                until =
                    from is { } begun && begun.Earliest < updated.Latest
                        ? PartialDate.Between(begun.Earliest, updated.Latest)
                        : updated;
            }
            if (from is { } first && until is { } last && first.Earliest > last.Latest)
            {
                draft.NotRead(Line, ToString(), $"it ends ({last}) before it begins ({first})");
                continue;
            }
            yield return new InForce(from, until);
        }
    }

    private static OwnerNode? Node(string lei, BookDraft draft) =>
        GleifNumber.Lei(lei) is { } number
            ? draft.Named(
                new StatedParty(new OwnerNode(number.Value), number.Value, PartyKind.Unknown)
                {
                    Identifiers = [number],
                }
            )
            : null;
}

/// <summary>A period of a relationship record, as written.</summary>
/// <param name="Type"><c>RELATIONSHIP_PERIOD</c>, <c>ACCOUNTING_PERIOD</c>, <c>DOCUMENT_FILING_PERIOD</c>.</param>
/// <param name="Start">Its first day; "" where none is told.</param>
/// <param name="End">Its last day; "" where none is told.</param>
internal readonly record struct GleifPeriod(string Type, string Start, string End)
{
    public static GleifPeriod None { get; } = new("", "", "");
}

/// <summary>What the types of relationship mean.</summary>
internal static class GleifMeans
{
    /// <summary>The kind of stake that a feeder fund has in its master fund.</summary>
    public const string Feeder = "feeder-fund";

    /// <summary>By what the end node has power over the start node; null where it has none.</summary>
    public static string? Of(string type) =>
        type switch
        {
            "IS_DIRECTLY_CONSOLIDATED_BY" or "IS_ULTIMATELY_CONSOLIDATED_BY" => ControlMeans.Consolidation,
            "IS_INTERNATIONAL_BRANCH_OF" => "branch",
            "IS_FUND-MANAGED_BY" => "fund-manager",
            "IS_SUBFUND_OF" => "umbrella-fund",
            _ => null,
        };

    /// <summary>Whether the start node holds something of the end node: a feeder fund puts its money into the master fund. How much of it, nobody says.</summary>
    public static bool IsHolding(string type) => type is "IS_FEEDER_TO";
}

/// <summary>Where relations are from, each text once: there are few, and half a million relations.</summary>
internal sealed class GleifSources
{
    private readonly Dictionary<(string, string), Citation> _known = [];

    public Citation Of(GleifRelation relation)
    {
        var key = (relation.Type, relation.RecordStatus);
        if (!_known.TryGetValue(key, out var source))
            _known[key] = source = new Citation(
                relation.RecordStatus is "LAPSED"
                    ? $"GLEIF level 2, {relation.Type} (lapsed: not confirmed since it fell due)"
                    : $"GLEIF level 2, {relation.Type}",
                Confidence.Secondary
            );
        return source;
    }
}
