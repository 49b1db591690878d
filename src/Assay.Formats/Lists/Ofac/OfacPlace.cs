namespace Assay.Formats.Lists.Ofac;

/// <summary>City, state and postal code, which OFAC's CSV writes in one column: <c>Krasnodar, Krasnodarski Kr. 350000</c>.</summary>
/// <param name="City">The city.</param>
/// <param name="Region">State or province.</param>
/// <param name="PostalCode">The postal code.</param>
internal readonly record struct OfacPlace(string City, string Region, string PostalCode)
{
    /// <summary>Takes the column apart: words with digits at its end are the postal code, what follows the last comma is the state.</summary>
    public static OfacPlace Of(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        while (end > 0 && words[end - 1].Any(char.IsAsciiDigit))
            end--;
        var code = string.Join(' ', words[end..]);
        // One digit or two are a district's number: "Paris 16", but not "Moscow 107996".
        if (code.Count(char.IsAsciiDigit) < 3 && words.Length - end < 2)
            (end, code) = (words.Length, "");
        var place = string.Join(' ', words[..end]).TrimEnd(',');
        var comma = place.LastIndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? new OfacPlace(place, "", code)
            : new OfacPlace(place[..comma], place[(comma + 2)..], code);
    }
}
