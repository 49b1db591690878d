using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Assay.Formats.Lists.Json;
using Assay.Model;

namespace Assay.Formats.Ownership.Books.Bods;

/// <summary>What an interest is to a book.</summary>
internal enum BodsRole
{
    /// <summary>Of capital.</summary>
    Shares,

    /// <summary>Of votes.</summary>
    Votes,

    /// <summary>Of income or of what is left at the end: somebody has something of the company, and how much of its capital is not told.</summary>
    Profit,

    /// <summary>Not known, or not told.</summary>
    Unknown,

    /// <summary>Power without or beyond shares.</summary>
    Control,
}

/// <summary>An interest of a relationship.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Means">By what it gives control, or the kind of stake.</param>
/// <param name="Share">How much.</param>
/// <param name="Days">From when to when.</param>
/// <param name="IsIndirect">Whether it runs through others.</param>
internal sealed partial record BodsInterest(
    BodsRole Role,
    string? Means,
    Share Share,
    InForce Days,
    bool IsIndirect
)
{
    private static readonly FrozenDictionary<string, (BodsRole Role, string? Means)> Types = new Dictionary<
        string,
        (BodsRole, string?)
    >(StringComparer.Ordinal)
    {
        ["shareholding"] = (BodsRole.Shares, null),
        ["votingrights"] = (BodsRole.Votes, null),
        ["rightstosurplusassets"] = (BodsRole.Profit, "surplus-assets"),
        ["rightstosurplusassetsondissolution"] = (BodsRole.Profit, "surplus-assets"),
        ["rightstoprofitorincome"] = (BodsRole.Profit, "profit"),
        ["unknowninterest"] = (BodsRole.Unknown, null),
        ["unpublishedinterest"] = (BodsRole.Unknown, null),
        ["appointmentofboard"] = (BodsRole.Control, "appoints-board"),
        ["otherinfluenceorcontrol"] = (BodsRole.Control, "dominant-influence"),
        ["otherinfluenceorcontroloftrust"] = (BodsRole.Control, "dominant-influence"),
        ["influenceorcontrol"] = (BodsRole.Control, "dominant-influence"),
        ["seniormanagingofficial"] = (BodsRole.Control, ControlMeans.Director),
        ["boardmember"] = (BodsRole.Control, ControlMeans.Director),
        ["boardchair"] = (BodsRole.Control, ControlMeans.Director),
        ["settlor"] = (BodsRole.Control, "settlor"),
        ["settloroftrust"] = (BodsRole.Control, "settlor"),
        ["trustee"] = (BodsRole.Control, "trust"),
        ["trusteeoftrust"] = (BodsRole.Control, "trust"),
        ["protector"] = (BodsRole.Control, "protector"),
        ["protectoroftrust"] = (BodsRole.Control, "protector"),
        ["beneficiaryoflegalarrangement"] = (BodsRole.Control, "beneficiary"),
        ["beneficiaryoftrust"] = (BodsRole.Control, "beneficiary"),
        ["rightsgrantedbycontract"] = (BodsRole.Control, "contract"),
        ["conditionalrightsgrantedbycontract"] = (BodsRole.Control, "conditional-contract"),
        ["controlviacompanyrulesorarticles"] = (BodsRole.Control, "articles"),
        ["controlbylegalframework"] = (BodsRole.Control, "legal-framework"),
        ["enjoymentanduseofassets"] = (BodsRole.Control, "use-of-assets"),
        ["righttoprofitorincomefromassets"] = (BodsRole.Control, "use-of-assets"),
        ["nominee"] = (BodsRole.Control, "nominee"),
        ["nominator"] = (BodsRole.Control, "nominator"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Reads one. Where its type is not known it is a stake of unknown share.</summary>
    public static BodsInterest Of(JsonRecord interest, BookDraft draft)
    {
        var type = interest.Text("type");
        var (role, means) = (BodsRole.Unknown, (string?)null);
        if (
            Types.TryGetValue(string.Concat(type.Where(char.IsAsciiLetter)).ToLowerInvariant(), out var known)
        )
            (role, means) = known;
        else
            draft.ReadAsUnknown(interest.Line, type, "it is no type of interest that is known");
        var details = interest.Text("details");
        if (role is BodsRole.Shares && Word().IsMatch(details))
            means = details;
        // What this library writes of means that the standard has no type for.
        else if (
            means is "dominant-influence"
            && Word().IsMatch(details)
            && ControlMeans.Find(details) is { } written
        )
            means = written;
        return new BodsInterest(
            role,
            means,
            role is BodsRole.Shares or BodsRole.Votes ? ShareOf(interest, draft) : Share.Unknown,
            new InForce(
                StatedDay.Of(interest.Text("startDate"), interest.Line, draft),
                StatedDay.Of(interest.Text("endDate"), interest.Line, draft)
            ),
            (interest.Text("directOrIndirect") is { Length: > 0 } way ? way : interest.Text("interestLevel"))
                is "indirect"
        );
    }

    // 0.4 writes exclusiveMinimum as a number, its forerunners as true beside minimum.
    private static Share ShareOf(JsonRecord interest, BookDraft draft)
    {
        if (interest["share"].Record is not { } share)
            return Share.Unknown;
        var exact = share.Text("exact");
        var (least, isAbove) = End(share, "minimum", "exclusiveMinimum", "0");
        var (most, isBelow) = End(share, "maximum", "exclusiveMaximum", "100");
        if (exact.Length > 0 && TryPercent(exact, out var one))
            return Share.Exactly(one);
        if (exact.Length == 0 && TryPercent(least, out var from) && TryPercent(most, out var to))
        {
            if (isBelow && to > Percent.Zero)
                to = new Percent(to.Value - 0.000000001m);
            if (from == to && !isAbove || from < to)
                return isAbove ? Share.Above(from, to) : Share.Between(from, to);
        }
        draft.ReadAsUnknown(interest.Line, share.ToString(), "it is no share from 0 to 100");
        return Share.Unknown;
    }

    private static (string End, bool IsExcluded) End(
        JsonRecord share,
        string name,
        string excluding,
        string open
    )
    {
        var (end, excluded) = (share.Text(name), share.Text(excluding));
        return excluded is "true" ? (end.Length > 0 ? end : open, true)
            : excluded is "" or "false" ? (end.Length > 0 ? end : open, false)
            : (excluded, true);
    }

    private static bool TryPercent(string text, out Percent percent)
    {
        percent = default;
        if (
            !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || number is < 0 or > 100
        )
            return false;
        percent = new Percent(number);
        return true;
    }

    [GeneratedRegex("^[a-z][a-z-]{1,39}$", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
