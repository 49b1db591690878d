using System.Globalization;
using Assay.Assaying;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Reports.Ownership;

/// <summary>Stakes, and what is odd about them, in words.</summary>
internal static class StakeWords
{
    /// <summary>A stake with its days.</summary>
    public static string Of(Interest interest) =>
        $"{interest.Share}{(interest.Votes is { } votes ? $", votes {votes}" : "")}, {interest.Days}";

    /// <summary>An oddity, in a sentence or two.</summary>
    public static string Of(OwnershipOddity oddity, Func<OwnerNode, string> nameOf) =>
        oddity switch
        {
            OwnershipOddity.Contradiction c =>
                $"What {nameOf(c.Holder)} holds of {nameOf(c.Held)} is stated as {string.Join("; ", c.Statements.Select(s => $"{Of(s)} [{s.Source.Text}]"))}. It was taken to lie among these.",
            OwnershipOddity.MoreThanWhole m =>
                $"The stakes in {nameOf(m.Held)} add up to {Percent.InWords(m.Sum)}. Each was taken as stated.",
            OwnershipOddity.Loop l =>
                $"{string.Join(" holds ", l.Ring.Append(l.Ring[0]).Select(nameOf))}: a ring. It blocks nobody by itself; no authority has said how to count it.",
            _ => throw new ArgumentOutOfRangeException(nameof(oddity), oddity, "There is no such oddity."),
        };

    /// <summary>A stake that changed hands round a listing, in sentences.</summary>
    public static string Of(TransferFlag flag, Func<OwnerNode, string> nameOf)
    {
        var stake = flag.Ended;
        var change = flag.Left is { } left
            ? $"went down from {stake.Share} to {left.Share}"
            : $"({stake.Share}) ended";
        var when =
            flag.Days is not { } days ? $"near the listing ({flag.Listed}): which came first is not known"
            : days == 0 ? $"on the day of the listing ({flag.Listed})"
            : days > 0 ? $"{Count(days)} after the day of the listing ({flag.Listed})"
            : $"{Count(-days)} before the day of the listing ({flag.Listed})";
        var takers =
            flag.Takers.Count == 0
                ? ""
                : $" Stakes that began then: {string.Join("; ", flag.Takers.Select(t => $"{nameOf(t.Interest.Holder)} {t.Interest.Share}{(t.Tie is { } tie ? $" ({tie})" : "")}"))}.";
        var law = flag.Rule.Transfers is { } transfers ? $" {transfers.Text}." : "";
        return $"{flag.Rule.Order}: the stake of {nameOf(stake.Holder)} in {nameOf(stake.Held)} {change} by {stake.Days.Until}, {when}.{takers}{law}";
    }

    private static string Count(int days) =>
        days == 1 ? "a day" : string.Create(CultureInfo.InvariantCulture, $"{days} days");
}
