using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists;
using Assay.Model;

namespace Assay.Formats.Ownership.Books.MineOwners;

/// <summary>A stake as the text of owners writes it.</summary>
/// <param name="Holder">The holder's name, as written.</param>
/// <param name="Share">How much; null where the text does not say.</param>
/// <param name="Days">From when to when, as far as the text says.</param>
internal sealed record OwnerStake(string Holder, Share? Share, InForce Days)
{
    /// <summary>Who holds the holder, where the text says so: "wholly-owned subsidiary of", "63.9% subsidiary of".</summary>
    public OwnerStake? Parent { get; init; }

    /// <summary>Whether the name has an "and" in it, which stands between two companies or within the name of one, or tells of several.</summary>
    public bool MayBeSeveral =>
        Several.Any(word => Holder.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Several =
    [
        " and ",
        ";",
        "consortium",
        "investors",
        "shareholders",
        "owners",
    ];
}

/// <summary>
/// Owners of a mine as free text: <c>X (50%), Y, Inc. (50%)</c>; <c>Until 2007: X (49%)</c>; <c>X (100%), sold on 1 June 2013</c>;
/// <c>X (wholly-owned subsidiary of Y) (100%)</c>; <c>X subsidiary of Y, 63.9% subsidiary of Z</c>; a name alone, whose share is not told.
/// </summary>
/// <param name="Stakes">What is certain.</param>
/// <param name="Rest">What was not read; "" where all was.</param>
internal sealed partial record OwnersText(IReadOnlyList<OwnerStake> Stakes, string Rest)
{
    private const int LongestText = 4_000;

    /// <summary>Reads a text, with a comment that may tell of a sale.</summary>
    public static OwnersText Read(string text, string comment)
    {
        if (text.Length > LongestText)
            return new OwnersText([], text);
        if (Chain().Match(text) is { Success: true } chain)
            return Chained(chain, text);
        if (LoneName().IsMatch(text))
            return new OwnersText([new OwnerStake(text, Share: null, InForce.Always)], "");
        return Listed(text, comment);
    }

    private static OwnersText Listed(string text, string comment)
    {
        var stakes = new List<OwnerStake>();
        var rest = text;
        while (Stake().Match(rest) is { Success: true } match)
        {
            if (Of(match) is not { } stake)
                break;
            rest = rest[match.Length..];
            if (Sale().Match(rest) is { Success: true } sale && TryDay(sale, out var sold))
            {
                stake = stake with { Days = stake.Days with { Until = sold } };
                rest = rest[sale.Length..];
            }
            stakes.Add(stake);
            rest = Separator().Replace(rest, "");
        }
        if (
            stakes is [{ Days: { From: null, Until: null } } only]
            && SaleInComment().Match(comment) is { Success: true } told
            && TryDay(told, out var day)
        )
            stakes[0] = only with { Days = new InForce(null, day) };
        // Where one of the shares cannot be right, it is not known which.
        if (stakes.Where(s => s.Days == InForce.Always).Sum(s => s.Share!.Value.Lower.Value) > 100)
            stakes = [.. stakes.Select(s => s with { Share = null })];
        return new OwnersText(stakes, rest);
    }

    private static OwnerStake? Of(Match match)
    {
        var name = match.Groups["name"].Value.Trim();
        if (!TryShare(match.Groups["share"].Value, out var share) || TryDays(match) is not { } days)
            return null;
        OwnerStake? parent = null;
        if (Whole().Match(name) is { Success: true } whole)
        {
            name = name[..whole.Index].Trim();
            parent = new OwnerStake(
                whole.Groups["parent"].Value.Trim(),
                Model.Share.Exactly(Percent.Whole),
                InForce.Always
            );
        }
        return IsName(name) ? new OwnerStake(name, share, days) { Parent = parent } : null;
    }

    private static OwnersText Chained(Match chain, string text)
    {
        var (name, middle) = (chain.Groups["name"].Value.Trim(), chain.Groups["middle"].Value.Trim());
        var top = chain.Groups["top"].Value.Trim();
        if (
            !TryShare(chain.Groups["share"].Value, out var share)
            || !IsName(name)
            || !IsName(top)
            || (middle.Length > 0 && !IsName(middle))
        )
            return new OwnersText([], text);
        var parent = new OwnerStake(top, share, InForce.Always);
        if (middle.Length > 0)
            parent = new OwnerStake(middle, Share: null, InForce.Always) { Parent = parent };
        return new OwnersText([new OwnerStake(name, Share: null, InForce.Always) { Parent = parent }], "");
    }

    private static bool IsName(string text) =>
        text.Length is > 0 and <= 160
        && !NoName().IsMatch(text)
        && text.Count(c => c == '(') == text.Count(c => c == ')');

    // "After 2007" is certain from the year's end on, and may have been so in it; "until 2007" ended in that year.
    private static InForce? TryDays(Match match)
    {
        if (!match.Groups["when"].Success)
            return InForce.Always;
        if (!WrittenDate.TryParse(match.Groups["day"].Value, out var day))
            return null;
        return match.Groups["when"].Value.ToLowerInvariant() switch
        {
            "after" => new InForce(PartialDate.Between(day.Earliest, day.Latest.PlusDays(1)), null),
            "since" or "from" => new InForce(day, null),
            "before" => new InForce(null, PartialDate.Between(day.Earliest.PlusDays(-1), day.Latest)),
            _ => new InForce(null, day),
        };
    }

    private static bool TryDay(Match sale, out PartialDate day) =>
        WrittenDate.TryParse(sale.Groups["day"].Value, out day);

    private static bool TryShare(string text, out Share share)
    {
        share = default;
        if (
            !decimal.TryParse(
                text,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            || number > 100
        )
            return false;
        share = Model.Share.Exactly(new Percent(number));
        return true;
    }

    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const string Number = @"\d{1,3}(\.\d{0,10})?";
    private const string Day = @"(?<day>(\d{1,2} )?([a-z]+ )?\d{4})";

    [GeneratedRegex(
        @"^(joint venture:)?\s*((?<when>after|until|before|since|from) (?<day>[^:%()]{4,20}):)?\s*(?<name>[^%]+?)\s*\((?<share>"
            + Number
            + @")\s*%\s*[()]",
        Options
    )]
    private static partial Regex Stake();

    [GeneratedRegex(@"^\s*,?\s*sold( their interest)?( on| in| effective)? " + Day + @"\b", Options)]
    private static partial Regex Sale();

    [GeneratedRegex(@"^sold( on| in| effective)? " + Day + @"\b", Options)]
    private static partial Regex SaleInComment();

    [GeneratedRegex(@"^(\s*\.$|\s*[,;]?\s*(and\s+)?)", Options)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\(wholly[- ]owned ([a-z]+ )?subsidiary of (?<parent>[^()%]+)\)$", Options)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"^(?<name>[^%,]+?)( subsidiary of (?<middle>[^%,]+?))?, (?<share>"
            + Number
            + @")% subsidiary of (?<top>[^%,]+)$",
        Options
    )]
    private static partial Regex Chain();

    // Letters of a company's name and nothing that joins or tells.
    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}\d '&.\-]*$", Options)]
    private static partial Regex LoneName();

    [GeneratedRegex(
        @"\b(subsidiary|sold|owned|interest|acquired|until|after|remaining|others?|unknown)\b|[:%]|^[^\p{L}\d]|\bn/?a\b",
        Options
    )]
    private static partial Regex NoName();
}
