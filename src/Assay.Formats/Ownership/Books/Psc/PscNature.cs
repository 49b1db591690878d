using System.Text.RegularExpressions;
using Assay.Model;
using Assay.Ownership;

namespace Assay.Formats.Ownership.Books.Psc;

/// <summary>Who holds what, but for the natures of control.</summary>
internal sealed record PscHolding(OwnerNode Holder, OwnerNode Held, InForce Days, Citation Source, long Line);

/// <summary>
/// Natures of control. Bands are ranges: more than 25 up to 50 %, more than 50 and less than 75 %, 75 % or more (Companies Act 2006 Sch. 1A; the
/// Register of People with Significant Control Regulations 2016, Sch. 2). A partnership's right to surplus assets stands where a company's shares do.
/// Where only votes are told the share is unknown: what a filing leaves out clears nobody.
/// </summary>
/// <remarks>
/// <c>-as-trust</c> and <c>-as-firm</c>: the trustees, or the firm, have it, and the person has control over these. That it is the person's own is
/// then not certain: the stake is anything up to the band's upper end, and a link of control says by what.
/// </remarks>
internal static partial class PscNature
{
    private const decimal Smallest = 0.000000001m;

    public static void Add(IEnumerable<string> natures, PscHolding holding, BookDraft draft)
    {
        var stakes = new SortedDictionary<string, (Share? Shares, Share? Votes)>(StringComparer.Ordinal);
        var powers = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var nature in natures.Distinct(StringComparer.Ordinal))
        {
            var via = Via(nature);
            if (via.Length > 0)
                powers.Add(via);
            var match = Form().Match(nature);
            if (!match.Success)
            {
                draft.ReadAsUnknown(holding.Line, nature, "it is a nature of control that is not known");
                stakes[via] = (Share.Unknown, null);
            }
            else if (match.Groups["band"] is { Success: true } band)
                Add(stakes, via, match.Groups["what"].Value, Band(band.Value));
            else if (via.Length == 0)
                powers.Add(
                    match.Groups["what"].Value is "significant-influence-or-control"
                        ? "dominant-influence"
                        : "appoints-board"
                );
        }
        if (stakes.Count == 0 && powers.Count == 0)
            stakes[""] = (Share.Unknown, null);
        foreach (var (via, (shares, votes)) in stakes)
            draft.Add(
                new Interest(
                    holding.Holder,
                    holding.Held,
                    shares ?? Share.Unknown,
                    votes == shares ? null : votes,
                    holding.Days,
                    holding.Source,
                    via.Length > 0 ? via : null
                ),
                holding.Line
            );
        foreach (var means in powers)
            draft.Add(
                new ControlLink(holding.Holder, holding.Held, means, holding.Days, holding.Source),
                holding.Line
            );
    }

    private static void Add(
        SortedDictionary<string, (Share? Shares, Share? Votes)> stakes,
        string via,
        string what,
        Share band
    )
    {
        var share = via.Length == 0 ? band : Share.Between(Percent.Zero, band.Upper);
        var (shares, votes) = stakes.GetValueOrDefault(via);
        stakes[via] = what is "voting-rights"
            ? (shares, Spanning(votes, share))
            : (Spanning(shares, share), votes);
    }

    private static string Via(string nature) =>
        nature.Contains("-trust", StringComparison.Ordinal) ? "trust"
        : nature.Contains("-firm", StringComparison.Ordinal) ? "firm"
        : nature.Contains("-nominee", StringComparison.Ordinal) ? "nominee"
        : "";

    private static Share Band(string band) =>
        band switch
        {
            "25-to-50" => Share.Above(new Percent(25), new Percent(50)),
            "50-to-75" => Share.Above(new Percent(50), new Percent(75 - Smallest)),
            "75-to-100" => Share.Between(new Percent(75), Percent.Whole),
            _ => Share.Above(new Percent(25), Percent.Whole),
        };

    // Two bands of one kind contradict each other, or are of two classes: the stake lies somewhere among them.
    private static Share Spanning(Share? known, Share other)
    {
        if (known is not { } one || one == other)
            return other;
        var (lower, upper) = (one.Lower <= other.Lower ? one : other, one.Upper >= other.Upper ? one : other);
        return lower.LowerExcluded
            ? Share.Above(lower.Lower, upper.Upper)
            : Share.Between(lower.Lower, upper.Upper);
    }

    private const string Ending =
        "(-as-(control-over-)?(trust|firm)|-as-nominee[a-z-]*)?(-limited-liability-partnership|-registered-overseas-entity)?$";

    [GeneratedRegex(
        "^((part-)?(?<what>ownership-of-shares|voting-rights|right-to-share-surplus-assets)-(?<band>25-to-50|50-to-75|75-to-100|more-than-25)-percent"
            + "|(?<what>right-to-appoint-and-remove-(directors|members|person)|significant-influence-or-control))"
            + Ending,
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
