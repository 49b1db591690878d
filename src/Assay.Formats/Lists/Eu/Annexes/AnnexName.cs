using System.Text.RegularExpressions;
using Assay.Listings;

namespace Assay.Formats.Lists.Eu.Annexes;

/// <summary>
/// A name as the annexes print it, with the other names that stand in it taken apart: in brackets or bare, in the party's own
/// script, after "a.k.a.", "formerly" or "ex", a spelling of one word ("Munir (a.k.a. Mounir) ADANOV"), a short form ("Institute of
/// Applied Physics (IAP)").
/// </summary>
/// <param name="Main">The name itself.</param>
/// <param name="Quality">What the name itself is: in its own script, or one it had before.</param>
/// <param name="Others">The names that stand in it.</param>
/// <param name="Rest">What stands in brackets and is no name.</param>
internal sealed partial record AnnexName(
    string Main,
    AliasQuality Quality,
    IReadOnlyList<AnnexOtherName> Others,
    IReadOnlyList<string> Rest
)
{
    /// <summary>Longer is prose, and kept as it stands. The longest name of an annex has some 250 characters.</summary>
    private const int Longest = 1000;

    /// <summary>Reads the cell of a name. Where it says only "So called", which the acts put before a name in quotes, the first alias is the name.</summary>
    public static AnnexName Of(string cell, IReadOnlyList<string> aliases, bool isPerson)
    {
        if (SoCalled().IsMatch(cell) && aliases.Count > 0)
            return Of(aliases[0], isPerson);
        var values = AnnexCell.Values(cell);
        if (values.Count == 0)
            return new AnnexName("", AliasQuality.Strong, [], []);
        var first = Of(values[0], isPerson);
        return first with
        {
            Others = [.. first.Others, .. values.Skip(1).SelectMany(v => Of(v, isPerson).All)],
        };
    }

    /// <summary>Reads one name.</summary>
    public static AnnexName Of(string text, bool isPerson)
    {
        if (text.Length > Longest)
            return new AnnexName(text, NameScript.QualityOf(text), [], []);
        var reading = new AnnexNameReading(text, isPerson);
        reading.TakeApart();
        return new AnnexName(
            reading.Main,
            reading.IsFormer ? AliasQuality.Former : NameScript.QualityOf(reading.Main),
            reading.Others,
            reading.Rest
        );
    }

    /// <summary>The name itself and the others, all as other names.</summary>
    public IEnumerable<AnnexOtherName> All => Others.Prepend(new AnnexOtherName(Main, Quality));

    [GeneratedRegex("^so[- ]called$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SoCalled();
}

/// <summary>Another name that stands with a name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Quality">What it is.</param>
internal sealed record AnnexOtherName(string Text, AliasQuality Quality)
{
    /// <summary>Its language, where the act says it.</summary>
    public string? Language { get; init; }
}
