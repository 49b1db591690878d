using Assay.Formats.Lists.Json;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Bods;

/// <summary>A party of a relationship: the id of a record, or why none is named.</summary>
/// <param name="Id">The id; "" where there is none.</param>
/// <param name="Reason">Why, in the standard's word; "" where an id is there.</param>
internal readonly record struct BodsEnd(string Id, string Reason)
{
    /// <summary>Reads one: an id, an object with a reason, or (0.2, 0.3) an object that holds either.</summary>
    public static BodsEnd Of(JsonItem item)
    {
        if (item.Record is not { } record)
            return new BodsEnd(item.Text, "");
        foreach (var by in (ReadOnlySpan<string>)["describedByEntityStatement", "describedByPersonStatement"])
        {
            if (record.Text(by) is { Length: > 0 } id)
                return new BodsEnd(id, "");
        }
        var unspecified = record["unspecified"].Record ?? record;
        return new BodsEnd("", unspecified.Text("reason") is { Length: > 0 } reason ? reason : "not said");
    }
}

/// <summary>A relationship: who has what interests in whom.</summary>
/// <param name="Id">Of its record.</param>
/// <param name="Line">Its line.</param>
/// <param name="Day">Of its statement, as written.</param>
/// <param name="IsClosed">Whether the statement closes the record: the relationship has ended.</param>
/// <param name="Subject">In whom.</param>
/// <param name="Holder">Who.</param>
/// <param name="Interests">What.</param>
/// <param name="Source">Where it is from.</param>
internal sealed record BodsRelation(
    string Id,
    long Line,
    string Day,
    bool IsClosed,
    BodsEnd Subject,
    BodsEnd Holder,
    IReadOnlyList<BodsInterest> Interests,
    Citation Source
)
{
    /// <summary>Reads one.</summary>
    public static BodsRelation Of(string id, JsonRecord record, JsonRecord details, BookDraft draft)
    {
        var source = record["source"].Record;
        return new BodsRelation(
            id,
            record.Line,
            record.Text("statementDate"),
            record.Text("recordStatus") is "closed",
            BodsEnd.Of(details["subject"]),
            BodsEnd.Of(details["interestedParty"]),
            [.. details["interests"].Records.Select(i => BodsInterest.Of(i, draft))],
            new Citation(
                source?.Text("description") is { Length: > 0 } description
                    ? description
                    : "Beneficial Ownership Data Standard",
                Confidence.Secondary,
                source?.Text("url") is { Length: > 0 } url ? url : id
            )
        );
    }

    /// <summary>
    /// Adds it. Shares and votes of the same days are one stake; a relationship that tells no interest is a stake of unknown share. Rights to profit
    /// or surplus are such a stake too, where no shares are told.
    /// </summary>
    public void AddTo(BookDraft draft, Func<string, string> nameOf, BodsIndirect indirect)
    {
        if (Subject.Id.Length == 0)
        {
            draft.NotRead(Line, Id, $"it does not say in whom the interest is ({Subject.Reason})");
            return;
        }
        if (Holder.Id.Length == 0 && IsNobody(Holder.Reason))
        {
            draft.Tell(
                "AS3013",
                Severity.Note,
                Line,
                $"{nameOf(Subject.Id)} states that it has no beneficial owner ({Id})."
            );
            return;
        }
        var (held, holder) = (draft.Named(Subject.Id), HolderNode(draft, nameOf));
        var hasShares = Interests.Any(i => i.Role is BodsRole.Shares or BodsRole.Votes);
        var stakes = new List<(BodsInterest Interest, Share? Votes)>();
        var interests =
            Interests.Count > 0
                ? Interests
                :
                [
                    new BodsInterest(
                        BodsRole.Unknown,
                        null,
                        Share.Unknown,
                        InForce.Always,
                        IsIndirect: false
                    ),
                ];
        foreach (var written in interests)
        {
            if (Ended(written, draft) is not { } interest || (interest.Role is BodsRole.Profit && hasShares))
                continue;
            if (interest.Role is BodsRole.Control)
                draft.Add(new ControlLink(holder, held, interest.Means!, interest.Days, Source), Line);
            else if (interest.IsIndirect)
                indirect.Add(new IndirectStake(holder, held, interest.Days, Source, Line));
            else
                stakes.Add((interest, null));
        }
        foreach (var (interest, votes) in Joined(stakes))
        {
            var isVotes = interest.Role is BodsRole.Votes;
            indirect.Told(holder, held, interest.Days);
            draft.Add(
                new Interest(
                    holder,
                    held,
                    isVotes ? Share.Unknown : interest.Share,
                    isVotes ? interest.Share : votes,
                    interest.Days,
                    Source,
                    interest.Means
                ),
                Line
            );
        }
    }

    // Votes belong to the first shares of the same days that have none.
    private static List<(BodsInterest Interest, Share? Votes)> Joined(
        List<(BodsInterest Interest, Share? Votes)> stakes
    )
    {
        var joined = stakes.Where(s => s.Interest.Role is not BodsRole.Votes).ToList();
        foreach (var (votes, _) in stakes.Where(s => s.Interest.Role is BodsRole.Votes))
        {
            var at = joined.FindIndex(s =>
                s.Interest.Role is BodsRole.Shares && s.Votes is null && s.Interest.Days == votes.Days
            );
            if (at < 0)
                joined.Add((votes, null));
            else
                joined[at] = joined[at] with { Votes = votes.Share };
        }
        return joined;
    }

    // A record that is closed without a day when its interest ended, ended by the day of the statement that closes it.
    private BodsInterest? Ended(BodsInterest interest, BookDraft draft)
    {
        var days = interest.Days;
        if (IsClosed && days.Until is null)
        {
            if (StatedDay.Of(Day, Line, draft) is not { } closed)
            {
                draft.NotRead(Line, Id, "it has ended, and no day tells when");
                return null;
            }
            days = days with
            {
                Until =
                    days.From is { } begun && begun.Earliest < closed.Latest
                        ? PartialDate.Between(begun.Earliest, closed.Latest)
                        : closed,
            };
        }
        if (days is { From: { } from, Until: { } until } && from.Earliest > until.Latest)
        {
            draft.NotRead(Line, Id, $"it ends ({until}) before it begins ({from})");
            return null;
        }
        return interest with { Days = days };
    }

    private OwnerNode HolderNode(BookDraft draft, Func<string, string> nameOf)
    {
        if (Holder.Id.Length > 0)
            return draft.Named(Holder.Id);
        return draft.Nameless(
            $"{Id}/undisclosed",
            $"undisclosed holder in {nameOf(Subject.Id)}: {Holder.Reason}"
        );
    }

    private static bool IsNobody(string reason) => reason is "noBeneficialOwners" or "no-beneficial-owners";
}
