using System.Text.RegularExpressions;
using Assay.Listings;
using Assay.Model;

namespace Assay.Formats.Lists.Ofac;

/// <summary>That a party was put on a list.</summary>
/// <param name="Day">The day.</param>
/// <param name="Basis">The legal basis in words, or "".</param>
internal sealed record OfacListingEvent(PartialDate? Day, string Basis);

/// <summary>What a file says of an entry as a whole, beside its programmes: since when, on what basis. The CSV and SDN.XML say none of it.</summary>
/// <param name="Events">When it was put on the list; several where further bases were added later.</param>
/// <param name="Until">When it was taken off, or null.</param>
/// <param name="Wording">What is done, where more than its programmes say, or "".</param>
/// <param name="Effect">What the list does, where the programmes do not tell.</param>
internal sealed partial record OfacListing(
    IReadOnlyList<OfacListingEvent> Events,
    PartialDate? Until,
    string Wording,
    DesignationEffect Effect
)
{
    /// <summary>Nothing.</summary>
    public static OfacListing None { get; } = new([], null, "", DesignationEffect.Unknown);

    /// <summary>
    /// From when to when a programme has been in force for the party: since the event whose basis is its order ("Executive Order 14024" of
    /// <c>RUSSIA-EO14024</c>), else since the first.
    /// </summary>
    public InForce DaysOf(string programme)
    {
        var own = Of(programme).Select(e => e.Day).OfType<PartialDate>().ToList();
        return own.Count == 0 ? new InForce(null, Until) : new InForce(own.MinBy(d => d.Earliest), Until);
    }

    /// <summary>The legal bases of a programme; null where none is said.</summary>
    public string? BasisOf(string programme)
    {
        var bases = Of(programme)
            .Select(e => e.Basis)
            .Where(b => b.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return bases.Count == 0 ? null : string.Join("; ", bases);
    }

    private IEnumerable<OfacListingEvent> Of(string programme)
    {
        var order = Order().Match(programme);
        var own = order.Success
            ? Events.Where(e => e.Basis.Contains(order.Value, StringComparison.Ordinal)).ToList()
            : [];
        return own.Count > 0 ? own : Events;
    }

    [GeneratedRegex(@"[0-9]{5}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Order();
}
