using System.Text.RegularExpressions;
using Assay.Model;

namespace Assay.Listings;

/// <summary>The word before a number that says which register it is of: <c>IMO 9337389</c>, <c>INN: 7707083893</c>, <c>tax number 1</c>.</summary>
internal static partial class NumberLabel
{
    /// <summary>The number without its label; null where there is none that is known.</summary>
    public static string? Without(string text)
    {
        var match = Labelled().Match(text.Trim());
        return match.Success && Enum.TryParse<IdentifierKind>(match.Groups["label"].Value, true, out _)
            ? match.Groups["number"].Value
            : null;
    }

    [GeneratedRegex(
        @"^(?<label>\p{L}+)(\s+(number|no)\b\.?)?\s*[:.#]?\s*(?<number>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Labelled();
}
